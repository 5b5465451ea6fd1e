"""A record's text as new files have it: what says the same then has the same bytes."""

from dataclasses import replace

from macros.model import Record
from macros.write.normalise import mended
from macros.write.scalar_edits import Edited
from macros.write.yaml_text import refilled


def as_written_anew(text: str, record_type: type[Record]) -> Edited:
    """What `fix` makes of it, and texts filled even where it has nothing to mend."""
    result = mended(text, record_type)
    return replace(result, text=refilled(result.text, record_type))
