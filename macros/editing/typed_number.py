"""A document's number as people type it, taken apart: number, kind, body, date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from macros.checks.document_number import SYMBOLS, symbol_of
from macros.model.document import Document
from macros.model.vocabulary import DocumentType
from macros.vietnamese import canonical_document_number, date_at, fold, normalize

PARTY_BODIES = {"TU", "HU", "TW", "VPTW", "ĐU", "BTVTU", "BTVHU", "UBKT"}
"""Bodies of the Party, which set the hyphen before the symbol (Hướng dẫn 36-HD/VPTW)."""

_BY_TYPED = {symbol.casefold(): symbol for symbol in SYMBOLS}
_BY_FOLDED = {fold(normalize(symbol)): symbol for symbol in reversed(SYMBOLS)}
"""Of two that differ by a mark only (HD, HĐ) the one that SYMBOLS names first."""


@dataclass(frozen=True)
class TypedNumber:
    """``12/QĐ-UBND``, its kind where the symbol tells it, its body, and an ISO date or ""."""

    number: str
    type: DocumentType | None
    body: str
    date: str


def take_apart(text: str) -> TypedNumber | None:
    """Read ``QĐ 12/UBND ngày 5/3/2022``, ``12-qd-ubnd`` and the like; None where no number is."""
    text, date = _without_date(text.strip())
    if symbol_of(text.strip()):
        return _well_formed(text.strip(), date)
    parts = canonical_document_number(text).split("/")
    if not parts[0].isdigit():
        return None
    digits = parts[0].zfill(2)
    symbol = next((found for part in parts[1:] if (found := _symbol(part, text))), "")
    bodies = [_as_typed(part, text) for part in parts[1:] if _symbol(part, text) != symbol]
    body = "-".join(bodies)
    return TypedNumber(_printed(digits, symbol, bodies), SYMBOLS.get(symbol), body, date)


def _well_formed(number: str, date: str) -> TypedNumber:
    """A number that needs no mending; without a symbol it is a công văn's: number/BODY-UNIT."""
    symbol = symbol_of(number)
    known = symbol.text if symbol and symbol.text in SYMBOLS else ""
    body = number.partition("/")[2]
    kind = SYMBOLS[known] if known else DocumentType.LETTER
    return TypedNumber(number, kind, body.removeprefix(f"{known}-") if known else body, date)


def _without_date(text: str) -> tuple[str, str]:
    for position in range(len(text)):
        at_start = position == 0 or not text[position - 1].isalnum()
        found = date_at(text, position) if at_start else None
        if found and (position or found[1] == len(text)):
            return f"{text[:position]} {text[found[1] :]}", found[0]
    return text, ""


def _symbol(folded: str, text: str) -> str | None:
    """The symbol that was typed, else the one that it may mean without its marks."""
    return _BY_TYPED.get(_as_typed(folded, text).casefold()) or _BY_FOLDED.get(folded)


def _as_typed(folded: str, text: str) -> str:
    """The body in capitals, with its Đ where one was typed."""
    words = "".join(c if c.isalnum() else " " for c in text).split()
    return next((w.upper() for w in words if fold(normalize(w)) == folded), folded.upper())


def _printed(digits: str, symbol: str, bodies: list[str]) -> str:
    if symbol and bodies and bodies[0] in PARTY_BODIES:
        return f"{digits}-{symbol}/{'-'.join(bodies)}"
    return f"{digits}/{'-'.join(filter(None, [symbol, *bodies]))}".rstrip("/")


def issuers_of(typed: TypedNumber, documents: Iterable[Document]) -> list[str]:
    """The bodies that most often issued documents with the same body in their number."""
    counts = Counter(
        tuple(document.issuers)
        for document in documents
        if document.issuers and document.number and document.number.endswith(typed.body or "?")
    )
    return list(counts.most_common(1)[0][0]) if counts else []
