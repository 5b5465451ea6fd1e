"""Numbers of official documents, in whatever order and spelling they are typed.

08-KL/TU, 08/KL-TU, "kl 08 tu", "KL08" and "kết luận số 08" all name number 8 of the kind "kl";
the first three also name its issuing body.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from macros.vietnamese.symbols import SYMBOLS
from macros.vietnamese.tokens import Token, tokenize

LONGEST_NAME = 4
MAX_DIGITS = 5
SHORTEST_SYMBOL = 2


@dataclass(frozen=True)
class DocumentNumber:
    """Number without leading zeros and the folded symbols around it, from token `start` to `end`.

    `begun`: the number itself may be unfinished, as it stood at the end of what was typed.
    """

    number: str
    symbols: tuple[str, ...]
    start: int
    end: int
    begun: bool = False

    def __str__(self) -> str:
        return "/".join((self.number, *self.symbols))


def canonical_document_number(text: str) -> str:
    """``8/kl/tu`` for a number in any spelling; empty where `text` has no document number.

    Every word beside the number counts as a symbol, so `text` should be a number and no more.
    """
    tokens = tokenize(text)
    words = {token.folded for token in tokens if token.kind == "word"}
    found = find_document_numbers(tokens, words)
    return str(found[0]) if found else ""


def find_document_numbers(tokens: Sequence[Token], known: Collection[str]) -> list[DocumentNumber]:
    """The document numbers among `tokens`; `known` are the folded symbols that occur in print."""
    found: list[DocumentNumber] = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.kind == "number" and token.folded.isdigit() and len(token.folded) <= MAX_DIGITS:
            number = _around(tokens, position, known, floor=found[-1].end if found else 0)
            found.append(number)
            position = number.end
        else:
            position += 1
    return found


def _around(
    tokens: Sequence[Token], position: int, known: Collection[str], floor: int
) -> DocumentNumber:
    """Take in the symbols and kinds of document to the left and right of a number."""
    before: list[str] = []
    start = position
    while step := _ending_at(tokens, start, known, floor):
        before = step[1] + before
        start -= step[0]
    after: list[str] = []
    end = position + 1
    while step := _starting_at(tokens, end, known):
        after += step[1]
        end += step[0]
    if end == len(tokens) - 1 and _begins_symbol(tokens[end], known):
        after.append(tokens[end].folded)
        end += 1
    return DocumentNumber(tokens[position].folded, _unique([*before, *after]), start, end)


def _ending_at(
    tokens: Sequence[Token], end: int, known: Collection[str], floor: int
) -> tuple[int, list[str]] | None:
    for length in range(min(LONGEST_NAME, end - floor), 0, -1):
        read = _read(tokens[end - length : end], known)
        if read is not None:
            return length, read
    return None


def _starting_at(
    tokens: Sequence[Token], start: int, known: Collection[str]
) -> tuple[int, list[str]] | None:
    for length in range(min(LONGEST_NAME, len(tokens) - start), 0, -1):
        read = _read(tokens[start : start + length], known)
        if read is not None:
            return length, read
    return None


def _read(tokens: Sequence[Token], known: Collection[str]) -> list[str] | None:
    """The symbols that `tokens` stand for: none for "số", one for a name or an abbreviation."""
    name = " ".join(token.folded for token in tokens)
    if name in SYMBOLS:
        return [SYMBOLS[name].replace("đ", "d")]
    if len(tokens) > 1:
        return None
    if name == "so":
        return []
    return _joined(name, known) if _unaccented(tokens[0]) else None


def _joined(name: str, known: Collection[str]) -> list[str] | None:
    """``kltu`` is kl and tu; None where it is no symbol and not made of two."""
    if name in known:
        return [name]
    cuts = range(SHORTEST_SYMBOL, len(name) - SHORTEST_SYMBOL + 1)
    parts = ([name[:cut], name[cut:]] for cut in cuts)
    return next((both for both in parts if all(part in known for part in both)), None)


def _begins_symbol(token: Token, known: Collection[str]) -> bool:
    return _unaccented(token) and any(symbol.startswith(token.folded) for symbol in known)


def _unaccented(token: Token) -> bool:
    """Symbols carry no accents but đ: "từ 54" is no Tỉnh ủy."""
    return token.kind == "word" and token.written.replace("đ", "d") == token.folded


def _unique(symbols: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(symbols))
