"""The search engine; macros/search/browser/engine.js is its twin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from macros.search.engine.candidates import Weights, asked_by_number, has_phrase, weigh
from macros.search.engine.index import Index
from macros.search.engine.query import Query, typed_slots, without_guesses
from macros.search.engine.reader import parse
from macros.search.engine.relaxed import is_evidence
from macros.search.engine.scoring import neighbours, score
from macros.search.engine.soundness import is_sound

__all__ = ["Engine", "Hit"]


@dataclass(frozen=True)
class Hit:
    """A found document by its place in the data's columns.

    `missing` are typed words that it does not have, in a search that had to be relaxed.
    """

    document: int
    score: int
    missing: tuple[str, ...] = ()


class Engine:
    """Answers queries from index data; the same data and query give the same hits."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.index = Index(data)

    def search(self, text: str) -> list[Hit]:
        """All hits, best first; ties in the order of the documents. Any text will do.

        First all words, as typed; then all words, any of which may hold a typo; then most words.
        """
        query = parse(text, self.index)
        if not query.units:
            return []
        weights = [weigh(unit, self.index) for unit in query.units]
        strict = self._strict(query, weights)
        if strict and self._is_settled(query, strict):
            return strict
        return self._forgiving(text) or self._relaxed(without_guesses(query))

    def _is_settled(self, query: Query, hits: list[Hit]) -> bool:
        """Whether some hit has two words of the query side by side, if it has two at all."""
        return len(typed_slots(query)) == 1 or any(
            neighbours(hit.document, query, self.index) for hit in hits
        )

    def _forgiving(self, text: str) -> list[Hit]:
        query = parse(text, self.index, forgiving=True)
        return self._strict(query, [weigh(unit, self.index) for unit in query.units])

    def _strict(self, query: Query, weights: list[Weights]) -> list[Hit]:
        documents = [d for d in weights[0] if all(d in found for found in weights)]
        asked = asked_by_number(query, weights, self.index)
        return self._ranked(
            sorted({*documents, *asked}),
            query,
            weights,
            lambda d: d in asked or is_sound(d, query, self.index),
        )

    def _relaxed(self, query: Query) -> list[Hit]:
        weights = [weigh(unit, self.index) for unit in query.units]
        documents = sorted({document for found in weights for document in found})
        return self._ranked(
            documents, query, weights, lambda d: is_evidence(d, query, weights, self.index)
        )

    def _ranked(
        self,
        documents: list[int],
        query: Query,
        weights: list[Weights],
        accept: Callable[[int], bool],
    ) -> list[Hit]:
        hits = [
            Hit(d, score(d, query, weights, self.index), _missing(d, query, weights))
            for d in documents
            if self._keeps_conditions(d, query) and accept(d)
        ]
        return sorted(hits, key=lambda hit: (-hit.score, hit.document))

    def _keeps_conditions(self, document: int, query: Query) -> bool:
        """Whether it has all phrases and none of what was excluded."""
        wanted = [has_phrase(document, phrase, self.index) for phrase in query.phrases]
        unwanted = [has_phrase(document, phrase, self.index) for phrase in query.excluded]
        return all(wanted) and not any(unwanted)


def _missing(document: int, query: Query, weights: list[Weights]) -> tuple[str, ...]:
    return tuple(
        slot.token.written
        for unit, found in zip(query.units, weights, strict=True)
        if document not in found
        for slot in unit.slots
        if slot.token
    )
