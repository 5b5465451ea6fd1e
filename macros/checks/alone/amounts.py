"""The unit of an amount is that of what its field or its title says it measures."""

import re

from macros.audit.units import UNKNOWN, Unit, is_other_sort, unit_of
from macros.checks.context import Problems, differs, problem_at
from macros.load import Entry
from macros.model import Amounted, Figure, Funding, ModelProgramme
from macros.model.partial_date import PartialDate

MONEY = frozenset({"tiền đồng", "đô la"})
_TITLED = {
    "diện tích": frozenset({"diện tích", "sào"}),
    **dict.fromkeys(("chiều dài", "độ dài"), frozenset({"chiều dài"})),
    **dict.fromkeys(("tỷ lệ", "tỉ lệ"), frozenset({"tỷ lệ", "điểm phần trăm"})),
    "sản lượng": frozenset({"khối lượng", "thể tích", "điện"}),
    "khối lượng": frozenset({"khối lượng", "thể tích"}),
    **dict.fromkeys(("kinh phí", "số tiền", "số vốn", "thu nhập", "doanh thu"), MONEY),
}
"""What a figure's title begins with, and what its unit then measures."""
_LEAD = re.compile(r"^(?:mục tiêu(?: về)? |tổng (?:số |cộng )?(?=diện|kinh|sản|khối|số|chiều))")
_COUNTED = re.compile(r"^(?:tổng )?số (?!tiền\b|vốn\b)(.+)")
_NO_MONEY = re.compile(r"(?:(?:khoảng|gần|hơn|trên) )?\d[\d.,]*")
"""A number without its unit."""
_SPENT = re.compile(
    r"(?i)\d|\b(?:đồng|hết|chưa|không|toàn bộ|tất cả|đủ|phần|nửa|một|số|trăm|triệu)\b"
)
"""How much, in figures or in words."""
_SHARE_OF = re.compile(r"%\s*\w")
"""% kế hoạch: a share of anything."""
_PART = re.compile(r"\d+(?:[.,]\d+)*(?:/\d+(?:[.,]\d+)*)?\s*([^\d;()]*)")


def check(entry: Entry) -> Problems:
    """Figures whose unit is another than their title's, money in no currency, households in one."""
    record = entry.record
    if isinstance(record, Amounted):
        yield from _own_words(entry, record)
    if isinstance(record, Figure):
        unit, meant = unit_of(record.unit), _meant(record.title.lower())
        is_known = bool(unit.things) and UNKNOWN not in unit.things
        is_known &= "/" not in record.unit and not _SHARE_OF.match(record.unit)
        counted = _COUNTED.match(record.title.lower())
        is_other = counted is not None and is_other_sort(counted[1], record.unit)
        if meant and is_known and (is_other or not unit.things & meant):
            found = f"“{record.unit}” không đo được điều mà tên “{record.title[:60]}” nói"
            yield differs(entry, "unit", found, "đơn vị của chính điều tên nói")
    if isinstance(record, Funding):
        yield from _money(entry, "spent", record.spent)
    if isinstance(record, ModelProgramme):
        if any(unit.is_known_count for unit in _units(record.crop_yield)):
            found = f"“{record.crop_yield}” là một số đếm, không phải năng suất, thu nhập"
            expected = "như nguồn ghi; số hộ ghi ở households"
            yield problem_at(entry, "crop_yield", "nham-truong", found, expected, "2 tấn/ha")
        yield from _money(entry, "cost", record.cost)
        measures = [unit.is_measure and unit.things for unit in _units(record.households)]
        if any(measures):
            found = f"“{record.households}” không phải số hộ"
            code = "sai-don-vi" if all(measures) else "nham-truong"
            yield problem_at(entry, "households", code, found, "số hộ", "12 hộ")


def _own_words(entry: Entry, record: Amounted) -> Problems:
    """What is no money, the year in place of the amount, the amount in place of the scope."""
    things = unit_of(record.unit).things
    if record.is_money and things and not things & MONEY:
        found, expected = f"“{record.unit}” không phải đơn vị tiền", "đơn vị tiền như nguồn ghi"
        yield problem_at(entry, "unit", "sai-don-vi", found, expected, "triệu đồng")
    if record.printed in {str(v.year) for _, v in record if isinstance(v, PartialDate)}:
        found = f"“{record.printed}” là năm, không phải số của bản ghi"
        yield problem_at(entry, "printed", "nham-truong", found, "số ghi trong nguồn")
    amount = f"{record.printed} {record.unit}"
    if isinstance(record, Figure) and record.scope == amount:
        found = f"“{amount}” là chính số này"
        expected = "số tính trên đối tượng nào, hoặc xóa dòng này"
        yield problem_at(entry, "scope", "noi-lai", found, expected)


def _meant(title: str) -> frozenset[str]:
    """What the title counts or measures; empty where that is not sure."""
    title = _LEAD.sub("", title)
    measured = next((what for words, what in _TITLED.items() if title.startswith(words)), None)
    if measured is not None:
        return measured
    counted = _COUNTED.match(title)
    things = unit_of(re.split(r"[,;(]", counted[1])[0]).things if counted else frozenset()
    return frozenset() if UNKNOWN in things else things


def _money(entry: Entry, key: str, text: str | None) -> Problems:
    units = _units(text)
    is_other = units and all(
        unit.things and not {one.partition("/")[0] for one in unit.things} & MONEY for unit in units
    )
    is_none = key == "spent" and bool(text) and not _SPENT.search(text or "")
    if is_other or is_none or _NO_MONEY.fullmatch((text or "").lower()):
        found = f"“{text}” không phải số tiền"
        code = "sai-don-vi" if is_other and key == "spent" else "nham-truong"
        yield problem_at(entry, key, code, found, "số tiền như nguồn ghi", "54 triệu đồng")


def _units(text: str | None) -> list[Unit]:
    """The known units of the numbers in it."""
    found = [unit_of(rest) for rest in _PART.findall((text or "").lower()) if rest.strip()]
    return [unit for unit in found if UNKNOWN not in unit.things]
