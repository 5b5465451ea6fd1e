"""The incomplete neighbours of a tree: one thing taken out, emptied, or of another type."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

Steps = tuple[str | int, ...]
Values = dict[str, Any]
Tree = dict[str, Values]
"""Values of each record by its file's path."""

GONE = "gone"
ANOTHER_KIND = "another kind"
BREAKS: dict[str, Any] = {
    "null": None,
    "empty": "",
    "no items": [],
    "no keys": {},
    "text": "con",
    "number": -1,
    "list": ["con"],
    "mapping": {"id": "con", "x": None},
}
STRANGER: dict[str, Values] = {"people": {}, "places": {"type": "xa"}}
"""What a person or a place must say beside what all records do."""


@dataclass(frozen=True)
class Neighbour:
    """A tree of which a value, or with no steps a whole record, is broken that way."""

    whole: Tree
    path: str
    steps: Steps
    broken: str

    @property
    def key(self) -> tuple[str, ...]:
        """The same for two that try the same: kind, field, how it is broken."""
        field = ("-" if isinstance(step, int) else step for step in self.steps)
        return self.path.split("/")[1], *field, self.broken

    @property
    def tree(self) -> Tree:
        """What lies in data/ then."""
        if not self.steps:
            return self._without_record()
        record = deepcopy(self.whole[self.path])
        holder: Any = record
        for step in self.steps[:-1]:
            holder = holder[step]
        if self.broken == GONE:
            del holder[self.steps[-1]]
        else:
            holder[self.steps[-1]] = BREAKS[self.broken]
        return {**self.whole, self.path: record}

    def _without_record(self) -> Tree:
        others = {path: values for path, values in self.whole.items() if path != self.path}
        _, folder, name = self.path.split("/")
        other = "places" if folder == "people" else "people"
        stranger = {
            **{"id": name.removesuffix(".yml"), "title": "Ai đó", **STRANGER[other]},
            **{"source": [{"id": "nguon", "at": "I"}], "status": "unverified"},
        }
        return others if self.broken == GONE else {**others, f"data/{other}/{name}": stranger}


def neighbours(tree: Tree) -> Iterator[Neighbour]:
    """All of them: each field of each record, each item of a list, and so on within, broken in
    every way; each record gone, and one of another kind under its id."""
    for path, values in tree.items():
        for broken in (GONE, ANOTHER_KIND):
            yield Neighbour(tree, path, (), broken)
        for steps in _values(values):
            for broken in (GONE, *BREAKS):
                yield Neighbour(tree, path, steps, broken)


def _values(value: Any, steps: Steps = ()) -> Iterator[Steps]:
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, one in inner:
        yield (*steps, key)
        if isinstance(one, (dict, list)):
            yield from _values(one, (*steps, key))
