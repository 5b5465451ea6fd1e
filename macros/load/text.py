"""From a file to clean text: size, encoding, letters."""

import re
from dataclasses import replace
from pathlib import Path

from macros.codes import CODES, FIX_COMMAND
from macros.load.characters import LINE_END, character_problems
from macros.model import Record
from macros.model.walk import field_at, field_name
from macros.problems import Problem
from macros.vietnamese.encodings import old_encoding

MAX_BYTES = 256 * 1024
"""A record is a page of text; a larger file is a mistake (the largest real one is under 20 kB)."""

_BOM = "\ufeff"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_FORMATS = (
    (re.compile(rb"%PDF-"), "PDF"),
    (re.compile(rb"\{\\rtf|\xd0\xcf\x11\xe0|PK\x03\x04"), "Word, Excel hoặc tệp nén"),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF"), "ảnh"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?i:!doctype|html|\?xml)"), "trang web (HTML)"),
)
"""How files of programs begin that editors take for a record's, under its name."""

_LEFT_BY_OLD = {"ky-tu-dieu-khien", "khoang-trang-la"}
"""TCVN3 has “ư” where Unicode has a hyphen that is not seen; misread UTF-8 leaves such too."""

_DEPTH = re.compile(r"[ \t]*(?:-[ \t]+)*")
_KEY = re.compile(r"([a-z_]+):(?:\s|$)")


def read_bytes(file: Path, path: str) -> tuple[bytes | None, list[Problem]]:
    """What `file` holds; `path` is its name in problems. None where it can't be a record's."""
    if not file.is_file():
        found, expected = "Không phải một tệp", "một tệp thường có đuôi .yml"
        return None, [Problem(path, 1, 1, "khong-phai-tep", found, expected)]
    try:
        size = file.stat().st_size
        if size > MAX_BYTES:
            found = f"Tệp quá lớn ({size // 1024} kB)"
            expected = f"tệp không quá {MAX_BYTES // 1024} kB; mỗi bản ghi một tệp"
            return None, [Problem(path, 1, 1, "tep-qua-lon", found, expected)]
        return file.read_bytes(), []
    except OSError:
        found, expected = "Không đọc được tệp", "tệp mà mọi người đều có quyền đọc"
        return None, [Problem(path, 1, 1, "khong-doc-duoc", found, expected)]


def decode(
    raw: bytes, path: str, record_type: type[Record] = Record
) -> tuple[str | None, list[Problem]]:
    """The text of a file's bytes, without a byte order mark; none where it is unusable."""
    if name := next((name for begin, name in _FORMATS if begin.match(raw)), ""):
        expected = "bản ghi là tệp văn bản thường: chép chữ sang tệp mới, lưu dạng UTF-8"
        found = f"Tệp là {name}, chỉ mang tên .yml"
        return None, [Problem(path, 1, 1, "bang-ma", found, expected)]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(raw, error.start, path)]
    problems: list[Problem] = []
    if text.startswith(_BOM):  # a program may add one to the one that is there
        text, remedy = text.lstrip(_BOM), f"{FIX_COMMAND} {path}"
        found, expected = "Tệp bắt đầu bằng dấu BOM không nhìn thấy", "lưu dạng UTF-8 không có BOM"
        problems.append(Problem(path, 1, 1, "dau-bom", found, expected, remedy=remedy))
    told = _letters(text, path)
    problems += (replace(one, field=_field_of_line(text, one.line, record_type)) for one in told)
    unusable = any(CODES[problem.code].severity == "error" for problem in problems)
    return (None if unusable else text), problems


def _letters(text: str, path: str) -> list[Problem]:
    """What is wrong with letters; those that an old encoding has left unseen are told as that."""
    told = character_problems(text, path)
    lines = LINE_END.split(text)
    for unseen in (one for one in told if one.code in _LEFT_BY_OLD):
        if words := in_old_encoding(lines[unseen.line - 1]):
            old = replace(unseen, code="bang-ma-cu", found=words[0], expected=words[1], remedy="")
            return [old, *(one for one in told if one.code not in _LEFT_BY_OLD)]
    return told


def in_old_encoding(text: str) -> tuple[str, str] | None:
    """Found and expected where `text` was written in an old encoding."""
    if not (name := old_encoding(text)):
        return None
    expected = "chữ Unicode: dán vào UniKey (Công cụ, bảng mã đích Unicode), chuyển rồi dán lại"
    found = f"chữ ở bảng mã cũ ({name}), không phải Unicode"
    return found, f"{expected}; chữ đã mất thì gõ lại theo nguồn"


def _not_utf8(raw: bytes, start: int, path: str) -> Problem:
    if raw[:2] in _UTF16:
        found = "Tệp lưu dạng UTF-16"
    elif b"\0" in raw:
        found = "Tệp không phải văn bản"
    else:
        found = f"Tệp không phải UTF-8 (byte 0x{raw[start]:02X})"
    line = raw.count(b"\n", 0, start) + 1
    column = start - raw.rfind(b"\n", 0, start)
    return Problem(path, line, column, "bang-ma", found, "lưu tệp với bảng mã UTF-8")


def _field_of_line(text: str, number: int, record_type: type[Record]) -> str:
    """How problems name the field of the line with that number (from 1); "" where it has none.

    Its key is the line's own, or that of the nearest line above it which stands further out.
    """
    keys: list[str] = []
    depth = None
    for line in reversed(LINE_END.split(text)[:number]):
        own = _DEPTH.match(line)
        assert own
        key = _KEY.match(line, own.end())
        if key and (depth is None or own.end() < depth):
            keys.insert(0, key[1])
        if line.strip() and (depth is None or (key and own.end() < depth)):
            depth = own.end()
    while keys and not field_at(record_type, tuple(keys)):
        keys.pop()  # what looks like a key within a text
    return field_name(record_type, tuple(keys))
