"""Brings a record's text into the house form without losing a comment, a key or a value.

PyYAML forgets comments, so that values are not dumped anew: nodes tell where they stand, and the
text is edited there. Every step is undone that would change what the file says.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from macros.load.characters import LOOKALIKES, is_invisible, is_odd_space
from macros.load.yaml_tree import Loader, parse
from macros.model import Record
from macros.write.key_order import ordered
from macros.write.scalar_edits import scalar_edits

_BOM = "\ufeff"


@dataclass(frozen=True)
class Normalised:
    """The text in house form, and what was changed, in Vietnamese; no change, nothing to say."""

    text: str
    changes: tuple[str, ...] = ()


def normalise(text: str, record_type: type[Record]) -> Normalised:
    """Letters, spelling of values, order of keys, ends of lines; idempotent.

    A file with invisible characters or constructs that records don't use is left as it is but for
    its letters: what it means is for its editor to say.
    """
    result = letters(text)
    if any(map(is_invisible, result.text)) or not _is_plain(result.text):
        return result
    edits = scalar_edits(result.text, record_type)
    result = _step(result, edits.text, edits.changes, _loosely)
    result = _step(result, _clean_ends(result.text), ("dọn cuối dòng, cuối tệp",), _exactly)
    result = _step(result, ordered(result.text, record_type), ("xếp lại thứ tự khóa",), _exactly)
    # What was between two keys may have become the end of the file.
    return _step(result, _clean_ends(result.text), (), _exactly)


def letters(text: str) -> Normalised:
    """NFC, ordinary spaces, Vietnamese letters for lookalikes, line feeds, no byte order mark."""
    changes = []
    for name, clean in _LETTER_STEPS:
        cleaned = clean(text)
        said = _said(text)
        # A strange space may be all that keeps “:” or “#” from being one of YAML's signs.
        if cleaned != text and (said is None or _loosely(said, _said(cleaned))):
            changes.append(name)
            text = cleaned
    return Normalised(text, tuple(changes))


def _latin(text: str) -> str:
    return "".join(LOOKALIKES.get(character, character) for character in text)


def _spaces(text: str) -> str:
    return "".join(" " if is_odd_space(character) else character for character in text)


_LETTER_STEPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("bỏ dấu BOM", lambda text: text.removeprefix(_BOM)),
    ("đổi cách xuống dòng của Windows", lambda text: text.replace("\r\n", "\n")),
    ("đưa chữ về dạng dựng sẵn (NFC)", lambda text: unicodedata.normalize("NFC", text)),
    ("thay khoảng trắng lạ bằng dấu cách", _spaces),
    ("thay chữ giống chữ Việt bằng chữ Việt", _latin),
)


def _step(
    before: Normalised, text: str, changes: tuple[str, ...], same: Callable[[Any, Any], bool]
) -> Normalised:
    if text == before.text or not same(_said(before.text), _said(text)):
        return before
    return Normalised(text, before.changes + changes)


def _clean_ends(text: str) -> str:
    return "\n".join(line.rstrip(" \t") for line in text.split("\n")).rstrip("\n") + "\n"


def _is_plain(text: str) -> bool:
    """Whether `text` is one YAML mapping, without aliases, tags and other refused constructs."""
    return isinstance(parse(text, "").value, dict)


def _said(text: str) -> Any:
    """Keys and values as written, without their order; None where YAML cannot read it."""
    try:
        return _plain(yaml.compose(text, Loader=Loader))
    except yaml.YAMLError:
        return None


def _plain(node: Any) -> Any:
    if isinstance(node, yaml.MappingNode):
        return sorted(((_plain(key), _plain(value)) for key, value in node.value), key=repr)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    return node.value if node else ""


def _exactly(before: Any, after: Any) -> bool:
    return after is not None and bool(before == after)


def _loosely(before: Any, after: Any) -> bool:
    """The same keys and as many values: dates, numbers and tones may be spelled otherwise."""
    return after is not None and _shape(before) == _shape(after)


def _shape(said: Any) -> Any:
    if isinstance(said, list):
        return [_shape(item) for item in said]
    return (said[0], _shape(said[1])) if isinstance(said, tuple) else ""
