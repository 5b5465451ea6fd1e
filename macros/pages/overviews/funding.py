"""Kinh phí: by year, giver, receiver and decision."""

from __future__ import annotations

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount
from macros.model.funding import Funding
from macros.pages.lists import list_of
from macros.pages.tables import Cell, Row, Table
from macros.pages.writer import Writer

COLUMNS = (
    "Khoản kinh phí",
    "Năm",
    "Số tiền",
    "Bên giao",
    "Bên nhận",
    "Quyết định",
    "Nguồn ngân sách",
    "Đã chi",
    "Vị trí trong nguồn",
)
FACETS = {"nam": "Năm", "ben-giao": "Bên giao", "ben-nhan": "Bên nhận"}


def funding_table(base: KnowledgeBase) -> Table:
    """The table of all allocations."""
    allocations = [r for r in list_of(base, Funding).records if isinstance(r, Funding)]
    rows = tuple(_row(base, allocation) for allocation in allocations)
    return Table("kinh-phi", "Kinh phí giao để thực hiện Cuộc vận động", COLUMNS, rows, FACETS)


def _row(base: KnowledgeBase, funding: Funding) -> Row:
    def named(record_id: str | None) -> Cell:
        return Cell(records=(base.get(record_id),) if record_id else ())

    cells = (
        Cell(funding.year.vietnamese(), sort=str(funding.year)),
        Cell(amount(funding)),
        named(funding.giver),
        named(funding.receiver),
        named(funding.decision),
        Cell(funding.budget or ""),
        Cell(funding.spent or ""),
        Cell(", ".join(citation.at for citation in funding.source if citation.at)),
    )
    facets = {
        "nam": (funding.year.vietnamese(),),
        "ben-giao": tuple(record.title for record in named(funding.giver).records),
        "ben-nhan": tuple(record.title for record in named(funding.receiver).records),
    }
    return Row(funding, cells, facets)


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("table_page.html", table=funding_table(writer.base))
