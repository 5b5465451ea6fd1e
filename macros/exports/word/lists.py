"""muc-luc-van-ban.docx: the list of documents, as an office puts it before a file."""

from __future__ import annotations

from macros.exports.data.document_list import HEADS, document_rows
from macros.exports.data.publication import Publication
from macros.exports.word.blocks import LANDSCAPE, Table, WordFile, text
from macros.knowledge_base import KnowledgeBase

ADDRESS = "muc-luc-van-ban.docx"
_WIDTHS = (680, 3500, 1500, 2700, 4107, 1800)


def document_list(base: KnowledgeBase, publication: Publication) -> WordFile:
    """The file's blocks: a row a document."""
    rows = tuple(tuple(text(cell, "Cell") for cell in row) for row in document_rows(base))
    title = "Mục lục văn bản, tài liệu"
    blocks = (
        text(title.upper(), "Title"),
        text(f"{publication.name}, ấn bản {publication.edition}", "Subtitle"),
        Table(_WIDTHS, rows, HEADS),
        text("Ghi chú: vị trí trong nguồn. Ô trống: nguồn không nêu.", "Small"),
    )
    return WordFile(title, blocks, LANDSCAPE, publication.date or "1980-01-01")
