"""The one place that prints problems: as text for people, JSON and annotations for machines."""

import json
from collections.abc import Callable, Iterable

from macros.codes import CODES, SEVERITY_LABELS
from macros.problems import Problem

AGAIN = "Lỗi có thể che điều khác trong cùng tệp: sửa xong hãy chạy lại. "
EXPLAINED = "Giải thích từng mã, kèm ví dụ (trang “Mã lỗi”, mục Đóng góp):"


def report_text(problems: Iterable[Problem], site: str = "") -> str:
    """All problems, sorted, a line each; then how many they are and where each code is explained.

    `site` is the address of the published site, ending in a slash, or empty.
    """
    ordered = sorted(problems)
    if not ordered:
        return "Mọi bản ghi đều hợp lệ."
    errors = sum(p.severity == "error" for p in ordered)
    lines = [_line(problem) for problem in ordered]
    counted = f"Tìm thấy {errors} lỗi, {len(ordered) - errors} cảnh báo."
    lines.append(f"{counted} {AGAIN if errors else ''}{EXPLAINED}")
    codes = sorted({problem.code for problem in ordered})
    return "\n".join([*lines, *(f"  {site}{CODES[code].page}" for code in codes)])


def _line(problem: Problem) -> str:
    place = f"{problem.path}:{problem.line}:{problem.column}"
    return f"{place}: {SEVERITY_LABELS[problem.severity]} [{problem.code}] {problem.message}"


def report_json(problems: Iterable[Problem], site: str = "") -> str:
    """A JSON list with an object a problem: its fields, severity, message and explaining page."""
    items = [
        {
            **vars(problem),
            "severity": problem.severity,
            "message": problem.message,
            "page": site + CODES[problem.code].page,
        }
        for problem in sorted(problems)
    ]
    return json.dumps(items, ensure_ascii=False, indent=2)


def report_github(problems: Iterable[Problem], site: str = "") -> str:
    """Workflow commands that GitHub shows as annotations on the lines of a pull request.

    GitHub shows ten of each severity a step, so errors must not hide behind older warnings.
    """
    ordered = sorted(problems, key=lambda problem: (problem.severity != "error", problem))
    return "\n".join(_annotation(problem, site) for problem in ordered)


def _annotation(problem: Problem, site: str) -> str:
    """A record's text must not end the command or start another: it is escaped as GitHub asks."""
    properties = {
        "file": problem.path,
        "line": str(problem.line),
        "col": str(problem.column),
        "title": f"{SEVERITY_LABELS[problem.severity]} {problem.code}",
    }
    joined = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    told = f"{problem.message} Giải thích: {site}{CODES[problem.code].page}"
    return f"::{problem.severity} {joined}::{_data(told)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


REPORTERS: dict[str, Callable[[Iterable[Problem], str], str]] = {
    "text": report_text,
    "json": report_json,
    "github": report_github,
}
"""Format on the command line → reporter."""
