"""Letters that look right and are not: decomposed, foreign, invisible."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from macros.codes import FIX_COMMAND
from macros.load.lookalikes import LOOKALIKES
from macros.problems import Problem, told_at_once

LINE_END = re.compile("\r\n|[\r\n]")
"""Where a line ends: in files of Windows, of old Macs, of all others; YAML counts them so."""

_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_ENDS_OF_LINES = "\u2028\u2029\x0b\x0c\x85"  # of other programs: two words are beside them
_EMPTY = "\u2800\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffc"
"""Letters and marks without a shape (Unicode: Default_Ignorable_Code_Point); Braille's blank, and
what stands for a picture in text from Word; U+FE00 to FE0F and U+E0100 to E01EF choose a shape."""
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_FOREIGN = ("CYRILLIC", "ARMENIAN", "CHEROKEE", "FULLWIDTH", "MATHEMATICAL")

Finding = tuple[int, str, str, str, str]
"""Column, code, found, expected, example."""


def is_invisible(character: str) -> bool:
    """Control, format, private-use, unassigned and shapeless characters, but for the ends of lines
    and tab."""
    if character in _EMPTY or _SELECTORS.match(character):
        return True
    return character not in "\n\r\t" and unicodedata.category(character) in _INVISIBLE


def is_odd_space(character: str) -> bool:
    """Spaces other than the ordinary one."""
    return character != " " and unicodedata.category(character) == "Zs"


_BEFORE_A_VALUE = re.compile(r"(?:^|[:?\[{-])\s*(?:~|null|Null|NULL)?$")


def is_replaceable_space(line: str, at: int) -> bool:
    """Whether the odd space at index `at` may become an ordinary one without a change of sense:
    where a value or a line begins, or before “#”, it would make one of YAML's signs.
    """
    return not (_BEFORE_A_VALUE.search(line[:at]) or line[at + 1 :].lstrip().startswith("#"))


def is_foreign_letter(character: str) -> bool:
    """Letters of other alphabets that pass for Latin ones, and digits other than 0 to 9.

    Greek ones that look like no letter here (ω-3, β) hide nothing, and are warned of as strange.
    """
    if character in LOOKALIKES:
        return True
    if character.isdecimal():
        return not character.isascii()
    return character.isalpha() and unicodedata.name(character, "").startswith(_FOREIGN)


_OF_FILES = {"khong-nfc", "khoang-trang-la"}
"""What a whole file has that was typed or pasted so."""


def _usual() -> str:
    """The signs of Vietnamese texts that no rule here objects to, as a class of a pattern."""
    usual = (*range(0x20, 0x250), *range(0x1EA0, 0x1EFA), *range(0x2010, 0x2040))
    odd = (is_invisible, is_odd_space, is_foreign_letter)
    return "".join(re.escape(c) for c in map(chr, usual) if not any(is_odd(c) for is_odd in odd))


_UNUSUAL = re.compile(f"[^\n\r\t{_usual()}]")


def is_usual(text: str) -> bool:
    """Whether no rule of this module can object to `text`: one look instead of one a letter."""
    return not _UNUSUAL.search(text) and unicodedata.is_normalized("NFC", text)


_BEHIND_COMMENT = re.compile(r"(?:^|\s)#[^\r\n]*(\r)(?=[^\r\n])")
"""Editors show one line, a comment; to YAML what follows stands on the next."""


def character_problems(text: str, path: str) -> list[Problem]:
    """All problems of letters; one at most per line and code."""
    problems = []
    if "\n" in text and (hidden := _BEHIND_COMMENT.search(text)):
        before = LINE_END.split(text[: hidden.start(1)])
        found = f"ký tự điều khiển {_named(hidden[1])} sau chú thích: phần sau nó là dòng riêng"
        at = len(before), len(before[-1]) + 1
        expected = "xóa ký tự ấy; nếu là dòng riêng thì bấm Enter"
        problems.append(Problem(path, *at, "ky-tu-dieu-khien", found, expected))
    if is_usual(text):
        return problems
    for number, line in enumerate(LINE_END.split(text), start=1):
        if line.isascii() and line.isprintable():
            continue
        for column, code, found, expected, example in findings(line):
            remedy = f"{FIX_COMMAND} {path}" if _is_mended(code, line, column - 1) else ""
            told = code, found, expected, "", example, remedy
            problems.append(Problem(path, number, column, *told))
    return told_at_once(problems, _OF_FILES)


def _is_mended(code: str, line: str, at: int) -> bool:
    if code == "chu-gia":
        return line[at] in LOOKALIKES
    if code == "khoang-trang-la":
        odd = (index for index, character in enumerate(line) if is_odd_space(character))
        indent = len(line) - len(line.lstrip())
        return all(index < indent or is_replaceable_space(line, index) for index in odd)
    return code != "ky-tu-dieu-khien"


def findings(line: str) -> Iterator[Finding]:
    """What is wrong with the letters of a line or value, each rule's first find."""
    if at := _first(line, is_invisible):
        expected = f"xóa cả {_around(line, at)} rồi gõ lại: ký tự ấy không nhìn thấy được"
        yield at, "ky-tu-dieu-khien", f"ký tự điều khiển {_named(line[at - 1])}", expected, ""
    if at := _first(line, is_odd_space):
        found, expected = f"khoảng trắng đặc biệt {_named(line[at - 1])}", "dấu cách thường"
        if not is_replaceable_space(line, at - 1):
            expected += "; cạnh dấu :, # hoặc - thì đặt cả giá trị trong ngoặc kép"
        yield at, "khoang-trang-la", found, expected, ""
    if at := _first(line, is_foreign_letter):
        found = f"“{line[at - 1]}” {_named(line[at - 1])} không phải chữ Việt"
        meant = LOOKALIKES.get(line[at - 1]) or unicodedata.normalize("NFKC", line[at - 1])
        letter = "chữ" if meant == line[at - 1] else f"“{meant}”"
        yield at, "chu-gia", found, f"{letter} của bộ gõ tiếng Việt", ""
    if (composed := unicodedata.normalize("NFC", line)) != line:
        pairs = enumerate(zip(line, composed, strict=False), start=1)
        column = next((at for at, (a, b) in pairs if a != b), len(composed) + 1)
        expected = "chữ dựng sẵn NFC; xóa chữ ấy rồi gõ lại bằng bộ gõ tiếng Việt"
        found = "chữ có dấu ở dạng tổ hợp (không phải NFC)"
        yield column, "khong-nfc", found, expected, composed.strip()[:60]


def _first(line: str, is_wanted: Callable[[str], bool]) -> int:
    """Column of the first character that `is_wanted`, 0 where there is none."""
    return next((at for at, character in enumerate(line, start=1) if is_wanted(character)), 0)


def _around(line: str, at: int) -> str:
    """The word in which one has to look for what cannot be seen."""
    blank = " " if line[at - 1] in _ENDS_OF_LINES else ""
    word = f"{line[: at - 1].split(' ')[-1]}{blank}{line[at:].split(' ')[0]}"
    seen = "".join(character for character in word if not is_invisible(character))
    return f"chữ “{seen}”" if seen.strip() and len(seen) <= 40 else "dòng này"


def _named(character: str) -> str:
    return f"U+{ord(character):04X}"
