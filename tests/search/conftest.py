"""Engines over the live records and over the invented ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from macros.pages.addresses import address_of
from macros.search import Engine, index_data
from macros.search.prose import prose_of

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="session")
def live() -> Engine:
    """The engine over data/ and the prose of docs/, as the site has it."""
    base = load_knowledge_base(ROOT / "data").base
    return Engine(index_data(base, prose_of(ROOT / "docs"), address_of))


@pytest.fixture(scope="session")
def toy_engine(toy: KnowledgeBase) -> Engine:
    """The engine over the invented district."""
    return Engine(index_data(toy, [], address_of))
