"""Bar charts of percentages, laid out when the site is built; templates draw them as SVG. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from macros.audit.numbers import number_of
from macros.model.figure import Figure

LEFT, RIGHT, WIDTH = 4, 4, 300
TOP, BAR, FOOT = 8, 20, 20
TICKS = (0, 25, 50, 75, 100)


@dataclass(frozen=True)
class Chart:
    """One result against its target on a scale from 0 to 100; positions in SVG units.

    `bar` is the bar's width, `target` the x of the target's line; None where the source has none.
    """

    actual: Figure
    aim: Figure | None
    disputed: bool
    bar: float
    target: float | None
    ticks: tuple[tuple[int, float], ...]
    size: tuple[int, int] = (WIDTH, TOP + BAR + FOOT)
    place: tuple[int, int, int] = (LEFT, TOP, BAR)

    @property
    def full(self) -> int:
        """The width of 100 %."""
        return WIDTH - LEFT - RIGHT

    @property
    def description(self) -> str:
        """What the picture shows, for those who do not see it."""
        aim = f"{self.aim.printed} %" if self.aim else "nguồn không nêu"
        doubt = "; số không khớp số khác của nguồn, vẽ bằng vạch chéo" if self.disputed else ""
        return f"Kết quả {self.actual.printed} %, mục tiêu {aim}{doubt}."


def chart_of(actual: Figure, aim: Figure | None, disputed: bool) -> Chart | None:
    """The chart of a printed percentage from 0 to 100; other figures have none."""
    shares = [figure for figure in (actual, aim) if figure]
    if any(f.unit != "%" or not 0 <= number_of(f.printed) <= 100 for f in shares):
        return None
    return Chart(
        actual,
        aim,
        disputed,
        _x(actual) - LEFT,
        _x(aim) if aim else None,
        tuple((tick, LEFT + tick * (WIDTH - LEFT - RIGHT) / 100) for tick in TICKS),
    )


def _x(figure: Figure) -> float:
    return LEFT + float(number_of(figure.printed)) * (WIDTH - LEFT - RIGHT) / 100
