"""nhap-bao-cao.docx: the frame of the next report, with the last one's figures beside what is new.

Who reports, where, when and under which number is not ours to say: blanks in brackets.
"""

from collections.abc import Iterable, Iterator

from macros.exports.answers import capital, headline, said_of
from macros.exports.data.publication import Publication
from macros.exports.gather import claims_on
from macros.exports.indicators import card_of
from macros.exports.word.markup import Block, Paragraph, Run, Table, text
from macros.exports.word.package import packed
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Document, Funding, Indicator, Record
from macros.model.claim import OfFigure
from macros.model.derived import amount

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
    head = tuple(tuple(map(_centred, row)) for row in _HEAD)
    about = Run("Kết quả thực hiện Cuộc vận động ", bold=True), Run("[kỳ báo cáo]", gap=True)
    foot = text("Nơi nhận: [nơi nhận]", "Cell", gap=True), _centred("[CHỨC VỤ, HỌ TÊN NGƯỜI KÝ]")
    blocks = (
        text(warning, bold=True),
        Table(_HALVES, head),
        text("BÁO CÁO", "Title"),
        Paragraph(about, "Centre"),
        *(block for number in _SECTIONS for block in _section(base, number)),
        text(""),
        Table(_HALVES, (foot,)),
    )
    return packed("Bản nháp báo cáo", blocks, publication.created)


def _centred(said: str) -> Paragraph:
    """What stands in brackets is a blank, all else is printed as it is."""
    return text(said, "Centre", bold="[" not in said, gap="[" in said)


def _section(base: KnowledgeBase, number: str) -> Iterator[Block]:
    cited = ((record, citation) for record in base.records for citation in record.source)
    here = [(record, c.id) for record, c in cited if (c.at or "").split(".")[0] == number]
    records = {record.id: record for record, _ in here}.values()
    yield text(f"{number}. {_SECTIONS[number].upper()}", "Heading1")
    for kind in (*_LISTED, *_TABLES):
        found = [record for record in records if record.kind.key == kind]
        if not found or (kind == "figure" and number != _WITH_FIGURES):
            continue
        yield text(KINDS[kind].kind.plural, "Heading2")
        if kind in _TABLES:
            yield _table(base, _TABLES[kind], found)
        else:
            yield from (_item(base, record) for record in found)
    yield text(f"[Nội dung kỳ này của mục {number}]", gap=True)
    if records:
        sources = "; ".join(base.get(source).title for source in dict.fromkeys(s for _, s in here))
        yield text(f"Nguồn: {sources}, mục {number}.", "Small")


def _item(base: KnowledgeBase, record: Record) -> Paragraph:
    name = headline(base, record)
    label = record.type.label if isinstance(record, Document) else ""
    said = name if name.lower().startswith(label.lower()) else f"{label} {name}"
    gap = Run(f" [Nguồn không nêu: {'; '.join(record.not_given)}]", gap=True)
    return Paragraph((Run(f"- {capital(said)}."), *[gap] * bool(record.not_given)), "Item")


def _table(base: KnowledgeBase, widths: dict[str, int], records: Iterable[Record]) -> Table:
    """What a row is about comes first, then the last period, then what is to be filled in.

    Indicators stand in their own order, funds by year.
    """
    ordered = sorted(records, key=lambda r: (getattr(r, "position", 0), getattr(r, "year", "")))
    blank = text("[…]", "Cell", gap=True)
    rows = tuple((_cell(capital(r.title)), *_told(base, r), blank) for r in ordered)
    return Table(tuple(widths.values()), rows, tuple(widths))


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
    """What the audit found of the figure; empty where nothing was audited."""
    told = []
    for claim, outcome in ((a.claim, a.outcome) for a in claims_on(base, record.id)):
        if isinstance(claim, OfFigure) and claim.stated == record.id:
            again = f": tính lại được {outcome.summary}" if outcome.summary else ""
            told.append(f"{claim.title} {said_of(claim, outcome.verdict)}{again}.")
    return " ".join(told)
