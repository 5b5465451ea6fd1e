"""From a file's text to a record; all problems of the file come out of one run."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from macros.links import Link, links_of
from macros.load.validate import validate
from macros.load.yaml_tree import Location, Tree, parse
from macros.model import Record
from macros.problems import Problem


@dataclass(frozen=True, eq=False)
class Entry:
    """A record with the name of its file, and the file itself or its text.

    Positions are looked up in the file when a problem has to be placed, which is seldom: kept for
    all values of all records they would take more memory than the records.
    """

    record: Record
    path: str
    origin: Path | str

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links that the record stores; a preview asks again and again for all of them."""
        return tuple(links_of(self.record))

    def position(self, location: Location = ()) -> tuple[int, int]:
        """Line and column (from 1) of the value at `location`; (1, 1) in a file that is gone."""
        return _tree_of(self).position(location)


@lru_cache(maxsize=4)
def _tree_of(entry: Entry) -> Tree:
    """Kept for a while, as a rule tells the problems of a record one after the other."""
    try:
        origin = entry.origin
        text = origin if isinstance(origin, str) else origin.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return Tree()
    return parse(text, entry.path)


def load_text(
    text: str, path: str, record_type: type[Record]
) -> tuple[Entry | None, list[Problem]]:
    """Load one record from text; there is an entry only where there is no problem."""
    record, problems = validate(parse(text, path), record_type, path)
    return (Entry(record, path, text) if record else None), problems
