"""Two keys that stand on one line, told from a value that has a colon by what the models know."""

import re
from collections.abc import Iterator
from functools import cache

from macros.model import KINDS
from macros.model.declared import Field, fields_of
from macros.model.fields import Part
from macros.model.record import ID_PATTERN

_BOTH = re.compile(
    r"[ \t]*(?P<dash>-[ \t]+)?(?P<first>[a-z_]+):[ \t]+(?P<value>\S.*?)"
    r"(?P<sign>[,;]?)[ \t]+(?P<second>[a-z_]+)"
)
_STANDARD = "- id: bao-cao, xuống dòng, bốn dấu cách rồi “at: I”"
LONGEST_EXAMPLE = 80
"""Letters of a line that a message shows mended; a longer one is not shown."""


def two_keys(source: str, column: int) -> tuple[str, str, str] | None:
    """Found, expected and example where the colon at `column` (from 0) of the line ends a second
    key; None where it may be the value's own."""
    both = _BOTH.fullmatch(source[:column])
    rest = source[column + 1 :].strip()
    if not both or not _are_keys(both, rest):
        return None
    expected = "mỗi khóa một dòng" + (", không có dấu phẩy" if both["sign"] else "")
    return "Hai khóa trên một dòng", expected, _on_two_lines(both, rest) or _STANDARD


def _are_keys(both: re.Match[str], rest: str) -> bool:
    """Whether some part of a record has both keys, and what follows may be the second's value: a
    key may be a word of Vietnamese too, such as “to”."""
    first, second = both["first"], both["second"]
    fields = [part[second] for part in parts() if second in part and first in part]
    if both["sign"]:
        return any(second in part for part in parts())
    return any(
        not takes_id(field) or re.match(f"{ID_PATTERN[:-1]}(?:$| #| [a-z_]+: )", rest)
        for field in fields
    )


def takes_id(field: Field) -> bool:
    """Whether its texts are ids or keys of a list, not words."""
    return bool(field.ref or field.choices or field.pattern == ID_PATTERN)


def _on_two_lines(both: re.Match[str], rest: str) -> str:
    """What the line should be; "" where it is long, or there is more on it that YAML would read
    otherwise."""
    if ": " in rest or " #" in rest or len(both[0]) + len(rest) > LONGEST_EXAMPLE:
        return ""
    dash, indent = ("- ", "  ") if both["dash"] else ("", "")
    return f"{dash}{both['first']}: {both['value']}⏎{indent}{both['second']}: {rest}".rstrip()


@cache
def parts() -> tuple[dict[str, Field], ...]:
    """The fields of each kind of record and of each group within, by key."""
    found = (one for kind in KINDS.values() for one in _parts_of(kind))
    return tuple({field.key: field for field in fields_of(one).values()} for one in found)


def _parts_of(model: type[Part]) -> Iterator[type[Part]]:
    yield model
    for field in fields_of(model).values():
        if field.group:
            yield from _parts_of(field.group)


@cache
def known_keys() -> dict[str, list[Field]]:
    """The fields of each key, in whatever kinds of records they are."""
    found: dict[str, list[Field]] = {}
    for part in parts():
        for key, field in part.items():
            found.setdefault(key, []).append(field)
    return found
