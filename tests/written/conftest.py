"""What pages of docs/ may name."""

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.overviews import CALLABLE, NAMED
from macros.written import Known


@pytest.fixture
def known(toy: KnowledgeBase) -> Known:
    return Known(CALLABLE, NAMED, toy, {"sl-hong"})
