"""nhap-bao-cao.docx: the frame of the next report, with the last one's figures beside what is new.

Who reports, where, when and under which number is not ours to say: blanks in brackets.
"""

from collections.abc import Iterable, Iterator

from macros.audit.numbers import number_of
from macros.exports.answers import capital, headline, said_of
from macros.exports.data.publication import Publication
from macros.exports.gather import claims_on
from macros.exports.in_time import in_time
from macros.exports.indicators import card_of
from macros.exports.marks import failed_for
from macros.exports.word.markup import Block, Paragraph, Run, TextTable, text
from macros.exports.word.package import packed
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Document, Figure, Funding, Indicator, Record, Source
from macros.model.claim import OfFigure
from macros.model.derived import amount
from macros.model.fields import Citation

ADDRESS = "nhap-bao-cao.docx"
_SECTIONS = {
    "I": "Đặc điểm tình hình",
    "II": "Công tác lãnh đạo, chỉ đạo, triển khai",
    "III": "Kết quả thực hiện",
    "IV": "Đánh giá, bài học",
    "V": "Nhiệm vụ thời gian tới",
    "VI": "Đề xuất, kiến nghị",
}
_WITH_FIGURES = "I"
"""The section with figures about the place; those of results stand with their indicators."""

_LISTED = ("document", "event", "model", "finding", "task")
_TABLES = {
    "indicator": {"Chỉ tiêu": 3400, "Mục tiêu": 1700, "Kỳ trước": 2655, "Kỳ này": 1600},
    "funding": {"Kinh phí": 3300, "Năm": 855, "Được giao": 1800, "Đã chi": 1900, "Kỳ này": 1500},
    "figure": {"Số liệu": 5355, "Kỳ trước": 2200, "Kỳ này": 1800},
}
"""The heads of each kind's table, with their widths."""

_HALVES = (4000, 5355)
_HEAD = (
    ("[TÊN CƠ QUAN CHỦ QUẢN]", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("[TÊN CƠ QUAN BÁO CÁO]", "Độc lập - Tự do - Hạnh phúc"),
    ("Số: [số]/BC-[ký hiệu]", "[Nơi], ngày [..] tháng [..] năm [....]"),
)


def draft_report(base: KnowledgeBase, publication: Publication) -> bytes:
    """The file."""
    warning = (
        f"BẢN NHÁP để cơ quan soạn báo cáo điền tiếp, lập từ {publication.name}, ấn bản "
        f"{publication.edition}. Chỗ tô vàng là chỗ chưa có hoặc phải thay."
    )
    records = in_time(base, base.records)
    about = Run("Kết quả thực hiện Cuộc vận động ", bold=True), Run("[kỳ báo cáo]", gap=True)
    foot = text("Nơi nhận: [nơi nhận]", "Cell", gap=True), _centred("[CHỨC VỤ, HỌ TÊN NGƯỜI KÝ]")
    blocks = (
        text(warning, bold=True),
        TextTable(_HALVES, tuple(tuple(map(_centred, row)) for row in _HEAD)),
        text("BÁO CÁO", "Title"),
        Paragraph(about, "Centre"),
        *(block for number in _SECTIONS for block in _section(base, records, number)),
        text(""),
        TextTable(_HALVES, (foot,)),
    )
    return packed("Bản nháp báo cáo", blocks, publication.created)


def _centred(said: str) -> Paragraph:
    """What stands in brackets is a blank, all else is printed as it is."""
    return text(said, "Centre", bold="[" not in said, gap="[" in said)


def _section(base: KnowledgeBase, records: list[Record], number: str) -> Iterator[Block]:
    cited = ((record, c) for record in records for c in record.source)
    here = [(record, c) for record, c in cited if (c.at or "").split(".")[0] == number]
    here.sort(key=lambda found: (_place(base, found[1]), *_size(base, found[0])))
    found = {record.id: record for record, _ in here}.values()
    yield text(f"{number}. {_SECTIONS[number].upper()}", "Heading1")
    for kind in (*_LISTED, *_TABLES):
        listed = [record for record in found if record.kind.key == kind]
        if not listed or (kind == "figure" and number != _WITH_FIGURES):
            continue
        yield text(KINDS[kind].kind.plural, "Heading2")
        if kind in _TABLES:
            yield _table(base, _TABLES[kind], listed)
        else:
            yield from (_item(base, record) for record in listed)
    yield text(f"[Nội dung kỳ này của mục {number}]", gap=True)
    if found:
        sources = "; ".join(base.get(one).title for one in dict.fromkeys(c.id for _, c in here))
        yield text(f"Nguồn: {sources}, mục {number}.", "Small")


def _place(base: KnowledgeBase, citation: Citation) -> int:
    """Where in its source the cited place stands, in whose order the draft goes."""
    source = base.get(citation.id)
    places = [item.at for item in source.outline] if isinstance(source, Source) else []
    return places.index(citation.at) if citation.at in places else len(places)


def _size(base: KnowledgeBase, record: Record) -> tuple[float, bool]:
    """Of figures of one place the larger comes first, a share after what it is the share of."""
    counted = base.find(record.held("numerator") or record.id, Figure)
    return -float(number_of(counted.printed)) if counted else 0, counted is not record


def _item(base: KnowledgeBase, record: Record) -> Paragraph:
    name = headline(base, record)
    label = record.type.label if isinstance(record, Document) else ""
    said = name if name.lower().startswith(label.lower()) else f"{label} {name}"
    runs = [Run(f"- {capital(said)}.")]
    if record.not_given:
        runs.append(Run(f" [Nguồn không nêu: {'; '.join(record.not_given)}]", gap=True))
    return Paragraph(tuple(runs), "Item")


def _table(base: KnowledgeBase, widths: dict[str, int], records: Iterable[Record]) -> TextTable:
    """What a row is about comes first, then the last period, then what is to be filled in."""
    blank = text("[…]", "Cell", gap=True)
    rows = tuple((_cell(capital(r.title)), *_told(base, r), blank) for r in records)
    return TextTable(tuple(widths.values()), rows, tuple(widths))


def _told(base: KnowledgeBase, record: Record) -> tuple[Paragraph, ...]:
    """Target and result; the year, the sum and what was spent of it; a figure."""
    if isinstance(record, Indicator):
        card = card_of(base, record)
        notes = (_note(base, figure) for figure in (*card.actual, *card.counts))
        return _cell(card.aim), _cell(card.result, next(filter(None, notes), ""))
    figure = _cell(amount(record), _note(base, record))
    if isinstance(record, Funding):
        return _cell(record.year.vietnamese()), figure, _cell(record.spent)
    return (figure,)


def _cell(said: str | None, note: str = "") -> Paragraph:
    return Paragraph((Run(said or "[nguồn không nêu]", gap=not said, note=note),), "Cell")


def _note(base: KnowledgeBase, record: Record) -> str:
    """What the audit found of the figure or marks it for; empty where nothing was audited."""
    told, claims = [], claims_on(base, record.id)
    at_odds = {failed.claim.id for failed in failed_for(record, claims)}
    for claim, outcome in ((a.claim, a.outcome) for a in claims):
        if claim.id in at_odds or (isinstance(claim, OfFigure) and claim.stated == record.id):
            again = f": tính lại được {outcome.summary}" if outcome.summary else ""
            told.append(f"{claim.title} {said_of(claim, outcome.verdict)}{again}.")
    return " ".join(told)
