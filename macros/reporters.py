"""The one place that prints problems: as text for people, JSON and annotations for machines."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from macros.codes import SEVERITY_LABELS
from macros.problems import Problem

EXPLAINED = "Giải thích từng mã: trang “Mã lỗi” trong mục Đóng góp."


def report_text(problems: Iterable[Problem]) -> str:
    """All problems, sorted, a line each, and a closing line that counts them."""
    ordered = sorted(problems)
    if not ordered:
        return "Mọi bản ghi đều hợp lệ."
    errors = sum(p.severity == "error" for p in ordered)
    lines = [_line(problem) for problem in ordered]
    lines.append(f"Tìm thấy {errors} lỗi, {len(ordered) - errors} cảnh báo. {EXPLAINED}")
    return "\n".join(lines)


def _line(problem: Problem) -> str:
    place = f"{problem.path}:{problem.line}:{problem.column}"
    return f"{place}: {SEVERITY_LABELS[problem.severity]} [{problem.code}] {problem.message}"


def report_json(problems: Iterable[Problem]) -> str:
    """A JSON list with an object a problem: its fields, severity and message."""
    items = [
        {**vars(problem), "severity": problem.severity, "message": problem.message}
        for problem in sorted(problems)
    ]
    return json.dumps(items, ensure_ascii=False, indent=2)


def report_github(problems: Iterable[Problem]) -> str:
    """Workflow commands that GitHub shows as annotations on the lines of a pull request."""
    return "\n".join(_annotation(problem) for problem in sorted(problems))


def _annotation(problem: Problem) -> str:
    """A record's text must not end the command or start another: it is escaped as GitHub asks."""
    properties = {
        "file": problem.path,
        "line": str(problem.line),
        "col": str(problem.column),
        "title": f"{SEVERITY_LABELS[problem.severity]} {problem.code}",
    }
    joined = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{problem.severity} {joined}::{_data(problem.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


REPORTERS: dict[str, Callable[[Iterable[Problem]], str]] = {
    "text": report_text,
    "json": report_json,
    "github": report_github,
}
"""Format on the command line → reporter."""
