"""What a problem code is: one declaration feeds the report, its page and its tests."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]
SEVERITY_LABELS: dict[Severity, str] = {"error": "lỗi", "warning": "cảnh báo"}
FIX_COMMAND = "python3 scripts/kb.py fix"


@dataclass(frozen=True)
class Code:
    """A kind of problem.

    `wrong` and `right` are lines of YAML (or a file's name where the name is what is wrong).
    `source` names the decree or standard behind the rule, where there is one. One that only warns
    is a doubt: the source may be so.
    `is_fixable`: `kb.py fix` can mend some or all problems of this kind.
    """

    key: str
    title: str
    explanation: str
    wrong: str
    right: str
    source: str = ""
    severity: Severity = "error"
    is_fixable: bool = False

    @property
    def page(self) -> str:
        """Where the site explains it, from the site's root."""
        return f"contribute/ma-loi.html#{self.key}"
