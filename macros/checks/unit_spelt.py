"""One unit is spelt one way: “Hộ” and “hô” beside many “hộ” are slips."""

from collections import Counter, defaultdict

from macros.checks.context import Context, Problems, differs
from macros.model import Figure, Funding
from macros.model.observation import ObservationType
from macros.suggest import plain

MANY = 3
"""So many records have the unit in the usual spelling."""


def check(context: Context) -> Problems:
    """Units of a single record that only case and accents tell from one of many."""
    spelt: dict[str, Counter[str]] = defaultdict(Counter)
    for _, record in context.of(Figure, Funding):
        spelt[plain(record.unit)][record.unit] += 1
    for entry, record in context.of(Figure, Funding):
        ((usual, count), *_) = spelt[plain(record.unit)].most_common(1)
        is_odd = spelt[plain(record.unit)][record.unit] == 1 and count >= MANY
        known = (ObservationType.MISPRINT, ObservationType.VARIANT)
        if is_odd and not context.is_noted(record.id, *known, saying=record.unit):
            found = f"“{record.unit}” chỉ có ở đây, mà {count} bản ghi ghi “{usual}”"
            yield differs(entry, "unit", found, f"“{usual}”, nếu nguồn in như vậy")
