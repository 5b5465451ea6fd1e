"""Tables of figures, for the screen and for the record in docs/design/benchmarks.md."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

Row = tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A title, the heads of the columns, and rows of texts; the first column names the row."""

    title: str
    heads: Row
    rows: Sequence[Row]

    def text(self) -> str:
        """Aligned columns: names to the left, figures to the right."""
        widths = [max(map(len, column)) for column in zip(self.heads, *self.rows, strict=True)]
        lines = [self._aligned(row, widths) for row in (self.heads, *self.rows)]
        return "\n".join([self.title, *lines])

    def markdown(self) -> str:
        rule = ("---", *["---:"] * (len(self.heads) - 1))
        lines = [f"| {' | '.join(row)} |" for row in (self.heads, rule, *self.rows)]
        return "\n".join([f"**{self.title}**", "", *lines])

    @staticmethod
    def _aligned(row: Row, widths: list[int]) -> str:
        cells = [cell.rjust(width) for cell, width in zip(row, widths, strict=True)]
        return "  ".join([row[0].ljust(widths[0]), *cells[1:]]).rstrip()


def number(value: float, digits: int = 1) -> str:
    """``1.234,5``: as Vietnamese is written."""
    return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 do not exceed; of a single value, that value."""
    if len(values) == 1:
        return values[0]
    return statistics.quantiles(values, n=20, method="inclusive")[-1]
