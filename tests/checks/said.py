"""What the rules say at their borders, whole, on one sheet to proof-read: said.txt.

After sentences were changed on purpose: python -m tests.checks.said, then read the diff.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.invented import SAID

SHEET = Path(__file__).with_name("said.txt")


def known() -> set[str]:
    """The sentences of the sheet, each with its rule and code."""
    return set(SHEET.read_text("utf-8").splitlines())


def write_sheet() -> None:
    pytest.main(["-q", "--tb=no", "-rN", str(SHEET.parent)])
    SHEET.write_text("".join(f"{line}\n" for line in sorted(SAID)), "utf-8")


if __name__ == "__main__":
    write_sheet()
