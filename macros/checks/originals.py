"""Which of two records that look like one is the copy: the fault is told at that one."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from macros.load import Entry
from macros.model.observation import ObservationType
from macros.suggest import proposed_id

NAMED_ALIKE = (
    *(ObservationType.VARIANT, ObservationType.MISPRINT, ObservationType.NUMBERING),
    *(ObservationType.BREAK, ObservationType.UNNAMED),
)
"""What a note on two records tells of where the source itself gives them one name."""


def is_named_rightly(entry: Entry) -> bool:
    """Whether the file bears the record's id."""
    return PurePosixPath(entry.path).stem == entry.record.id


def one_an_id(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Entries by id; of several with one id that whose file bears it, or else the first."""
    found: dict[str, Entry] = {}
    for entry in entries:
        other = found.setdefault(entry.record.id, entry)
        if other is not entry and is_named_rightly(entry) and not is_named_rightly(other):
            found[entry.record.id] = entry
    return found


def in_order(earlier: Entry, later: Entry) -> tuple[Entry, Entry]:
    """The original, then the copy; the order as given where neither looks more like a copy."""
    if _oddness(later, earlier) < _oddness(earlier, later):
        return later, earlier
    return earlier, later


def _oddness(entry: Entry, other: Entry) -> tuple[bool, bool, bool]:
    """A copy bears another's id, or that id with something behind it, or no id of its own name."""
    values = {key: entry.record.held(key) for key in ("title", "number", "issued_on")}
    given = {key: value for key, value in values.items() if value}
    is_suffixed = entry.record.id.startswith(f"{other.record.id}-")
    is_odd = proposed_id(given, ()) != entry.record.id
    return not is_named_rightly(entry), is_suffixed, is_odd
