"""The line by which a document is cited as a basis in another one (Nghị định 30/2020/NĐ-CP,
Phụ lục I, mục II.6: “Căn cứ” with kind, number, date, issuer and subject), from known fields only.
"""

from macros.knowledge_base import KnowledgeBase
from macros.model.derived import read_by_editors
from macros.model.document import Document
from macros.model.partial_date import PartialDate


def basis_line(base: KnowledgeBase, document: Document) -> str:
    """``Căn cứ Kết luận số 08-KL/TU ngày 24 tháng 02 năm 2021 của …;``; empty where the source
    gives no number or no whole date, since nobody could find the document by such a line; without
    issuers where one of them is only read so."""
    number, date = document.number, document.issued_on
    if not (number and number[:1].isdigit() and date and date.day):
        return ""
    is_known = not read_by_editors(document) & {*document.issuers}
    issuers = " và ".join(base.get(issuer).title for issuer in document.issuers if is_known)
    parts = [
        f"Căn cứ {document.called} số {number}",
        _day(date),
        f"của {issuers}" if issuers else "",
        _about(document.subject or ""),
    ]
    return f"{' '.join(filter(None, parts))};"


def _day(date: PartialDate) -> str:
    """Days below ten and the months January and February get a zero (the same decree, II.4)."""
    month = f"{date.month:02}" if date.month < 3 else str(date.month)
    return f"ngày {date.day:02} tháng {month} năm {date.year}"


def _about(subject: str) -> str:
    if not subject or subject.startswith("về"):
        return subject
    return f"về việc {subject[:1].lower()}{subject[1:]}"
