"""muc-luc-van-ban.docx: the list of documents, as an office puts it before a file.

The workbook has the same rows.
"""

from collections.abc import Iterator

from macros.exports.data.publication import Publication
from macros.exports.gather import record_data
from macros.exports.in_time import in_time
from macros.exports.word.markup import TextTable, text
from macros.exports.word.package import packed
from macros.knowledge_base import KnowledgeBase
from macros.model.document import Document

ADDRESS = "muc-luc-van-ban.docx"
HEADS = ("STT", "Số, ký hiệu", "Ngày tháng", "Tác giả", "Tên loại và trích yếu", "Ghi chú")
"""Those of the form “Mục lục văn bản, tài liệu” of a file in an office's archive."""

_WIDTHS = (680, 3500, 1500, 2700, 4107, 1800)


def document_list(base: KnowledgeBase, publication: Publication) -> bytes:
    """The file: a row a document."""
    rows = tuple(tuple(text(cell, "Cell") for cell in row) for row in document_rows(base))
    title = "Mục lục văn bản, tài liệu"
    blocks = (
        text(title.upper(), "Title"),
        text(f"{publication.name}, ấn bản {publication.edition}", "Subtitle"),
        TextTable(_WIDTHS, rows, HEADS),
        text("Ghi chú: vị trí trong nguồn. Ô trống: nguồn không nêu.", "Small"),
    )
    return packed(title, blocks, publication.created, "landscape")


def document_rows(base: KnowledgeBase) -> Iterator[list[str]]:
    """A row a document, in the order of their dates; the undated ones last.

    What the source does not give stays empty; the last cell says where in the source it stands.
    """
    for at, document in enumerate(in_time(base, base.all(Document)), start=1):
        data = record_data(base, document)
        issued = document.issued_on.vietnamese() if document.issued_on else ""
        reported = f"{document.content} (nội dung theo báo cáo)" if document.content else ""
        subject = f"{document.type.label} {document.subject or reported}".rstrip()
        issuers = "; ".join(data.titles("issuers"))
        places = "; ".join(filter(None, dict.fromkeys(place.label for place in data.places)))
        yield [str(at), document.number or "", issued, issuers, subject, places]
