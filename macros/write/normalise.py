"""Brings a record's text into the house form without losing a comment, a key or a value.

PyYAML forgets comments, so that values are not dumped anew: nodes tell where they stand, and the
text is edited there. Every step is undone that would change what the file says.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from macros.load.characters import LINE_END, is_invisible, is_odd_space, is_replaceable_space
from macros.load.lookalikes import LOOKALIKES
from macros.load.yaml_tree import parse
from macros.model import Record
from macros.vietnamese.encodings import MISREAD, old_encoding
from macros.write.lines import ordered, without_empty, without_repeated
from macros.write.listed import listed
from macros.write.said import compose, filled, said
from macros.write.scalar_edits import Edited, scalar_edits
from macros.write.yaml_text import refilled

_BOM = "\ufeff"
_LATIN = str.maketrans(LOOKALIKES)


def normalise(text: str, record_type: type[Record]) -> Edited:
    """Letters, spelling of values, order of keys, ends of lines; idempotent.

    A file with invisible characters or constructs that records don't use is left as it is but for
    its letters: what it means is for its editor to say.
    """
    result = letters(text)
    is_plain = isinstance(parse(result.text, "").value, dict)  # without aliases, tags and the like
    if any(map(is_invisible, result.text)) or not is_plain:
        return result
    filled_only = without_empty(result.text, record_type)
    if filled_only != result.text and filled(filled_only) == filled(result.text):
        result = Edited(filled_only, (*result.changes, "bỏ dòng để trống"))
    lists = listed(result.text, record_type)
    edits = scalar_edits(lists.text, record_type)
    changes = (*result.changes, *lists.changes, *edits.changes)
    result = Edited(edits.text, changes, (*lists.left, *edits.left))
    result = _step(result, _clean_ends(result.text), ("dọn cuối dòng, cuối tệp",), _ended)
    result = _step(result, ordered(result.text, record_type), ("xếp lại thứ tự khóa",))
    # What was between two keys may have become the end of the file.
    return _step(result, _clean_ends(result.text), ())


def mended(text: str, record_type: type[Record]) -> Edited:
    """What `fix` makes of it: the same, without what stands twice, and texts as new files have
    them; but a file that `check` calls clean stays.

    Where the lines of a text end is asked of nobody, and so no reason by itself to write a file.
    """
    result = normalise(text, record_type)
    once = without_repeated(result.text)
    if once != result.text and filled(once) == filled(result.text):
        result = replace(result, text=once, changes=(*result.changes, "bỏ mục đứng hai lần"))
    if result.text == text:
        return result
    return _step(result, refilled(result.text, record_type), ("xếp lại dòng của đoạn chữ dài",))


def letters(text: str) -> Edited:
    """NFC, ordinary spaces, Vietnamese letters for lookalikes, line feeds, no byte order mark."""
    changes = []
    if old_encoding(text) == MISREAD:  # its odd spaces and signs are bytes of its letters
        return Edited(text)
    for name, clean in _LETTER_STEPS:
        cleaned = clean(text)
        if cleaned != text and _is_only_cleaned(text, cleaned, clean):
            changes.append(name)
            text = cleaned
    return Edited(text, tuple(changes))


def _is_only_cleaned(text: str, cleaned: str, clean: Callable[[str], str]) -> bool:
    """A strange space may be all that keeps “:” or “#” from being one of YAML's signs."""
    if compose(text) is None:
        return cleaned.count(" #") == text.count(" #")

    def spelled(value: str) -> str:
        return " ".join(clean(value).split())

    return bool(said(text, spelled) == said(cleaned, spelled))


def _spaces(text: str) -> str:
    return "".join(" " if is_odd_space(character) else character for character in text)


def _safe_spaces(text: str) -> str:
    return "\n".join(map(_line_spaces, text.split("\n")))


def _line_spaces(line: str) -> str:
    if line.isascii():
        return line
    is_mended = (is_odd_space(c) and is_replaceable_space(line, at) for at, c in enumerate(line))
    return "".join(" " if mended else c for c, mended in zip(line, is_mended, strict=True))


_LETTER_STEPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("bỏ dấu BOM", lambda text: text.lstrip(_BOM)),
    ("đổi cách xuống dòng", lambda text: "\n".join(LINE_END.split(text))),
    ("đưa chữ về dạng dựng sẵn (NFC)", lambda text: unicodedata.normalize("NFC", text)),
    ("thay khoảng trắng lạ bằng dấu cách", _spaces),
    ("thay khoảng trắng lạ bằng dấu cách", _safe_spaces),
    ("thay chữ giống chữ Việt bằng chữ Việt", lambda text: text.translate(_LATIN)),
)


def _ended(value: str) -> str:
    """Without blanks at the very end; those of lines within may be meant (``|``) or fold."""
    return re.sub(r"[ \t]+(?=\n*$)", "", value)


def _step(
    before: Edited, text: str, changes: tuple[str, ...], spelled: Callable[[str], str] = str
) -> Edited:
    if text == before.text or said(before.text, spelled) != said(text, spelled):
        return before
    return replace(before, text=text, changes=before.changes + changes)


def _clean_ends(text: str) -> str:
    return "\n".join(line.rstrip(" \t") for line in text.split("\n")).rstrip("\n") + "\n"
