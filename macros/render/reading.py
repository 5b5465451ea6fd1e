"""A knowledge base that notes what it is asked: all that a page was made of."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase, RecordType
from macros.links import Link
from macros.model import Record, Source
from macros.pages.autolink import Linker
from macros.render.answers import QUESTIONS, Question

Value = TypeVar("Value")


class Reading(KnowledgeBase):
    """The same answers as `base`; `asked` holds the questions.

    What it could not note it does not have: asking for the entries or the links is an error.
    """

    def __init__(self, base: KnowledgeBase) -> None:
        # The class is frozen, as knowledge bases are.
        object.__setattr__(self, "base", base)
        object.__setattr__(self, "asked", {})

    base: KnowledgeBase
    asked: dict[Question, None]

    def note(self, name: str, key: str = "") -> None:
        """Remember a question; raises KeyError for one that could not be asked again."""
        QUESTIONS[name]
        self.asked[name, key] = None

    def ask(self, question: Callable[[KnowledgeBase, str], Value], key: str) -> Value:
        """The answer to a question of the pages' own, noted under its function's name."""
        self.note(question.__name__, key)
        return question(self.base, key)

    @property
    def records(self) -> list[Record]:
        self.note("records")
        return self.base.records

    def get(self, record_id: str) -> Record:
        self.note("record", record_id)
        return self.base.get(record_id)

    def all(self, record_type: type[RecordType]) -> list[RecordType]:
        self.note("kind", record_type.kind.key)
        return self.base.all(record_type)

    def outgoing(self, record_id: str) -> list[Link]:
        self.note("outgoing", record_id)
        return self.base.outgoing(record_id)

    def incoming(self, record_id: str) -> list[Link]:
        self.note("incoming", record_id)
        return self.base.incoming(record_id)

    @property
    def by_id(self) -> Mapping[str, Record]:  # type: ignore[override]
        return _Asked(self, self.base.by_id, "record", "records")

    @property
    def outcomes(self) -> Mapping[str, Any]:  # type: ignore[override]
        return _Asked(self, self.base.outcomes, "outcome", "outcomes")

    @property
    def has_several_sources(self) -> bool:
        self.note("kind", Source.kind.key)
        return self.base.has_several_sources

    @property
    def series(self) -> Mapping[str, Any]:  # type: ignore[override]
        return _Asked(self, self.base.series, "series", "all series")


class _Asked(Mapping[str, Value]):
    """A mapping that notes for which keys it was asked, or for all."""

    def __init__(
        self, reading: Reading, values: Mapping[str, Value], one: str, all_of_it: str
    ) -> None:
        self._reading, self._values = reading, values
        self._one, self._all = one, all_of_it

    def __getitem__(self, key: str) -> Value:
        self._reading.note(self._one, key)
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        self._reading.note(self._all)
        return iter(self._values)

    def __len__(self) -> int:
        self._reading.note(self._all)
        return len(self._values)


@dataclass(frozen=True)
class NotingLinker(Linker):
    """Links names and keeps the texts, in which another name may turn up."""

    texts: list[str] = field(default_factory=list)

    def link_text(self, text: str, page: str) -> Markup:
        self.texts.append(text)
        return super().link_text(text, page)
