"""argparse that speaks Vietnamese: help, usage errors and a suggestion for a mistyped command."""

import argparse
import difflib
import re
import sys
from typing import Any, NoReturn

MESSAGES = (
    (
        r"unrecognized arguments: ([^-].*)",
        r'thừa `\1`; tên có dấu cách thì đặt trong ngoặc kép, ví dụ "số liệu"',
    ),
    (r"unrecognized arguments: (.*)", r"không có tham số `\1`"),
    (r"the following arguments are required: (.*)", r"thiếu tham số \1"),
    (r"argument (\S+): expected one argument", r"sau \1 phải có một giá trị"),
    (r"argument (\S+): expected at least one argument", r"sau \1 phải có ít nhất một giá trị"),
    (r"argument (\S+): invalid choice: (.*) \(choose from (.*)\)", r"\1 không nhận \2; chọn: \3"),
    (r"argument (\S+): invalid \S+ value: (.*)", r"\1 không nhận giá trị \2"),
    (r"ambiguous option: (\S+) could match (.*)", r"`\1` chưa rõ, có thể là \2"),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 không dùng cùng \2"),
)


_WRITTEN = "python3 scripts/kb.py"
PROG = "py scripts/kb.py" if sys.platform == "win32" else _WRITTEN
"""On Windows the name python3 opens a shop."""


def as_typed_here(text: str) -> str:
    """Commands in `text` as they are typed on this machine."""
    return text.replace(_WRITTEN, PROG)


def printable(text: str) -> str:
    """What was typed, with escapes for what would steer the terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def refused(why: str, code: int) -> int:
    """Tell why nothing was done; the exit code."""
    print(why, file=sys.stderr)
    return code


def translate(message: str) -> str:
    """Return argparse's message in Vietnamese, or as it is where no translation is known."""
    for pattern, text in MESSAGES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return match.expand(text)
    return message


def suggest(word: str, known: list[str]) -> str:
    """Return the Vietnamese line for an unknown command, with the nearest known ones."""
    near = difflib.get_close_matches(word.lower(), known, n=2, cutoff=0.5)
    hint = f"Ý bạn là: {' hoặc '.join(near)}?" if near else f"Các lệnh: {', '.join(known)}."
    return f"Không có lệnh `{printable(word)}`. {hint}"


def add_format(parser: argparse.ArgumentParser, choices: tuple[str, ...], said: str) -> None:
    """Declare in which of several forms a command answers; the first is the usual one."""
    parser.add_argument("--format", choices=choices, default=choices[0], metavar="DẠNG", help=said)


def add_number(parser: argparse.ArgumentParser, name: str, usual: int, said: str) -> None:
    """Declare a whole number, and tell the usual one."""
    told = f"{said} (mặc định {usual})"
    parser.add_argument(name, type=int, default=usual, metavar="SỐ", help=told)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix or "Cách dùng: ")


class Parser(argparse.ArgumentParser):
    """An ArgumentParser with Vietnamese texts; a usage error exits with 2."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(formatter_class=_Formatter, add_help=False, allow_abbrev=False, **settings)
        self._positionals.title = "tham số"
        self._optionals.title = "tùy chọn"
        self.add_argument("-h", "--help", action="help", help="xem trợ giúp này")

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"Lỗi: {printable(translate(message))}.\nXem cách dùng: {self.prog} --help\n")
