"""Whatever test draws a sentence out of a rule: it is one of the sheet."""

from collections.abc import Iterator

import pytest

from tests.checks.said import known
from tests.invented import SAID


@pytest.fixture(scope="session")
def sheet() -> set[str]:
    return known()


@pytest.fixture(autouse=True)
def _only_what_was_proof_read_is_said(sheet: set[str]) -> Iterator[None]:
    before = set(SAID)
    yield
    assert SAID - before <= sheet, "new sentences: python -m tests.checks.said, then read the diff"
