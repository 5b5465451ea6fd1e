"""Text that was copied with what stood around it: a patch, a numbered listing, a quoted message.

And what git leaves of two versions, which YAML may take for a part of a text.
"""

import re

from macros.problems import Problem

_LINES = (
    (
        re.compile(r"(?m)^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+|(?:---|\+\+\+) [ab]/\S)"),
        ("Tệp là bản vá (diff), không phải bản ghi", "bản ghi sau khi vá"),
    ),
    (
        re.compile("(?m)^```"),
        ("Dòng ``` của Markdown, có lẽ chép từ nơi khác", "xóa mọi dòng bắt đầu bằng ```"),
    ),
    (
        re.compile(r"(?m)^\*\*\w+(?:\*\*:|:\*\*)"),
        ("Khóa có dấu ** của Markdown, có lẽ chép từ nơi khác", "xóa dấu ** ở mọi khóa"),
    ),
)
"""How lines begin that no record has, and what is said of the first."""
MERGE_MARK = re.compile(r"^(?:[ \t]*(?:<{7}|>{7}) |={7}$|\|{7}(?: |$))", re.MULTILINE)
MERGE = (
    "Dấu gộp của git còn lại trong tệp",
    "giữ một trong các phần, xóa mọi dòng bắt đầu bằng <<<<<<<, |||||||, ======= và >>>>>>>",
)
_NUMBER = re.compile(r"\s*(\d+)(?:[:|.)│]|\s)\s?")


def pasted(text: str, path: str) -> Problem | None:
    """One problem: at the first mark of a merge, or where all lines begin with what is no YAML."""
    for begin, words in ((MERGE_MARK, MERGE), *_LINES):
        if mark := begin.search(text):
            return Problem(path, text.count("\n", 0, mark.start()) + 1, 1, "yaml-hong", *words)
    lines = [(n, line) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not lines:
        return None
    if what := _before_all([line for _, line in lines]):
        found = f"Mọi dòng mở đầu bằng {what}, có lẽ chép từ nơi khác"
        return Problem(path, lines[0][0], 1, "yaml-hong", found, f"xóa {what} ở đầu mọi dòng")
    return None


def _before_all(lines: list[str]) -> str:
    """What stands before every line; "" where nothing does."""
    if (sign := lines[0][0]) in "+>" and all(line.startswith(sign) for line in lines):
        return f"dấu {sign}"
    if re.match(r"[*-] \w+:", lines[0]) and all(line[:2] == lines[0][:2] for line in lines):
        return f"“{sign} ”"
    numbers = [_NUMBER.match(line) for line in lines]
    counted = [int(number[1]) for number in numbers if number]
    is_listing = len(counted) == len(lines) > 2 and counted == sorted(set(counted))
    return "số dòng" if is_listing else ""
