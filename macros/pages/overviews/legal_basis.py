"""Căn cứ pháp lý: what rests on what, and all documents in the order of their dates."""

from macros.exports.about import about_of, name_of
from macros.knowledge_base import KnowledgeBase
from macros.model.derived import read_by_editors
from macros.model.document import Document
from macros.pages.diagrams.documents import whole_diagram
from macros.pages.format import NOT_GIVEN, year_of
from macros.pages.lists import listed
from macros.pages.overviews.tables import Cell, Row, Table, date_cell, sourced
from macros.pages.writer import Content, Writer

COLUMNS = ("Văn bản", "Ngày ban hành", "Cơ quan ban hành")
FACETS = {"loai": "Loại", "nam": "Năm", "co-quan": "Cơ quan"}


def _row(base: KnowledgeBase, document: Document) -> Row:
    issuers = tuple(base.get(issuer) for issuer in document.issuers)
    named = Cell(records=issuers, by_editors={*read_by_editors(document)}, short=True)
    cells = (date_cell(document.issued_on), named)
    facets = {
        "loai": (document.type.label,),
        "nam": (year_of(document.issued_on),),
        "co-quan": tuple(issuer.title for issuer in issuers) or (NOT_GIVEN.capitalize(),),
    }
    group, name = facets["nam"][0], name_of(document)
    return Row(document, cells, facets, about_of(document), group, name)


def content(writer: Writer) -> Content:
    """The diagram and the table of all documents."""
    base, documents = writer.base, listed(writer.base, Document)
    rows = tuple(_row(base, document) for document in documents)
    table = Table("van-ban", "Các văn bản của Cuộc vận động", COLUMNS, rows, FACETS)
    return {"diagram": whole_diagram(base, documents), "table": sourced(base, table)}
