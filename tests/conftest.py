"""The toy corpus, for every test that needs records."""

import gc
import os
import sys
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from macros.checks import reader
from macros.checks.one_file import Checked, check_bytes
from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from macros.model import Record
from scripts.paths import DATA, ROOT
from scripts.steps import LATER
from tests.examples import ORDINARY, TIMES

settings.register_profile("kho", derandomize=True, deadline=None, max_examples=ORDINARY * TIMES)
settings.load_profile("kho")
"""The same examples in every run, and none fails by chance or by a slow machine.

``pytest --hypothesis-profile=default`` looks for others; what it finds stays as ``@example``.
"""

gc.set_threshold(100_000, 20, 20)
"""Thousands of tests lie in memory, and the collector walks over all of them again and again."""

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


@lru_cache(maxsize=1000)
def _checked_once(raw: bytes, path: str, record_type: type[Record]) -> Checked:
    return check_bytes(raw, path, record_type)


def _checked(raw: bytes, path: str, record_type: type[Record], file: Path) -> Checked:
    checked = _checked_once(raw, path, record_type)
    if checked.entry is None:
        return checked
    return replace(checked, entry=replace(checked.entry, origin=file))


vars(reader)["check_bytes"] = _checked
"""Copies of the toy corpus are read hundreds of times: the same bytes under the same name are the
same record with the same problems, wherever the file lies."""

TOY_DATA = Path(__file__).parent / "toy_kb" / "data"


@pytest.fixture(scope="session")
def toy() -> KnowledgeBase:
    """The invented district of tests/toy_kb/, which has no problems."""
    loaded = load_knowledge_base(TOY_DATA)
    assert not [p for p in loaded.problems if p.severity == "error"], loaded.problems
    return loaded.base
