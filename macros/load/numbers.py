"""A number that was typed with more than itself: its word, its unit, its signs. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from macros.model.figure import PRINTED_NUMBER, Precision

_QUOTES = " \u00a0\t“”‘’\"'"
_TYPED = re.compile(
    r"(?P<word>[~≈]|[^\W\d]+)?\s*(?P<number>\d(?:[\d.,\s]*\d)?)\s*(?P<unit>[^\d.,-]*)"
)
_BLANKS = re.compile(r"\d{1,3}(?:\s\d{3})+(?:,\d+)?")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}")
_WORDS = {precision.label: str(precision) for precision in Precision} | {
    "~": "khoang",
    "≈": "khoang",
}


@dataclass(frozen=True)
class Meant:
    """The number as the source prints it, and in Vietnamese where the rest of the text belongs."""

    number: str
    rest: tuple[str, ...]


def number_in(text: str) -> Meant | None:
    """``hơn 1 457 hộ`` → ``1.457`` with a word and a unit; None where no one number is meant."""
    match = _TYPED.fullmatch(text.strip(_QUOTES).rstrip(".,;"))
    number = _respelled(match["number"]) if match else ""
    if not match or not re.fullmatch(PRINTED_NUMBER, number):
        return None
    word, unit = (match["word"] or "").lower(), match["unit"].strip()
    if word and word not in _WORDS:
        return None
    rest = [f"“{word}” ghi ở precision: {_WORDS[word]} (chỉ số liệu có)"] if word else []
    rest += [f"“{unit}” ghi ở unit"] if unit else []
    return Meant(number, tuple(rest))


def _respelled(number: str) -> str:
    if _BLANKS.fullmatch(number):
        return re.sub(r"\s", ".", number)
    if _ENGLISH.fullmatch(number):
        return number.translate(str.maketrans(",.", ".,"))
    return number
