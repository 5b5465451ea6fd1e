"""The list of documents as offices keep it: the columns of the workbook and of the Word file."""

from __future__ import annotations

from macros.exports.gather import record_data
from macros.knowledge_base import KnowledgeBase
from macros.model.document import Document

HEADS = ("STT", "Số, ký hiệu", "Ngày tháng", "Tác giả", "Tên loại và trích yếu", "Ghi chú")
"""Those of the form “Mục lục văn bản, tài liệu” of a file in an office's archive."""


def document_rows(base: KnowledgeBase) -> list[list[str]]:
    """A row a document, in the order of their dates; the undated ones last.

    What the source does not give stays empty; the last cell says where in the source it stands.
    """
    documents = sorted(base.all(Document), key=lambda d: (str(d.issued_on or "9999"), d.id))
    return [[str(at), *_cells(base, document)] for at, document in enumerate(documents, start=1)]


def _cells(base: KnowledgeBase, document: Document) -> list[str]:
    data = record_data(base, document)
    issued = document.issued_on.vietnamese() if document.issued_on else ""
    issuers = "; ".join(issuer.title for issuer in data.named("issuers"))
    reported = f"{document.content} (nội dung theo báo cáo)" if document.content else ""
    about = document.subject or reported
    places = dict.fromkeys(place.at for place in data.places if place.at)
    subject = f"{document.type.label} {about}".rstrip()
    return [document.number or "", issued, issuers, subject, ", ".join(places)]
