"""How a record's page is cited, in Vietnamese prose, of which the browser makes BibTeX and CSL; and
the line by which a document is cited as a basis in another one, from known fields only (Nghị định
30/2020/NĐ-CP, Phụ lục I, mục II.6: “Căn cứ” with kind, number, date, issuer and subject).
"""

from dataclasses import dataclass

from macros.exports.answers import QUANTITIES
from macros.exports.indicators import card_of
from macros.exports.marks import failed_for, failed_numbers
from macros.exports.record_data import RecordData, SourcePlace
from macros.knowledge_base import KnowledgeBase
from macros.model import Document, Figure, Indicator, Media, Record
from macros.model.derived import amount, date_of, read_by_editors
from macros.model.partial_date import PartialDate
from macros.model.record import BY_EDITORS
from macros.model.term import Term, TermType
from macros.pages.format import places_in_words, within_quotes
from macros.pages.indicators.standing import limits_of

_PRINTED = Media, Term
"""Kinds whose titles are words of the source; of others they are names, or the editors' words."""


@dataclass(frozen=True)
class Citation:
    """What is cited, without the page's address: only the reader's browser knows it."""

    issuers: tuple[str, ...]
    title: str
    """In quotation marks where the source prints it in these words."""
    remarks: tuple[str, ...]
    """What a number must not be cited without: that it agrees with no other, of whom it is."""
    date: PartialDate | None
    site_name: str
    origin: str
    """The source, whose it is and of when, and the places in it: ``Ủy ban nhân dân huyện …, Báo cáo
    …, 2024 (Mục II, đoạn 1; Mục III.3)``."""


def citation_of(base: KnowledgeBase, data: RecordData, title: str, site_name: str) -> Citation:
    """Cite the record under its headline as found in the knowledge base `site_name`; under its
    full name where the headline is short for it, and without a date that the title tells."""
    is_document, title = isinstance(data.record, Document), _full_name(data.record) or title
    date = date_of(data.record)
    is_told = date is not None and not is_document and date.vietnamese() in title
    guessed = read_by_editors(data.record)
    return Citation(
        tuple(
            f"{issuer.title}{BY_EDITORS if issuer.id in guessed else ''}"
            for issuer in data.named("issuers")
        ),
        f"“{within_quotes(title)}”{_meaning(data.record)}"
        if isinstance(data.record, _PRINTED)
        else title,
        tuple(filter(None, (_doubt(base, data), _limits(base, data.record)))),
        None if is_told else date,
        site_name,
        _origin(base, data.places),
    )


def _doubt(base: KnowledgeBase, data: RecordData) -> str:
    """Of several numbers it names those that do not agree."""
    record, fails = data.record, "không khớp số khác của báo cáo"
    if isinstance(record, Indicator):
        failed = ", ".join(map(amount, failed_numbers(base, record)))
        return failed and f"{failed} {fails}"
    return fails if isinstance(record, QUANTITIES) and failed_for(record, data.claims) else ""


def _limits(base: KnowledgeBase, record: Record) -> str:
    if isinstance(record, Indicator):
        card = card_of(base, record)
        return limits_of(record.title, card.scope, "" if card.tells_year else card.when)
    if isinstance(record, Figure):
        is_dated = record.as_of or record.tells_year
        return limits_of(record.title, record.scope or "", "" if is_dated else record.when)
    return ""


def _full_name(record: Record) -> str | None:
    """What the source calls in full what its title shortens; an abbreviation is cited as such."""
    if not isinstance(record, Term) or record.type == TermType.ABBREVIATION:
        return None
    return record.expansion if record.expansion_printed else None


def _meaning(record: Record) -> str:
    """What an abbreviation is short for, and who says so."""
    if not isinstance(record, Term) or record.type != TermType.ABBREVIATION or not record.expansion:
        return ""
    return f": {record.expansion}{record.remarks.get('expansion', '')}"


def _origin(base: KnowledgeBase, places: tuple[SourcePlace, ...]) -> str:
    source = places[0].source
    document = base.find(source.document or "", Document)
    issuers = [base.get(issuer).title for issuer in document.issuers] if document else []
    date = document and document.issued_on
    named = ", ".join([*issuers, source.title, *([date.vietnamese()] if date else [])])
    labels = [place.item.label for place in places if place.item and place.source is source]
    return f"{named} ({places_in_words(labels)})" if labels else named


def basis_line(base: KnowledgeBase, document: Document) -> str:
    """``Căn cứ Kết luận số 08-KL/TU ngày 24 tháng 02 năm 2021 của …;``; empty where the source
    gives no number or no whole date, since nobody could find the document by such a line; without
    issuers where one of them is only read so."""
    number, date = document.number, document.issued_on
    if not (number and number[:1].isdigit() and date and date.day):
        return ""
    is_known = read_by_editors(document).keys().isdisjoint(document.issuers)
    issuers = " và ".join(base.get(issuer).title for issuer in document.issuers if is_known)
    # Days below ten and the months January and February get a zero (the same decree, II.4).
    month = f"{date.month:02}" if date.month < 3 else str(date.month)
    parts = [
        f"Căn cứ {document.called} số {number}",
        f"ngày {date.day:02} tháng {month} năm {date.year}",
        f"của {issuers}" if issuers else "",
        _about(document.subject or ""),
    ]
    return f"{' '.join(filter(None, parts))};"


def _about(subject: str) -> str:
    if not subject or subject.startswith("về"):
        return subject
    return f"về việc {subject[:1].lower()}{subject[1:]}"
