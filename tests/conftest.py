"""The toy corpus, for every test that needs records."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from scripts.paths import DATA, ROOT
from scripts.steps import LATER

settings.register_profile("kho", derandomize=True, deadline=None)
settings.load_profile("kho")
"""The same examples in every run, and none fails by chance or by a slow machine.

``pytest --hypothesis-profile=default`` looks for others; what it finds stays as ``@example``.
"""

_LOOKS = {"open", "os.listdir", "os.scandir"}
_RECORDS = f"{DATA}{os.sep}"
_GENERATED = f"{DATA / 'schema'}{os.sep}"
_unit_runs = False


def _refuse_live_records(event: str, arguments: tuple[Any, ...]) -> None:
    # Relative paths are left out: what they are relative to (dir_fd) is not told.
    if _unit_runs and event in _LOOKS and isinstance(arguments[0], (str, os.PathLike)):
        path = os.path.join(os.path.normpath(arguments[0]), "")  # noqa: PTH118 (no Path: slow)
        if path.startswith(_RECORDS) and not path.startswith(_GENERATED):
            raise AssertionError(
                f"a unit test looks at {path}: let it use the toy corpus, or move it to one of "
                f"{', '.join(LATER)}"
            )


sys.addaudithook(_refuse_live_records)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Records are the editors': what they write may turn no unit test red."""
    global _unit_runs
    _unit_runs = not item.path.relative_to(ROOT).as_posix().startswith(LATER)


TOY_DATA = Path(__file__).parent / "toy_kb" / "data"


@pytest.fixture(scope="session")
def toy() -> KnowledgeBase:
    """The invented district of tests/toy_kb/, which has no problems."""
    loaded = load_knowledge_base(TOY_DATA)
    assert not [p for p in loaded.problems if p.severity == "error"], loaded.problems
    return loaded.base
