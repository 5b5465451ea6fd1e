"""A number that a later source restates: in its unit, and for one date the same; or an observation
says that they differ."""

from collections import defaultdict

from macros.audit.series import all_series, contradicts
from macros.audit.units import is_other_sort, unit_of
from macros.checks.context import Context, Problems, problem_at
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
    # Only figures of one date can contradict each other: a long series is not compared whole.
    dated: dict[tuple[int, PartialDate | None], list[Figure]] = defaultdict(list)
    for tied in {id(one): one for one in series.values()}.values():
        for figure in tied:
            dated[id(tied), figure.as_of].append(figure)
    for entry, record in context.of(Figure):
        if not (followed := context.find(record.follows, Figure)):
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
        days = record.as_of, followed.as_of
        is_before = days[0] and days[1] and days[0].last < days[1].first
        is_alike = unit_of(record.unit).goes_with(unit_of(followed.unit))
        is_alike = is_alike and not is_other_sort(record.unit, followed.unit)
        if is_before or not is_alike:
            found = f"“{followed.id}” tính bằng {followed.unit}, số này bằng {record.unit}"
            found = f"“{followed.id}” của {days[1]}, số này của {days[0]}" if is_alike else found
            yield problem_at(entry, "follows", "khac-nguon-truoc", found, _BEFORE)
        elif not context.is_noted(record.id, *_KNOWN):
            others = dated.get((id(series.get(record.id)), record.as_of), ())
            for other in (one for one in others if contradicts(record, one)):
                found = f"{record.printed} {record.unit} khác {other.printed} {other.unit}"
                found += f" của “{other.id}”, cùng thời điểm {record.as_of}"
                expected = "hai nguồn in cùng một số, hoặc ghi chú về chỗ khác nhau"
                yield problem_at(entry, "printed", "khac-nguon-truoc", found, expected)
