"""Two sources that give one number for one date agree, or an observation says that they don't."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from macros.audit.series import all_series, contradicts
from macros.checks.context import Context, Problems, problem_at
from macros.model.figure import Figure
from macros.model.partial_date import PartialDate


def check(context: Context) -> Problems:
    """Figures that follow another and contradict one of its series, where nobody noted it."""
    series = all_series(context.records)
    dated: dict[int, dict[PartialDate | None, list[Figure]]] = {}
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Figure) or not record.follows or record.id in context.observed:
            continue
        tied = series.get(record.id, ())
        if id(tied) not in dated:
            dated[id(tied)] = _by_date(tied)
        for other in dated[id(tied)].get(record.as_of, ()):
            if contradicts(record, other):
                found = f"{record.printed} {record.unit} khác {other.printed} {other.unit}"
                found += f" của “{other.id}”, cùng thời điểm {record.as_of}"
                expected = "hai nguồn in cùng một số, hoặc ghi chú về chỗ khác nhau"
                yield problem_at(entry, ("printed",), "khac-nguon-truoc", found, expected)


def _by_date(tied: Iterable[Figure]) -> dict[PartialDate | None, list[Figure]]:
    """Only figures of one date can contradict each other: a long series is not compared whole."""
    dated: dict[PartialDate | None, list[Figure]] = defaultdict(list)
    for figure in tied:
        dated[figure.as_of].append(figure)
    return dated
