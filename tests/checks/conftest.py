"""Whatever test draws a sentence out of a rule: it is one of the sheet."""

from collections.abc import Iterator

import pytest

from tests.checks.said import held_to, known


@pytest.fixture(scope="session")
def sheet() -> set[str]:
    return known()


@pytest.fixture(autouse=True)
def _only_what_was_proof_read_is_said(sheet: set[str]) -> Iterator[None]:
    with held_to(sheet):
        yield
