"""A copy of the toy corpus to import into; templates with few prepared rows: a thousand of them are
a second's work each."""

import shutil
from pathlib import Path

import pytest

from macros.sheets import template
from tests.records.cases import TOY


@pytest.fixture(autouse=True)
def few_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template, "ROWS", 3)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOY, tmp_path / "data"))
