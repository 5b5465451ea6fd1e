"""From a file to clean text: size, encoding, Unicode form, control characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from macros.problems import Problem

MAX_BYTES = 256 * 1024
"""A record is a page of text; a larger file is a mistake (the largest real one is under 20 kB)."""

_ALLOWED_CONTROLS = "\n\r\t"
_BIDI = set(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x61C]))


def read_text(file: Path, path: str) -> tuple[str | None, list[Problem]]:
    """Read `file` as UTF-8 text; `path` is its name in problems. No text where it can't be read."""
    if not file.is_file():
        return None, [_whole_file(path, "khong-phai-tep", "Không phải một tệp", "một tệp .yml")]
    try:
        size = file.stat().st_size
        if size > MAX_BYTES:
            found = f"Tệp quá lớn ({size} byte)"
            expected = f"tệp không quá {MAX_BYTES} byte; mỗi bản ghi một tệp"
            return None, [_whole_file(path, "tep-qua-lon", found, expected)]
        raw = file.read_bytes()
    except OSError:
        found, expected = "Không đọc được tệp", "tệp mà mọi người đều có quyền đọc"
        return None, [_whole_file(path, "khong-doc-duoc", found, expected)]
    return _decode(raw, path)


def _decode(raw: bytes, path: str) -> tuple[str | None, list[Problem]]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        found, expected = "Tệp không phải UTF-8", "lưu tệp với bảng mã UTF-8"
        return None, [_whole_file(path, "bang-ma", found, expected, line)]
    problems = list(_character_problems(text, path))
    fatal = any(problem.code == "ky-tu-dieu-khien" for problem in problems)
    return (None if fatal else text), problems


def _character_problems(text: str, path: str) -> Iterator[Problem]:
    """One problem at most per line and code."""
    for number, line in enumerate(text.split("\n"), start=1):
        for column, character in enumerate(line, start=1):
            if _is_control(character):
                found = f"Ký tự điều khiển U+{ord(character):04X}"
                yield Problem(
                    path, number, column, "ky-tu-dieu-khien", found, "xóa ký tự không nhìn thấy này"
                )
                break
        if not unicodedata.is_normalized("NFC", line):
            yield _not_nfc(path, number, line)


def _is_control(character: str) -> bool:
    if character in _ALLOWED_CONTROLS:
        return False
    return unicodedata.category(character) in {"Cc", "Cs"} or character in _BIDI


def _not_nfc(path: str, number: int, line: str) -> Problem:
    composed = unicodedata.normalize("NFC", line)
    pairs = zip(line, composed, strict=False)
    column = next((i for i, (a, b) in enumerate(pairs, start=1) if a != b), len(composed) + 1)
    return Problem(
        path,
        number,
        column,
        "khong-nfc",
        "Chữ có dấu ở dạng tổ hợp (không phải NFC)",
        "chữ dựng sẵn NFC; xóa chữ ấy rồi gõ lại bằng bộ gõ tiếng Việt",
        example=composed.strip()[:60],
    )


def _whole_file(path: str, code: str, found: str, expected: str, line: int = 1) -> Problem:
    return Problem(path, line, 1, code, found, expected)
