"""Kinh phí: by year, giver, receiver and decision, as a picture and as a table."""

from dataclasses import dataclass
from decimal import Decimal

from macros.audit.numbers import number_of, shown
from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount, read_by_editors
from macros.model.funding import Funding
from macros.pages.lists import listed
from macros.pages.overviews.tables import Cell, Row, Table, sourced
from macros.pages.writer import Content, Writer

COLUMNS = ("Khoản kinh phí", "Số tiền", "Bên giao", "Bên nhận", "Quyết định", "Vị trí trong nguồn")
FACETS = {"nam": "Năm"}


@dataclass(frozen=True)
class Money:
    """All allocations as bars, `share` of the largest in percent; `total` is computed here and no
    number of the source, empty where the units differ."""

    bars: tuple[tuple[Funding, float], ...]
    total: str


def money(base: KnowledgeBase) -> Money:
    """The allocations in the order of their years, with their sum."""
    found = listed(base, Funding)
    sums = [number_of(funding.printed) for funding in found]
    most = max(sums, default=Decimal(1)) or Decimal(1)
    units = {funding.unit for funding in found}
    total = f"{shown(sum(sums, Decimal(0)))} {found[0].unit}" if len(units) == 1 else ""
    return Money(tuple((f, float(100 * s / most)) for f, s in zip(found, sums, strict=True)), total)


def _row(base: KnowledgeBase, funding: Funding) -> Row:
    def named(record_id: str | None) -> Cell:
        records = (base.get(record_id),) if record_id else ()
        return Cell(records=records, by_editors={*read_by_editors(funding)}, short=True)

    cells = (
        Cell(amount(funding), value=True),
        named(funding.giver),
        named(funding.receiver),
        named(funding.decision),
    )
    return Row(funding, cells, {"nam": (funding.year.vietnamese(),)})


def content(writer: Writer) -> Content:
    """All allocations, as bars and as a table."""
    base, title = writer.base, "Kinh phí giao để thực hiện Cuộc vận động"
    rows = tuple(_row(base, allocation) for allocation in listed(base, Funding))
    table = Table("kinh-phi", title, COLUMNS, rows, FACETS)
    return {"money": money(base), "table": sourced(base, table, True)}
