"""Templates with few prepared rows: a thousand of them are a second's work each."""

import pytest

from macros.sheets import template


@pytest.fixture(autouse=True)
def few_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template, "ROWS", 3)
