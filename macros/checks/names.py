"""By which names records stand in the sentences of others."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from macros.checks.alone.everyday_name import is_everyday
from macros.checks.context import Context
from macros.checks.name_elsewhere import shortened
from macros.model import Document, ModelProgramme, Organization, Person, Place, Record

NAMED = (Place, Organization, Person, ModelProgramme, Document)
_MODEL = re.compile(r"^mô hình (?:chăn nuôi |nuôi |trồng )?(?=\w+ \w)")


class Named(NamedTuple):
    """Where in a text a name stands, of which kind, and the ids that it may mean."""

    at: int
    kind: type[Record]
    ids: frozenset[str]


class Names:
    """All that records may be named by in a sentence, and where a text does so."""

    def __init__(self, context: Context) -> None:
        self._ids: dict[tuple[str, ...], dict[type[Record], set[str]]] = {}
        lengths: dict[tuple[str, ...], set[int]] = defaultdict(set)
        for record in context.records.values():
            for name in _called(record) if isinstance(record, NAMED) else ():
                words = _words(name)
                if len(words) > 1 and not is_everyday(name):
                    kinds = self._ids.setdefault(words, {})
                    kinds.setdefault(type(record), set()).add(record.id)
                    lengths[words[:2]].add(len(words))
        self._lengths = {pair: sorted(found, reverse=True) for pair, found in lengths.items()}

    def told(self, text: str) -> Iterator[Named]:
        """The longest names of each kind that stand in it."""
        words = _words(text)
        if self._lengths.keys().isdisjoint(pairs := [*zip(words, words[1:], strict=False)]):
            return
        ends = dict.fromkeys(NAMED, 0)
        for at, pair in enumerate(pairs):
            for length in self._lengths.get(pair, ()):
                for kind, ids in self._ids.get(words[at : at + length], {}).items():
                    if at >= ends[kind]:
                        ends[kind] = at + length
                        yield Named(at, kind, frozenset(ids))


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", shortened(text)))


def _called(record: Record) -> Iterator[str]:
    """Of places only what says which type they are: many things bear the name of a commune."""
    label = record.type.label.lower() if isinstance(record, Place) else ""
    yield from (one for one in (record.title, *record.aliases) if one.lower().startswith(label))
    if isinstance(record, Organization):  # its members
        names = (record.title, *record.aliases, *record.search_keys)
        yield from (f"Hội viên {one[4:]}" for one in names if one.startswith("Hội "))
    if isinstance(record, Document) and record.number:
        yield record.number
    if isinstance(record, ModelProgramme):
        yield _MODEL.sub("", record.title.lower())
