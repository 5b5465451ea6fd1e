"""Tables and lists of records that readers can sort and narrow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.partial_date import PartialDate
from macros.pages.format import NOT_GIVEN
from macros.vietnamese.letters import fold, normalize, sort_key

SHORT = 9
"""A list of so many rows is seen at a glance and needs no ways to narrow it."""


@dataclass(frozen=True)
class Cell:
    """One cell: text, or records; an empty one says that the source does not give it, or with
    `open` that there is nothing to give.

    `head` begins the text, `sort` is the text by which the column sorts, where that differs from
    what is shown. In `short` cells bodies are named as briefly as the source names them. One that
    `tells` the record from others of its name is shown on every screen. A `value` bears the mark of
    what does not agree. Of `records` one that bears the title `beside` it is named by its kind;
    those of the ids `by_editors` are marked as their reading.
    """

    text: str = ""
    records: tuple[Record, ...] = ()
    sort: str = ""
    by_editors: Set[str] = frozenset()
    open: bool = False
    short: bool = False
    tells: bool = False
    value: bool = False
    head: str = ""
    beside: str = ""

    @property
    def given(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.text or self.records)


@dataclass(frozen=True)
class Row:
    """A record's row; `facets` maps a facet's key to the labels that hold for the record.

    `note` stands under the record's name: what a document is about.
    `group` is what neighbouring rows have in common, for the way to them: a letter, a year.
    `name` stands in place of a title that is too long for a list.
    """

    record: Record
    cells: tuple[Cell, ...]
    facets: Mapping[str, tuple[str, ...]]
    note: str = ""
    group: str = ""
    name: str = ""

    @property
    def value(self) -> Cell | None:
        """The cell of the record's own number."""
        return next((cell for cell in self.cells if cell.value), None)

    @property
    def folded(self) -> str:
        """All text of the row without accents, for the list's own filter."""
        words = [self.record.title, self.record.summary or "", self.note]
        words += [text for cell in self.cells for text in (cell.head, cell.text)]
        words += [record.title for cell in self.cells for record in cell.records]
        return fold(normalize(" ".join(filter(None, words))))


@dataclass(frozen=True)
class Table:
    """A table of records; the first column is the record itself.

    `facets` maps the key of each facet to its Vietnamese label. `absent` names what the source
    gives for no row.
    """

    id: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    facets: dict[str, str]
    absent: tuple[str, ...] = ()

    @property
    def jumps(self) -> dict[str, str]:
        """The group that begins with a record, by its id; none where a screen holds all rows."""
        firsts = {row.group: row.record.id for row in reversed(self.rows) if row.group}
        found = {record_id: group for group, record_id in reversed(firsts.items())}
        return found if len(found) > 1 and not self.is_short else {}

    @property
    def signs(self) -> list[tuple[str, str]]:
        """How cells tell that the source does not give it, and that there is nothing to give."""
        bare = {cell.open for row in self.rows for cell in row.cells if not cell.given}
        told = {False: ("dấu —", NOT_GIVEN), True: ("ô trống", "không có")}
        return [told[is_open] for is_open in sorted(bare)]

    @property
    def is_short(self) -> bool:
        """Whether it is seen at a glance."""
        return len(self.rows) <= SHORT

    def choices(self, facet: str) -> list[tuple[str, int]]:
        """The labels of a facet with the number of rows that each holds for, what the source does
        not give last."""
        counts = Counter(label for row in self.rows for label in row.facets.get(facet, ()))
        by_name = sorted(counts.items(), key=lambda choice: sort_key(choice[0]))
        return sorted(by_name, key=lambda choice: choice[0].lower().startswith(NOT_GIVEN))

    @property
    def narrowing(self) -> dict[str, str]:
        """The facets with a value that not all rows have."""
        whole = len(self.rows)
        narrow = {k for k in self.facets if any(count < whole for _, count in self.choices(k))}
        return {key: label for key, label in self.facets.items() if key in narrow}


def sourced(base: KnowledgeBase, table: Table, tells_places: bool = False) -> Table:
    """The table with a filter for sources where there are several, and with a column for them,
    unless it `tells_places`, which then name their source."""
    if not base.has_several_sources:
        return table
    columns = table.columns if tells_places else (*table.columns, "Nguồn")
    rows = []
    for row in table.rows:
        ids = dict.fromkeys(citation.id for citation in row.record.source)
        sources = tuple(map(base.get, ids))
        cells = row.cells if tells_places else (*row.cells, Cell(records=sources))
        facets = {**row.facets, "nguon": tuple(source.title for source in sources)}
        rows.append(replace(row, cells=cells, facets=facets))
    named = {**table.facets, "nguon": "Nguồn"}
    return replace(table, columns=columns, rows=tuple(rows), facets=named)


def date_cell(date: PartialDate | None) -> Cell:
    """A date, sorted in the order of time."""
    return Cell(date.vietnamese(), sort=str(date)) if date else Cell()
