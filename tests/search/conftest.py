"""The engine over invented records, and over pages made for one test."""

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from macros.search import build_index
from macros.search.runner import Engine


@pytest.fixture(scope="session")
def toy_engine(toy: KnowledgeBase) -> Engine:
    """The engine over the invented district."""
    return Engine(build_index(toy, [], address_of))
