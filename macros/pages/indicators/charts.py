"""Bar charts of percentages, laid out when the site is built; templates draw them as SVG. Pure."""

from dataclasses import dataclass
from math import ceil

from macros.audit.numbers import number_of
from macros.audit.units import is_percent
from macros.model.figure import Figure

QUARTERS = 4


@dataclass(frozen=True)
class Chart:
    """One result against its target; lengths in percent of the picture's width, so that its type
    need not shrink with it.

    The scale ends at 100 %, or further where the source prints more than the plan. `full` is the
    width of 100 %, `bar` the bar's width, `target` the x of the target's line; None where the
    source has none. `doubt` says what does not agree, where the bar is hatched.
    """

    actual: Figure
    aim: Figure | None
    doubt: str
    full: float
    bar: float
    target: float | None
    ticks: tuple[tuple[int, float], ...]

    @property
    def description(self) -> str:
        """What the picture shows, for those who do not see it."""
        aim = f", mục tiêu {self.aim.printed}%" if self.aim else ""
        doubt = f"; {self.doubt}, vẽ bằng vạch chéo" if self.doubt else ""
        return f"Kết quả {self.actual.printed}%{aim}{doubt}."


def chart_of(actual: Figure, aim: Figure | None, doubt: str) -> Chart | None:
    """The chart of a printed percentage; other figures have none."""
    shares = [figure for figure in (actual, aim) if figure]
    if not all(is_percent(figure.unit) for figure in shares):
        return None
    most = max(float(number_of(figure.printed)) for figure in shares)
    hundreds = max(1, ceil(most / 100))
    ticks = (100 * hundreds * quarter // QUARTERS for quarter in range(QUARTERS + 1))
    return Chart(
        actual,
        aim,
        doubt,
        _share(100, hundreds),
        _share(float(number_of(actual.printed)), hundreds),
        _share(float(number_of(aim.printed)), hundreds) if aim else None,
        tuple((tick, _share(tick, hundreds)) for tick in ticks),
    )


def _share(percent: float, hundreds: int) -> float:
    return round(percent / hundreds, 2)
