"""Engines over the live records and over the invented ones."""

from __future__ import annotations

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from macros.search import Engine, index_data
from tests.search.live import live_engine


@pytest.fixture(scope="session")
def live() -> Engine:
    """The engine over data/ and the prose of docs/."""
    return live_engine()


@pytest.fixture(scope="session")
def toy_engine(toy: KnowledgeBase) -> Engine:
    """The engine over the invented district."""
    return Engine(index_data(toy, [], address_of))
