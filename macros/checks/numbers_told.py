"""The numbers of a text, and how one is nearly another."""

import re
from collections.abc import Iterator

from macros.audit.units import is_percent, unit_of

_RUNS = re.compile(r"[0-9][0-9.,/-]*[0-9]")
_ONE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]{2,}(?:,[0-9]+)?|[0-9],[0-9]{2,}")
"""A number of several digits; what stands between slashes and hyphens is a date, or a document's,
but for a part over its whole, grouped by thousands."""
_WHOLE = re.compile(r"^trên (?:tổng số )?\d[\d.,]* ?")
_LEAST = 2
"""Of so many digits one other digit makes another number as often as a slip, but for money."""


def with_unit(unit: str, text: str) -> list[str]:
    """The numbers of a text that stand before the unit."""
    return re.findall(rf"(\d[\d.,]*) ?{re.escape(unit)}(?!\w)", text)


def numbers_in(text: str) -> Iterator[tuple[str, str]]:
    """The numbers of a text, each with what stands behind it."""
    for run in _RUNS.finditer(text):
        parts, behind = run[0].split("/"), text[run.end() :]
        if _ONE.fullmatch(run[0]) and not re.match(r"[/-]\w", behind):
            yield run[0], behind
        elif len(parts) == 2 and all("." in one and _ONE.fullmatch(one) for one in parts):
            yield from ((one, behind) for one in parts)


def bare(number: str) -> str:
    """A number without the signs that group its digits, and without leading noughts."""
    return number.replace(".", "").lstrip("0")


def is_of(number: str, unit: str, behind: str) -> bool:
    """Whether what stands behind a number in a text lets it be of that unit; a part has its
    whole's: 104 trên 2.598 hộ."""
    behind = _WHOLE.sub("", behind)
    if is_percent(unit) or behind.startswith("%"):
        return is_percent(unit) and behind.startswith("%")
    if behind.startswith(unit) and not behind[len(unit) :][:1].isalpha():
        return True
    words = " ".join(re.split(r"\W+", behind)[:2])
    return "." in number and unit_of(words).goes_with(unit_of(unit))


def is_near(one: str, other: str, *, is_money: bool = True) -> bool:
    """Whether they differ in a digit, in two that changed places, or in a nought at the end."""
    is_whole = min(len(one), len(other)) > _LEAST and "," not in one
    if is_whole and one != other and one in (f"{other}0", other.removesuffix("0")):
        return True
    if len(one) != len(other) or one.find(",") != other.find(","):
        return False
    differ = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    if len(differ) == 1:
        return len(one) > _LEAST or is_money
    return len(differ) == 2 and differ[0] == differ[1][::-1]
