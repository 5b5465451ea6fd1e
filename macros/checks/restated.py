"""A number that a later source restates: in its unit, and for one date the same; or an observation
says that they differ."""

from collections import defaultdict
from collections.abc import Iterable

from macros.audit.series import all_series, contradicts
from macros.audit.units import is_other_sort, unit_of
from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.figure import Figure
from macros.model.observation import ObservationType
from macros.model.partial_date import PartialDate

_KNOWN = (ObservationType.ARITHMETIC, ObservationType.COUNT, ObservationType.MISPRINT)
_APART = (ObservationType.BASE, ObservationType.PERIOD, ObservationType.DATE)
"""Beside them, where one note names both."""
_BEFORE = "mã của chính số ấy trong báo cáo trước"


def check(context: Context) -> Problems:
    """Figures that follow one of another unit, or contradict one of its series, where nobody noted
    it."""
    series = all_series(context.records)
    dated: dict[int, dict[PartialDate | None, list[Figure]]] = {}
    for entry, record in context.of(Figure):
        if not (followed := context.figure(record.follows)):
            continue
        is_undated = not (record.as_of and followed.as_of)
        cited = [{c.id for c in one.source} for one in (record, followed)]
        if is_undated and cited[0] <= cited[1]:
            found = f"“{followed.id}” lấy từ cùng một nguồn"
            expected = f"{_BEFORE}; hai số của một nguồn thì bỏ dòng này"
            yield problem_at(entry, "follows", "khac-nguon-truoc", found, expected)
            continue
        if context.are_noted(record.id, followed.id, *_KNOWN, *_APART):
            continue
        tied = series.get(record.id, ())
        if id(tied) not in dated:
            dated[id(tied)] = _by_date(tied)
        days = record.as_of, followed.as_of
        is_before = days[0] and days[1] and days[0].last < days[1].first
        is_alike = unit_of(record.unit).goes_with(unit_of(followed.unit))
        is_alike = is_alike and not is_other_sort(record.unit, followed.unit)
        if is_before or not is_alike:
            found = f"“{followed.id}” tính bằng {followed.unit}, số này bằng {record.unit}"
            found = f"“{followed.id}” của {days[1]}, số này của {days[0]}" if is_alike else found
            yield problem_at(entry, "follows", "khac-nguon-truoc", found, _BEFORE)
        elif not context.is_noted(record.id, *_KNOWN):
            yield from _contradicted(entry, record, dated[id(tied)].get(record.as_of, ()))


def _contradicted(entry: Entry, record: Figure, others: Iterable[Figure]) -> Problems:
    for other in others:
        if contradicts(record, other):
            found = f"{record.printed} {record.unit} khác {other.printed} {other.unit}"
            found += f" của “{other.id}”, cùng thời điểm {record.as_of}"
            expected = "hai nguồn in cùng một số, hoặc ghi chú về chỗ khác nhau"
            yield problem_at(entry, "printed", "khac-nguon-truoc", found, expected)


def _by_date(tied: Iterable[Figure]) -> dict[PartialDate | None, list[Figure]]:
    """Only figures of one date can contradict each other: a long series is not compared whole."""
    dated: dict[PartialDate | None, list[Figure]] = defaultdict(list)
    for figure in tied:
        dated[figure.as_of].append(figure)
    return dated
