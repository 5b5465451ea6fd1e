"""Problems found in records."""

from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from macros.codes import CODES, Severity

_LONGEST = 600
"""A text cut here still says what is wrong; what was typed may be a whole report."""


def printable(text: str) -> str:
    """`text` in one line that steers no terminal: what has no shape stands as its escape."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


class Told(NamedTuple):
    """What a problem says, at whatever place."""

    code: str
    found: str
    expected: str
    example: str = ""


@dataclass(frozen=True, order=True)
class Problem:
    """One problem at one place; sorts by file, then position.

    `path` is relative to the repository, with forward slashes; `line` and `column` count from 1.
    `field` names the field by its Vietnamese label and its key. `expected` says what to write
    instead, `example` shows it, `remedy` is a command that mends it, where one can. All texts are
    short and printable, whatever a record's text that they quote holds.
    """

    path: str
    line: int
    column: int
    code: str
    found: str
    expected: str
    field: str = ""
    example: str = ""
    remedy: str = ""

    def __post_init__(self) -> None:
        for key in ("path", "found", "expected", "field", "example", "remedy"):
            text = printable(getattr(self, key))
            is_long = len(text) > _LONGEST and key != "path"
            object.__setattr__(self, key, f"{text[: _LONGEST - 1]}…" if is_long else text)

    @property
    def severity(self) -> Severity:
        """Whether it stops the build or only warns, as its code declares."""
        return CODES[self.code].severity

    @property
    def message(self) -> str:
        """The Vietnamese sentence without position and code."""
        found = self.found[:1].upper() + self.found[1:]
        told = f"{self.field}: {self.found}" if self.field else found
        more = {"Ví dụ": self.example, "Sửa nhanh": self.remedy}
        shown = [f"{name}: {text}" for name, text in more.items() if text]
        return " ".join([f"{told}.", f"Cần: {self.expected}.", *shown])


def once_a_folder(problems: Iterable[Problem]) -> list[Problem]:
    """Without those that tell of each file in a folder that the folder is none of records."""
    told: dict[object, list[Problem]] = {}
    for problem in problems:
        is_folders = problem.code == "loai-la"
        key = (problem.path.rpartition("/")[0], problem.code) if is_folders else problem
        told.setdefault(key, []).append(problem)
    return [
        replace(first, found=f"{first.found}; {len(more) + 1} tệp, thư mục ở đó") if more else first
        for first, *more in told.values()
    ]


MOST_LINES = 3
"""So many lines of a file are told one by one."""


def told_at_once(problems: Iterable[Problem], codes: Container[str]) -> list[Problem]:
    """Of the problems of one file, those of a code that many lines have as the first of them."""
    problems = list(problems)
    counts = Counter(problem.code for problem in problems)
    kept, told = [], set()
    for problem in problems:
        if counts[problem.code] <= MOST_LINES or problem.code not in codes:
            kept.append(problem)
        elif problem.code not in told:
            told.add(problem.code)
            found = f"{problem.found}, ở {counts[problem.code]} dòng của tệp"
            kept.append(replace(problem, found=found))
    return kept
