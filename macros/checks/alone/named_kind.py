"""What a title says that its record is: of which kind, type, category; an office in a name."""

import re
from collections.abc import Mapping

from macros.checks.context import Problems, differs, problem_at
from macros.load import Entry
from macros.model import Document, Finding, Media, Organization, Person, Record
from macros.model.event import Event, EventType
from macros.model.model_programme import ModelCategory, ModelProgramme, Praise
from macros.model.place import Place, PlaceType
from macros.model.term import Term, TermType
from macros.model.vocabulary import Labelled

_BODY = (
    r"(?:ubnd|hđnd|ủy ban|uỷ ban|hội đồng|(?:đảng|huyện|tỉnh|thị) ủy|mttq|mặt trận|chi bộ"
    r"|ban (?:chỉ đạo|thường|dân vận|tuyên giáo)|phòng|trung tâm|trường"
    r"|hội (?:nông|liên|lhpn|cựu))\b"
)
_IS_BODY, _IS_PLACE = "một cơ quan, tổ chức (data/organizations)", "một địa bàn (data/places)"
_KINDS: Mapping[type[Record], Mapping[str, str]] = {
    Place: {_IS_BODY: _BODY},
    Organization: {
        _IS_PLACE: r"(?:xã|huyện|tỉnh|thị trấn|thôn|làng) (?!ủy|uỷ|đoàn|hội|đội)\w+(?: \w+)?$"
    },
    Person: {_IS_BODY: _BODY, _IS_PLACE: r"(?:xã|huyện|tỉnh|thị trấn) \w"},
    Event: {
        "một văn bản (data/documents)": r"(?:quyết định|kế hoạch|kết luận|công văn|báo cáo"
        r"|thông báo|nghị quyết|chỉ thị|tờ trình|hướng dẫn)(?: số)? \d+[-/]"
    },
}
"""By kind, what titles of another begin with."""

_OFFICE = re.compile(
    r"\b(?:chủ tịch|bí thư|giám đốc|chủ nhiệm|hiệu trưởng"
    r"|trưởng (?:ban|phòng|thôn|đoàn)|đồng chí|già làng)\b|,| - |\("
)
_VILLAGE = re.compile(r"(?:thôn|làng|buôn|bản|tổ dân phố|khu dân cư)\b")
EVENTS: Mapping[Labelled, str] = {
    EventType.SIGNING: r"ký kết|lễ ký",
    EventType.LAUNCH: r"phát động",
    EventType.REVIEW: r"sơ kết|tổng kết",
    EventType.TRAINING: r"tập huấn|chuyển giao",
    EventType.FOUNDING: r"ra mắt|thành lập",
    EventType.VISIT: r"tham quan|khảo sát",
    EventType.AWARD: r"khen thưởng|tuyên dương|biểu dương|giấy khen|bằng khen",
}
_MODELS: Mapping[Labelled, str] = {
    ModelCategory.LIVESTOCK: r"chăn nuôi|nuôi|dê|heo|lợn|bò|trâu|gà|vịt|ong",
    ModelCategory.CROPS: r"trồng trọt|cà phê|lúa|ngô|sắn|cây ăn quả|rau",
    ModelCategory.FORESTRY: r"(?<!tán )rừng|thông ba lá|lâm nghiệp",
}
"""The other categories say how people are moved or who they are, in any field."""
_MIXED = {ModelCategory.LIVESTOCK, ModelCategory.CROPS}
_ABBREVIATION = re.compile(r"[A-ZĐ]{2,8}")


