"""A document's number as people type it, taken apart: number, kind, body, date."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from macros.checks.document_number import OF_TWO, SYMBOLS
from macros.load.scalars import iso_date
from macros.model.document import Document
from macros.model.vocabulary import DocumentType
from macros.vietnamese.dates import date_at
from macros.vietnamese.document_numbers import PRINTED_NUMBER, canonical_document_number
from macros.vietnamese.letters import fold, normalize

PARTY_BODIES = {"TU", "HU", "TW", "VPTW", "ĐU", "BTVTU", "BTVHU", "UBKT"}
"""Bodies of the Party, which set the hyphen before the symbol (Hướng dẫn 36-HD/VPTW)."""

_BODIES = PARTY_BODIES | {"UBND", "HĐND", "UBMTTQ", "UBMTTQVN", "MTTQ", "BCĐ"}
"""What may stand in a symbol's place: the number of a công văn begins with its body."""

_PRINTED = re.compile(rf"{PRINTED_NUMBER}(?![\w/-])")
"""Kept letter by letter."""

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
    """Read ``QĐ 12/UBND ngày 5/3/2022``, ``12-qd-ubnd`` and the like; None where no number is.

    What is typed as it is printed stays so: ``Thông tư 15/2022/TT-BTC`` is 15/2022/TT-BTC.
    """
    text, day = _without_date(text.strip())
    printed = _PRINTED.search(text)
    if printed and not any(w.casefold() in _BY_TYPED for w in text[: printed.start()].split()):
        return _as_printed(printed[0], text[: printed.start()], day)
    parts = canonical_document_number(text).split("/")
    if not parts[0].isdigit():
        return None
    digits = parts[0].zfill(2)
    symbol = next((found for part in parts[1:] if (found := _symbol(part, text))), "")
    bodies = [_as_typed(part, text) for part in parts[1:] if _symbol(part, text) != symbol]
    body = "-".join(bodies)
    return TypedNumber(_printed(digits, symbol, bodies), SYMBOLS.get(symbol), body, day)


def _as_printed(number: str, before: str, day: str) -> TypedNumber:
    """Its kind is told by the words before it, else by its symbol."""
    symbols = [part for part in re.split("[/-]", number)[1:] if not part.isdigit()]
    first = symbols[0]
    kind = OF_TWO.get(first) or _named(before) or SYMBOLS.get(first)
    if first in _BODIES:
        kind = kind or DocumentType.LETTER
    rest = number[number.index(first) :]
    return TypedNumber(number, kind, rest[len(first) + 1 :] if first in SYMBOLS else rest, day)


def _named(before: str) -> DocumentType | None:
    """The kind whose name these words end with, “số” aside."""
    words = re.sub(r"\s*\bso$", "", fold(normalize(before)).strip(" :."))
    kinds = sorted(DocumentType, key=lambda kind: -len(kind.label))
    return next((kind for kind in kinds if words.endswith(fold(kind.label.lower()))), None)


def _without_date(text: str) -> tuple[str, str]:
    """The text without the date in it or at its end; one that no calendar has stays."""
    for position in range(len(text)):
        at_start = position == 0 or not text[position - 1].isalnum()
        found = date_at(text, position) if at_start else None
        if found and (position or found[1] == len(text)):
            is_real = iso_date(found[0])
            return (f"{text[:position]} {text[found[1] :]}", found[0]) if is_real else (text, "")
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
        if document.issuers and typed.body and document.number
        if document.number.endswith(typed.body)
    )
    most = max(counts, key=lambda issuers: counts[issuers], default=())
    return list(most)
