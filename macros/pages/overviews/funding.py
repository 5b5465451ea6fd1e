"""Kinh phí: by year, giver, receiver and decision, as a picture and as a table."""

from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount, read_by_editors
from macros.model.funding import Funding
from macros.model.record import BY_EDITORS
from macros.pages.lists import listed
from macros.pages.overviews.money import money
from macros.pages.overviews.tables import Cell, Row, Table, sourced
from macros.pages.writer import Content, Writer

COLUMNS = ("Khoản kinh phí", "Số tiền", "Bên giao", "Bên nhận", "Quyết định", "Vị trí trong nguồn")
FACETS = {"nam": "Năm"}


def funding_table(base: KnowledgeBase) -> Table:
    """The table of all allocations."""
    rows = tuple(_row(base, allocation) for allocation in listed(base, Funding))
    title = "Kinh phí giao để thực hiện Cuộc vận động"
    return sourced(base, Table("kinh-phi", title, COLUMNS, rows, FACETS), True)


def _row(base: KnowledgeBase, funding: Funding) -> Row:
    def named(record_id: str | None) -> Cell:
        remark = BY_EDITORS if record_id in read_by_editors(funding) else ""
        return Cell(records=(base.get(record_id),) if record_id else (), remark=remark, short=True)

    cells = (
        Cell(amount(funding), value=True),
        named(funding.giver),
        named(funding.receiver),
        named(funding.decision),
    )
    return Row(funding, cells, {"nam": (funding.year.vietnamese(),)})


def content(writer: Writer) -> Content:
    return {"money": money(writer.base), "table": funding_table(writer.base)}
