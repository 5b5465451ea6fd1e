"""nhap-bao-cao.docx: the frame of the next report, with the last one's figures beside what is new.

Who reports, where, when and under which number is not ours to say: blanks in brackets.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.exports.answers import capital, headline
from macros.exports.data.publication import Publication
from macros.exports.gather import claims_on
from macros.exports.word.blocks import Paragraph, Run, Table, WordFile, text
from macros.exports.word.tables import figure_table, funding_table, indicator_table
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import OfFigure
from macros.model.document import Document
from macros.model.event import Event
from macros.model.fields import Citation
from macros.model.figure import Figure, Indicator
from macros.model.finding import Finding, Task
from macros.model.funding import Funding
from macros.model.model_programme import ModelProgramme

ADDRESS = "nhap-bao-cao.docx"
_SECTIONS = {
    "I": "Đặc điểm tình hình",
    "II": "Công tác lãnh đạo, chỉ đạo, triển khai",
    "III": "Kết quả thực hiện",
    "IV": "Đánh giá, bài học",
    "V": "Nhiệm vụ thời gian tới",
    "VI": "Đề xuất, kiến nghị",
}
_LISTED = (Document, Event, ModelProgramme, Finding, Task)
_HEAD = (4000, 5355)


def draft_report(base: KnowledgeBase, publication: Publication) -> WordFile:
    """The file's blocks."""
    warning = (
        f"BẢN NHÁP để cơ quan soạn báo cáo điền tiếp, lập từ {publication.name}, ấn bản "
        f"{publication.edition}. Chỗ tô vàng là chỗ chưa có hoặc phải thay."
    )
    blocks: list[Paragraph | Table] = [text(warning, bold=True), _head(), *_title()]
    for number, name in _SECTIONS.items():
        blocks += _section(base, number, name)
    blocks += [text(""), _foot()]
    date = publication.date or "1980-01-01"
    return WordFile("Bản nháp báo cáo", tuple(blocks), created=date)


def _head() -> Table:
    def gap(said: str) -> Paragraph:
        return text(said, "Centre", gap=True)

    def bold(said: str) -> Paragraph:
        return text(said, "Centre", bold=True)

    rows = (
        (gap("[TÊN CƠ QUAN CHỦ QUẢN]"), bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
        (gap("[TÊN CƠ QUAN BÁO CÁO]"), bold("Độc lập - Tự do - Hạnh phúc")),
        (gap("Số: [số]/BC-[ký hiệu]"), gap("[Nơi], ngày [..] tháng [..] năm [....]")),
    )
    return Table(_HEAD, rows)


def _title() -> list[Paragraph]:
    about = "Kết quả thực hiện Cuộc vận động "
    return [
        text("BÁO CÁO", "Title"),
        Paragraph((Run(about, bold=True), Run("[kỳ báo cáo]", gap=True)), "Centre"),
    ]


def _foot() -> Table:
    left = text("Nơi nhận: [nơi nhận]", "Cell", gap=True)
    return Table(_HEAD, ((left, text("[CHỨC VỤ, HỌ TÊN NGƯỜI KÝ]", "Centre", gap=True)),))


def _section(base: KnowledgeBase, number: str, name: str) -> Iterator[Paragraph | Table]:
    records = [record for record in base.records if number in _sections_of(record)]
    yield text(f"{number}. {name.upper()}", "Heading1")
    yield from _items(base, records)
    yield from _tables(base, number, records)
    yield text(f"[Nội dung kỳ này của mục {number}]", gap=True)
    if records:
        cited = dict.fromkeys(c.id for r in records for c in r.source if _section_of(c) == number)
        sources = [base.get(source).title for source in cited]
        yield text(f"Nguồn: {'; '.join(sources)}, mục {number}.", "Small")


def _sections_of(record: Record) -> set[str]:
    return {_section_of(citation) for citation in record.source}


def _section_of(citation: Citation) -> str:
    return (citation.at or "").split(".")[0]


def _tables(base: KnowledgeBase, number: str, records: list[Record]) -> Iterator[Paragraph | Table]:
    indicators = [record for record in records if isinstance(record, Indicator)]
    funds = [record for record in records if isinstance(record, Funding)]
    figures = [record for record in records if isinstance(record, Figure)]
    if indicators:
        yield text("Chỉ tiêu", "Heading2")
        yield indicator_table(base, sorted(indicators, key=lambda i: i.position), noted)
    if funds:
        yield text("Kinh phí", "Heading2")
        yield funding_table(base, sorted(funds, key=lambda f: str(f.year)), noted)
    if figures and number == "I":
        yield text("Số liệu", "Heading2")
        yield figure_table(base, figures, noted)


def _items(base: KnowledgeBase, records: list[Record]) -> Iterator[Paragraph]:
    for record_type in _LISTED:
        found = [record for record in records if isinstance(record, record_type)]
        if found:
            yield text(record_type.kind.plural, "Heading2")
        for record in found:
            said = f"{record.type.label} " if isinstance(record, Document) else ""
            name = headline(base, record)
            said = "" if name.lower().startswith(said.strip().lower()) else said
            absent = f" [Nguồn không nêu: {', '.join(record.not_given)}]"
            gap = (Run(absent, gap=True),) if record.not_given else ()
            yield Paragraph((Run(f"- {capital(said + name)}."), *gap), "Item")


def noted(base: KnowledgeBase, record: Record, said: str) -> Paragraph:
    """A cell whose footnote tells what the audit found; none where nothing was audited."""
    audited = claims_on(base, record.id)
    claims = [c for c in audited if isinstance(c.claim, OfFigure) and c.claim.stated == record.id]
    told = (
        f"{c.claim.title} {c.outcome.verdict.label}"
        + (f": tính lại được {c.outcome.summary}" if c.outcome.summary else "")
        + "."
        for c in claims
    )
    return Paragraph((Run(said, note=" ".join(told)),), "Cell")
