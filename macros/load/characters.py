"""Letters that look right and are not: decomposed, foreign, invisible."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from macros.codes import FIX_COMMAND
from macros.problems import Problem

LINE_END = re.compile("\r\n|[\r\n]")
"""Where a line ends: in files of Windows, of old Macs, of all others; YAML counts them so."""

_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_FOREIGN = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "FULLWIDTH", "MATHEMATICAL")
_ICELANDIC = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ"}
_CYRILLIC = dict(zip("аеорсухіѕјАВЕКМНОРСТУХІЅЈ", "aeopcyxisjABEKMHOPCTYXISJ", strict=True))
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ", "ABEZHIKMNOPTYXovu", strict=True))
LOOKALIKES: dict[str, str] = {**_ICELANDIC, **_CYRILLIC, **_GREEK}
"""Foreign letters with the Latin letter that they look like (Unicode Technical Standard 39)."""

Finding = tuple[int, str, str, str, str]
"""Column, code, found, expected, example."""


def is_invisible(character: str) -> bool:
    """Control, format, private-use and unassigned characters, but for the ends of lines and tab."""
    return character not in "\n\r\t" and unicodedata.category(character) in _INVISIBLE


def is_odd_space(character: str) -> bool:
    """Spaces other than the ordinary one."""
    return character != " " and unicodedata.category(character) == "Zs"


def is_foreign_letter(character: str) -> bool:
    """Letters of other alphabets that pass for Latin ones."""
    if character in LOOKALIKES:
        return True
    return character.isalpha() and unicodedata.name(character, "").startswith(_FOREIGN)


def _usual() -> str:
    """The signs of Vietnamese texts that no rule here objects to, as a class of a pattern."""
    usual = (*range(0x20, 0x250), *range(0x1EA0, 0x1EFA), *range(0x2010, 0x2040))
    odd = (is_invisible, is_odd_space, is_foreign_letter)
    return "".join(re.escape(c) for c in map(chr, usual) if not any(is_odd(c) for is_odd in odd))


_UNUSUAL = re.compile(f"[^\n\r\t{_usual()}]")


def character_problems(text: str, path: str) -> list[Problem]:
    """All problems of letters; one at most per line and code."""
    # Nearly every text is right: that takes one look instead of one a letter and rule.
    if not _UNUSUAL.search(text) and unicodedata.is_normalized("NFC", text):
        return []
    problems = []
    for number, line in enumerate(LINE_END.split(text), start=1):
        if line.isascii() and line.isprintable():
            continue
        for column, code, found, expected, example in _findings(line):
            remedy = "" if code == "ky-tu-dieu-khien" else f"{FIX_COMMAND} {path}"
            problems.append(
                Problem(path, number, column, code, found, expected, "", example, remedy)
            )
    return problems


def _findings(line: str) -> Iterator[Finding]:
    if at := _first(line, is_invisible):
        expected = "xóa ký tự không nhìn thấy này"
        yield at, "ky-tu-dieu-khien", f"Ký tự điều khiển {_named(line[at - 1])}", expected, ""
    if at := _first(line, is_odd_space):
        found = f"Khoảng trắng đặc biệt {_named(line[at - 1])}"
        yield at, "khoang-trang-la", found, "dấu cách thường", ""
    if at := _first(line, is_foreign_letter):
        meant = LOOKALIKES.get(line[at - 1]) or unicodedata.normalize("NFKC", line[at - 1])
        found = f"Chữ “{line[at - 1]}” {_named(line[at - 1])} không phải chữ Việt"
        yield at, "chu-gia", found, f"chữ “{meant}” của bộ gõ tiếng Việt", ""
    if not unicodedata.is_normalized("NFC", line):
        yield _not_nfc(line)


def _first(line: str, is_wanted: Callable[[str], bool]) -> int:
    """Column of the first character that `is_wanted`, 0 where there is none."""
    return next((at for at, character in enumerate(line, start=1) if is_wanted(character)), 0)


def _named(character: str) -> str:
    return f"U+{ord(character):04X}"


def _not_nfc(line: str) -> Finding:
    composed = unicodedata.normalize("NFC", line)
    pairs = zip(line, composed, strict=False)
    column = next((i for i, (a, b) in enumerate(pairs, start=1) if a != b), len(composed) + 1)
    found = "Chữ có dấu ở dạng tổ hợp (không phải NFC)"
    expected = "chữ dựng sẵn NFC; xóa chữ ấy rồi gõ lại bằng bộ gõ tiếng Việt"
    return column, "khong-nfc", found, expected, composed.strip()[:60]
