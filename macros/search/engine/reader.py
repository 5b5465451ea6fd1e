"""What was typed, understood: phrases, exclusions, document numbers, names and single words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from macros.search.engine.index import Index
from macros.search.engine.lexicon import FOLDED, MISTYPED, Accepted
from macros.search.engine.query import Query, Slot, Unit, is_time
from macros.search.engine.questions import without_asking
from macros.search.engine.typos import allowed
from macros.vietnamese import DocumentNumber, Token, find_document_numbers, tokenize

MOST_WORDS = 24
"""Longer queries are pasted paragraphs; their beginning finds the page."""

LONGEST_NAME = 8
SHORTEST_ALONE = 4
"""A word of so few letters, typed alone, is taken as typed: "test" is no Tết."""

QUOTED = re.compile('["“”„«]([^"“”„«»]+)["“”»]')
EXCLUDED = re.compile('(?:^|[ \t\n])-(?=[^ \t\n0-9-])(?:["“]([^"“”]+)["”]|([^ \t\n]+))')


def parse(text: str, index: Index, forgiving: bool = False) -> Query:
    """Understand a query; any text will do.

    `forgiving`: every word may hold a typo, not only those that the index does not have.
    """
    text = unicodedata.normalize("NFC", text)
    excluded = [match.group(1) or match.group(2) for match in EXCLUDED.finditer(text)]
    text = EXCLUDED.sub(" ", text)
    tokens = tokenize(text, MOST_WORDS)
    accented = any(token.written != token.folded for token in tokens)
    reader = _Reader(index, accented, len(text), forgiving)
    return Query(
        reader.units(without_asking(_without_date_words(tokens))),
        [reader.phrase(phrase) for phrase in QUOTED.findall(text) if tokenize(phrase)],
        [reader.phrase(phrase) for phrase in excluded if tokenize(phrase)],
        accented,
    )


def _without_date_words(tokens: Sequence[Token]) -> list[Token]:
    """``năm 2022`` and ``ngày 14/5/2021`` ask for the date, not for the word before it."""
    kept = []
    for place, token in enumerate(tokens):
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if not (following and is_time(following) and token.folded in {"nam", "ngay", "thang"}):
            kept.append(token)
    return kept


class _Reader:
    """Reads the tokens of one query from left to right."""

    def __init__(self, index: Index, accented: bool, length: int, forgiving: bool) -> None:
        self.index = index
        self.accented = accented
        self.length = length
        self.forgiving = forgiving

    def units(self, tokens: list[Token]) -> list[Unit]:
        """Numbers first, then the longest names, then single words."""
        found = find_document_numbers(tokens, self.index.known_symbols)
        numbers = {n.start: replace(n, begun=self._is_begun(n, tokens)) for n in found}
        units = []
        place = 0
        while place < len(tokens):
            number = numbers.get(place)
            length = number.end - place if number else self._name_length(tokens, place, numbers)
            units.append(self._unit(tokens[place : place + length], number, len(tokens) == 1))
            place += length
        return units

    def _is_begun(self, number: DocumentNumber, tokens: list[Token]) -> bool:
        """Whether it ends with its digits, at the end of what was typed: ``quyết định 10``."""
        last = tokens[number.end - 1]
        return bool(number.symbols) and last.kind == "number" and last.end == self.length

    def phrase(self, text: str) -> list[Slot]:
        """Words that have to stand side by side, as typed."""
        tokens = tokenize(text, MOST_WORDS)
        accented = any(token.written != token.folded for token in tokens)
        accept = self.index.lexicon.accept
        return [Slot(_as_typed(accept(token, accented, False)), token) for token in tokens]

    def _unit(self, tokens: list[Token], number: DocumentNumber | None, alone: bool) -> Unit:
        names = self.index.names_of(tokens)
        exactly = self.index.lexicon.exactly
        others = [[Slot(exactly(word)) for word in name.split(" ")] for name in names]
        slots = [self._slot(token, alone) for token in tokens]
        if len(tokens) == 1 and not slots[0].accepted:
            others += self._joined(tokens[0])
        return Unit(slots, others, number)

    def _name_length(
        self, tokens: list[Token], start: int, numbers: dict[int, DocumentNumber]
    ) -> int:
        """How many tokens from `start` are one name in the synonyms; 1 where none is."""
        stop = min((n for n in numbers if n > start), default=len(tokens))
        for length in range(min(LONGEST_NAME, stop - start), 1, -1):
            if self.index.names_of(tokens[start : start + length]):
                return length
        return 1

    def _slot(self, token: Token, alone: bool) -> Slot:
        open_ended = token.end == self.length
        accepted = self.index.lexicon.accept(token, self.accented, open_ended)
        if token.kind != "word" or (accepted and not self.forgiving):
            return Slot(accepted, token)
        most = 0 if alone and len(token.folded) <= SHORTEST_ALONE else allowed(len(token.folded))
        return Slot(self.index.lexicon.mistyped(token, most) | accepted, token)

    def _joined(self, token: Token) -> list[list[Slot]]:
        lexicon = self.index.lexicon
        readings = lexicon.joined(token.folded)
        return [
            [Slot(dict.fromkeys(lexicon.by_folded[part], MISTYPED)) for part in parts]
            for parts in readings
        ]


def _as_typed(accepted: Accepted) -> Accepted:
    return {written: quality for written, quality in accepted.items() if quality >= FOLDED}