def check(entry: Entry) -> Problems:
    """Titles of another kind, event, category or type of term than their record's."""
    record, title = entry.record, entry.record.title.lower()
    for what, begins in _KINDS.get(type(record), {}).items():
        if re.match(begins, title):
            found = f"“{record.title[:60]}” là tên của {what}"
            found += f", không phải {record.kind.label.lower()}"
            expected = "bản ghi ở thư mục của loại ấy, hoặc tên đúng"
            yield problem_at(entry, "title", "ten-khac-loai", found, expected)
            return
    yield from _id_of_type(entry)
    if isinstance(record, Place) and _VILLAGE.match(title):
        yield from _other(entry, "type", record.type, {PlaceType.REGION})
    if isinstance(record, Media | Document) and record.summary:
        told = record.summary.lower()
        others = [one for one in type(record.type) if told.startswith(f"{one.label.lower()} ")]
        own = record.type.label.split()[0]
        is_own = record.type.label.lower() in told
        if others and not is_own and not any(one.label.split()[0] == own for one in others):
            found = f"ghi “{record.type.label}”, mà tóm tắt gọi là “{others[0].label}”"
            expected = f"“{others[0]}” nếu tóm tắt đúng"
            yield problem_at(entry, "type", "ten-khac-loai", found, expected)
    if isinstance(record, ModelProgramme):
        yield from _model(entry, record, title)
    if isinstance(record, Person) and _OFFICE.search(title):
        found = f"“{record.title[:60]}” không chỉ là tên người"
        expected = "chỉ họ tên; chức danh, cơ quan ghi ở roles, cách gọi khác ở aliases"
        yield problem_at(entry, "title", "nham-truong", found, expected)
    if isinstance(record, Event) and record.type in EVENTS:
        yield from _other(entry, "type", record.type, _said(title, EVENTS))
    if isinstance(record, Term) and record.expansion and _ABBREVIATION.fullmatch(record.title):
        yield from _other(entry, "type", record.type, {TermType.ABBREVIATION})


def _model(entry: Entry, record: ModelProgramme, title: str) -> Problems:
    told = (record.summary or "").lower()
    praises = [one.label for one in Praise if one.label.removeprefix("có ") in told]
    if record.praise and praises and record.praise.label not in praises:
        found = f"ghi “{record.praise.label}”, mà tóm tắt nói “{praises[0]}”"
        yield problem_at(entry, "praise", "ten-khac-loai", found, "lời như nguồn nói")
    said = _said(title, _MODELS)
    said |= {ModelCategory.MIXED} if said & _MIXED else set()
    if record.category in {*_MODELS, ModelCategory.MIXED}:
        yield from _other(entry, "category", record.category, said)
    fields = {*map(str, record.topics)} & {*map(str, _MODELS)}
    if record.category in _MODELS and fields and str(record.category) not in fields:
        found = f"lĩnh vực “{record.category.label}”, mà chủ đề thuộc lĩnh vực khác"
        yield differs(entry, ("topics", 0), found, f"thêm {record.category}")


def _id_of_type(entry: Entry) -> Problems:
    """An id that begins with another type's key: of a copy, or of what was sorted wrong."""
    record = entry.record
    if not isinstance(record, Media | Finding | Place):
        return
    for one in type(record.type):
        if one is not record.type and record.id.startswith(f"{one}-"):
            found = f"ghi “{record.type.label}”, mà mã bắt đầu bằng “{one}-”"
            expected = f"“{one}” nếu mã đúng; nếu không thì đổi mã và tên tệp"
            yield problem_at(entry, "type", "ten-khac-loai", found, expected)


def _said(title: str, words: Mapping[Labelled, str]) -> set[Labelled]:
    return {kind for kind, one in words.items() if re.search(rf"\b(?:{one})\b", title)}


def _other(entry: Entry, key: str, own: Labelled, said: set[Labelled]) -> Problems:
    meant = sorted(said, key=lambda one: one.rank)
    is_first = any(entry.record.title.lower().startswith(one.label.lower()) for one in meant)
    is_told = is_first and key == "type"  # by the rule for what titles begin with
    if said and own not in said and not is_told:
        found = f"ghi “{own.label}”, mà tên nói “{meant[0].label}”"
        expected = " hoặc ".join(f"“{one}”" for one in meant)
        yield problem_at(entry, key, "ten-khac-loai", found, f"{expected} nếu tên đúng")
