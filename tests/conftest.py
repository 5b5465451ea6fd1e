"""The toy corpus, for every test that needs records."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from macros.knowledge_base import KnowledgeBase, load_knowledge_base

settings.register_profile("kho", derandomize=True, deadline=None)
settings.load_profile("kho")
"""The same examples in every run, and none fails by chance or by a slow machine.

``pytest --hypothesis-profile=default`` looks for others; what it finds stays as ``@example``.
"""

TOY_DATA = Path(__file__).parent / "toy_kb" / "data"


@pytest.fixture(scope="session")
def toy() -> KnowledgeBase:
    """The invented district of tests/toy_kb/, which has no problems."""
    loaded = load_knowledge_base(TOY_DATA)
    assert not [p for p in loaded.problems if p.severity == "error"], loaded.problems
    return loaded.base
