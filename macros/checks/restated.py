"""Two sources that give one number for one date agree, or an observation says that they don't."""

from __future__ import annotations

from macros.audit.series import all_series, contradicts
from macros.checks.context import Context, Problems, problem_at
from macros.model.figure import Figure


def check(context: Context) -> Problems:
    """Figures that follow another and contradict one of its series, where nobody noted it."""
    series = all_series(context.records)
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Figure) or not record.follows or record.id in context.observed:
            continue
        for other in series.get(record.id, ()):
            if contradicts(record, other):
                found = f"{record.printed} {record.unit} khác {other.printed} {other.unit}"
                found += f" của “{other.id}”, cùng thời điểm {record.as_of}"
                expected = "hai nguồn in cùng một số, hoặc ghi chú đối soát về chỗ khác nhau"
                yield problem_at(entry, ("printed",), "khac-nguon-truoc", found, expected)
