"""One unit is spelt one way: “Hộ” and “hô” beside many “hộ” are slips."""

from collections import Counter, defaultdict

from macros.checks.context import Context, Problems, differs
from macros.model import Amounted
from macros.model.observation import ObservationType
from macros.suggest import plain

MANY = 3
"""So many records have the unit in the usual spelling."""
_KNOWN = (ObservationType.MISPRINT, ObservationType.VARIANT)


def check(context: Context) -> Problems:
    """Units of a single record that only case and accents tell from one of many."""
    held = [(one, record.unit) for one, record in context.of(Amounted)]
    spelt: dict[str, Counter[str]] = defaultdict(Counter)
    for _, unit in held:
        spelt[plain(unit)][unit] += 1
    for entry, unit in held:
        ((usual, count), *_) = spelt[plain(unit)].most_common(1)
        is_odd = count >= MANY and spelt[plain(unit)][unit] == 1
        if is_odd and not context.is_noted(entry.record.id, *_KNOWN, saying=unit):
            found = f"“{unit}” chỉ có ở đây, mà {count} bản ghi ghi “{usual}”"
            yield differs(entry, "unit", found, f"“{usual}”, nếu nguồn in như vậy")
