"""Single values in the house spelling: dates in ISO form, text that YAML misreads in quotes."""

import re
from dataclasses import dataclass

import yaml

from macros.load.scalars import respelled
from macros.model import Record
from macros.model.uses import Use
from macros.model.walk import Location, field_at
from macros.write.said import spans, values_in
from macros.write.tones import place_tones

_MISREAD = {f"tag:yaml.org,2002:{name}" for name in ("int", "float", "bool", "value")}
_ESCAPE = re.compile(r"\\|''")


@dataclass(frozen=True)
class Edited:
    """The text, what was changed in it, and what only its editor can mend; both in Vietnamese."""

    text: str
    changes: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Edit:
    """`new` takes the place of `text[start:end]`; the value then reads `value`."""

    index: int
    line: int
    start: int
    end: int
    new: str
    value: str
    told: str


def scalar_edits(text: str, record_type: type[Record]) -> Edited:
    """Respell the values of `text` (a YAML mapping, lines ended by line feeds) that are plain.

    A value across several lines is marked by | or >, whose signs and comments belong to no value:
    there only tones are edited. Where the edited text does not say exactly what was meant, in any
    value, nothing is edited.
    """
    found = list(spans(text))
    edits: list[_Edit] = []
    left: list[str] = []
    for index, (location, node, start, end) in enumerate(found):
        if _is_left(node, location, record_type):
            line = node.start_mark.line + 1
            left.append(f"dòng {line}: viết giá trị trên cùng một dòng với khóa")
        elif edit := _edit(index, node, location, record_type, text, (start, end)):
            edits.append(edit)
    edited = text
    for edit in reversed(edits):
        edited = f"{edited[: edit.start]}{edit.new}{edited[edit.end :]}"
    new = {edit.index: edit.value for edit in edits}
    meant = [(at, new.get(index, str(node.value))) for index, (at, node, *_) in enumerate(found)]
    if edits and values_in(edited) != meant:
        return Edited(text, left=(*left, *(f"dòng {edit.line}: {edit.told}" for edit in edits)))
    return Edited(edited, tuple(f"dòng {edit.line}: {edit.told}" for edit in edits), tuple(left))


def _is_left(node: yaml.ScalarNode, location: Location, record_type: type[Record]) -> bool:
    """Whether a value over several lines should be another, but cannot be edited surely."""
    field = field_at(record_type, location)
    if field is None or field.holds == "text" or node.style not in ("|", ">"):
        return False
    return respelled(str(node.value).strip(), field.holds) not in (None, node.value)


def _edit(
    index: int,
    node: yaml.ScalarNode,
    location: Location,
    record_type: type[Record],
    text: str,
    span: tuple[int, int],
) -> _Edit | None:
    """The value's new spelling; None where it stays."""
    start, end = span
    if node.style in ("|", ">"):  # the first line holds signs and perhaps a comment, no value
        start = text.find("\n", start, end) + 1 or end
    field, source = field_at(record_type, location), text[start:end]
    if field is None or not source:
        return None
    line, kind = node.start_mark.line + 1, field.holds
    new = value = None
    if kind != "text" and node.style not in ("|", ">"):
        new = value = respelled(str(node.value), kind)
    elif kind == "text" and not node.style and node.tag in _MISREAD:
        new, value = respelled(source, "text"), str(node.value)
    elif kind == "text" and _has_loose_blanks(node, source):
        value = str(node.value).strip()
        new = f"{source[0]}{source[1:-1].strip()}{source[0]}"
    elif kind == "text" and Use.OWN_WORDS in field.uses and not _ESCAPE.search(source):
        new, value = place_tones(source), place_tones(str(node.value))
    if new is None or value is None or new == source:
        return None
    is_long = "\n" in source or len(source) > 40
    told = "đặt lại dấu thanh" if is_long else f"{source} → {new}"
    return _Edit(index, line, start, end, new, value, told)


def _has_loose_blanks(node: yaml.ScalarNode, source: str) -> bool:
    """Whether a value in quotes on one line begins or ends with a blank, and is not all blanks."""
    value = str(node.value)
    is_quoted = node.style in ("'", '"') and "\n" not in source and "\\" not in source
    return is_quoted and value != value.strip() != ""
