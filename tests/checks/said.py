"""What the rules say at their borders, whole, on one sheet to proof-read: said.txt.

And the smallest trees of which they say it: trees.jsonl, whose incomplete neighbours
tests/bad_input/ draws. After sentences were changed on purpose: python -m tests.checks.said, then
read the diff.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
import yaml

from tests.invented import SAID, SAID_NOW, TREES, Said

SHEET = Path(__file__).with_name("said.txt")
DRAWN = Path(__file__).with_name("trees.jsonl")


def known() -> set[str]:
    """The sentences of the sheet, each with its rule and code."""
    return set(SHEET.read_text("utf-8").splitlines())


@contextmanager
def held_to(sheet: set[str]) -> Iterator[None]:
    """What rules say meanwhile is on the sheet."""
    SAID_NOW.clear()
    yield
    assert sheet >= SAID_NOW, "new sentences: python -m tests.checks.said, then read the diff"


def trees() -> dict[Said, dict[str, Any]]:
    """For each rule, code and field a tree that draws it: values by their file's path."""
    lines = map(json.loads, DRAWN.read_text("utf-8").splitlines())
    return {(rule, code, field): tree for rule, code, field, tree in lines}


def write_sheet() -> int:
    """What pytest says of the border tests; of new sentences they do not complain here."""
    with patch("tests.checks.said.known", lambda: SAID):
        failed = pytest.main(["-q", "-rN", str(SHEET.parent)])
    SHEET.write_text("".join(f"{line}\n" for line in sorted(SAID)), "utf-8")
    lines = [
        json.dumps(
            [*said, {p: yaml.safe_load(text) for p, text in tree.items()}], ensure_ascii=False
        )
        for said, tree in sorted(TREES.items())
    ]
    DRAWN.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return failed


if __name__ == "__main__":
    raise SystemExit(write_sheet())
