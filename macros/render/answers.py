"""Short sums of what a knowledge base answers, so that a page can tell whether it is still true."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cached_property
from hashlib import blake2b

from macros.knowledge_base import KnowledgeBase
from macros.links import Link
from macros.model import KINDS, Record
from macros.pages.lists import neighbours, ordered

Question = tuple[str, str]
"""Its name in QUESTIONS and the id of a record, the key of a kind, or nothing."""

QUESTIONS: dict[str, Callable[[KnowledgeBase, str], object]] = {
    "record": lambda base, record_id: base.by_id.get(record_id),
    "records": lambda base, _: base.records,
    "kind": lambda base, kind: base.all(KINDS[kind]),
    "ordered": ordered,
    "neighbours": neighbours,
    "incoming": lambda base, record_id: base.incoming(record_id),
    "outgoing": lambda base, record_id: base.outgoing(record_id),
    "outcome": lambda base, claim: base.outcomes.get(claim),
    "outcomes": lambda base, _: base.outcomes,
    "series": lambda base, figure: base.series.get(figure),
    "all series": lambda base, _: base.series,
}


def digest(value: object) -> bytes:
    """A sum of anything whose `repr` tells all of it, in every process the same."""
    return blake2b(repr(value).encode(), digest_size=16).digest()


class Answers:
    """The sums of one knowledge base's answers, each worked out once."""

    def __init__(self, base: KnowledgeBase) -> None:
        self.base = base
        self._known: dict[Question, bytes] = {}

    def sum_of(self, question: Question) -> bytes:
        """The sum of the answer; it differs where the answer does."""
        if question not in self._known:
            self._known[question] = digest(self._ask(*question))
        return self._known[question]

    def _ask(self, name: str, key: str) -> object:
        try:
            return self.plain(QUESTIONS[name](self.base, key))
        except KeyError:
            return "no such record any more"

    @cached_property
    def _records(self) -> dict[int, bytes]:
        return {id(record): record_sum(record) for record in self.base.records}

    def plain(self, answer: object) -> object:
        """The answer as values whose `repr` is the same in every process."""
        if isinstance(answer, Record):
            return self._records[id(answer)]
        if isinstance(answer, Link):
            # The other parts of a link follow from its place in the record that stores it.
            return answer.origin, answer.location, self.plain(self.base.get(answer.origin))
        if isinstance(answer, (list, tuple)):
            return [self.plain(part) for part in answer]
        if isinstance(answer, Mapping):
            return [(key, self.plain(value)) for key, value in answer.items()]
        if is_dataclass(answer):
            parts = (self.plain(getattr(answer, part.name)) for part in fields(answer))
            return [type(answer).__name__, *parts]
        return answer


def record_sum(record: Record) -> bytes:
    """The sum of what the record's file gives, of what it leaves out, and of a claim's operands,
    which may stand in another record's file."""
    given = record.model_dump_json(exclude_unset=True)
    return digest((type(record).__name__, given, record.held("operands", ())))
