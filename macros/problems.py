"""Problems found in records, and the one place that prints them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]
SEVERITY_LABELS: dict[Severity, str] = {"error": "lỗi", "warning": "cảnh báo"}


@dataclass(frozen=True, order=True)
class Problem:
    """One problem at one place; sorts by file, then position.

    `path` is relative to the repository, with forward slashes; `line` and `column` count from 1.
    `field` names the field by its Vietnamese label and its key. `expected` says what to write
    instead, `example` shows it, `remedy` is a command that mends it, where one can.
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
    severity: Severity = "error"

    @property
    def message(self) -> str:
        """The Vietnamese sentence without position and code."""
        parts = [f"{self.field}: {self.found}." if self.field else f"{self.found}."]
        parts.append(f"Cần: {self.expected}.")
        if self.example:
            parts.append(f"Ví dụ: {self.example}")
        if self.remedy:
            parts.append(f"Sửa nhanh: {self.remedy}")
        return " ".join(parts)


def report_text(problems: Iterable[Problem]) -> str:
    """All problems, sorted, a line each, and a closing line that counts them."""
    ordered = sorted(problems)
    lines = [
        f"{p.path}:{p.line}:{p.column}: {SEVERITY_LABELS[p.severity]} [{p.code}] {p.message}"
        for p in ordered
    ]
    errors = sum(p.severity == "error" for p in ordered)
    if ordered:
        lines.append(f"Tìm thấy {errors} lỗi, {len(ordered) - errors} cảnh báo.")
    else:
        lines.append("Mọi bản ghi đều hợp lệ.")
    return "\n".join(lines)
