"""The index data, decoded for reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeVar

from macros.search.engine.lexicon import Lexicon
from macros.search.engine.zones import Head, Zone, dates_of, heads_of, zones_of
from macros.search.postings import decode
from macros.vietnamese import DocumentNumber, Token, canonical_document_number, fold

T = TypeVar("T")


class Index:
    """Documents by their place in the data's columns, and weights by term."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.docs: dict[str, list[Any]] = data["docs"]
        self.size = len(self.docs["title"])
        self._names: dict[str, list[str]] = data["synonyms"]
        self._names_by_folded = _by_folded(self._names)
        self.symbols: dict[str, str] = data["symbols"]
        terms = data["terms"].split(" ") if data["terms"] else []
        columns = zip(data["postings"].split(" "), data["roots"].split(" "), strict=True)
        self._encoded = dict(zip(terms, columns, strict=False))  # no terms: one empty column
        self._postings: dict[str, dict[int, int]] = {}
        self._zones: dict[int, list[Zone]] = {}
        self._heads: dict[int, list[Head]] = {}
        self.lexicon = Lexicon(terms, data["variants"])

    def postings(self, term: str) -> dict[int, int]:
        """Weight by document; empty for a term that the index does not have."""
        if term not in self._postings:
            self._postings[term] = decode(*self._encoded.get(term, ("", "")))
        return self._postings[term]

    def names_of(self, tokens: Sequence[Token]) -> list[str]:
        """What else these words are called, each name's words parted by spaces.

        A single word with accents must be spelled so: hủ is not HU, Huyện ủy.
        """
        written = " ".join(token.written for token in tokens)
        folded = " ".join(token.folded for token in tokens)
        if len(tokens) == 1 and written != folded:
            return self._names.get(written, [])
        return self._names.get(written) or self._names_by_folded.get(folded, [])

    def zones(self, document: int) -> list[Zone]:
        """The document's texts; cut into words when first asked for."""
        return _remembered(self._zones, document, lambda d: zones_of(self.docs, d))

    def heads(self, document: int) -> list[Head]:
        """Title and aliases, each followed by kind and dates."""
        return _remembered(self._heads, document, lambda d: heads_of(self.docs, d))

    @cached_property
    def numbers(self) -> dict[int, list[str]]:
        """Number and symbols of each official document that has one."""
        numbers = {}
        for document, printed in enumerate(self.docs["number"]):
            canonical = canonical_document_number(printed)
            if canonical:
                kind = self.symbols.get(self.docs["kind"][document], "")
                numbers[document] = [*canonical.split("/"), kind]
        return numbers

    @cached_property
    def known_symbols(self) -> frozenset[str]:
        """All symbols that occur in numbers, and the abbreviations of kinds."""
        parts = (part for parts in self.numbers.values() for part in parts[1:])
        return frozenset(part for part in [*parts, *self.symbols.values()] if part)

    def numbered(self, wanted: DocumentNumber) -> list[int]:
        """Documents with that number and its symbols; else with symbols that begin so (``ct 05``
        finds 05/CTr); else, where the number may be unfinished, those that it begins."""
        same = [d for d, own in self.numbers.items() if own[0] == wanted.number]
        found = [d for d in same if self._has_symbols(d, wanted)] or [
            d for d in same if self._begins_symbols(d, wanted)
        ]
        if found or not wanted.begun:
            return found
        begun = wanted.number.lstrip("0")
        longer = [d for d, own in self.numbers.items() if own[0].startswith(begun)]
        return [d for d in longer if self._has_symbols(d, wanted)]

    def _has_symbols(self, document: int, wanted: DocumentNumber) -> bool:
        return set(wanted.symbols) <= set(self.numbers[document][1:])

    def _begins_symbols(self, document: int, wanted: DocumentNumber) -> bool:
        own = self.numbers[document][1:]
        return all(any(one.startswith(symbol) for one in own) for symbol in wanted.symbols)

    def dates(self, document: int) -> list[str]:
        """The document's own dates, ISO."""
        return dates_of(self.docs, document)


def _remembered(store: dict[int, T], key: int, read: Callable[[int], T]) -> T:
    if key not in store:
        store[key] = read(key)
    return store[key]


def _by_folded(names: dict[str, list[str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, others in names.items():
        known = found.setdefault(fold(name), [])
        known += [other for other in others if other not in known]
    return found
