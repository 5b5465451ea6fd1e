"""What came of editing a text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Edited:
    """The text, what was changed in it, and what only its editor can mend; both in Vietnamese."""

    text: str
    changes: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
