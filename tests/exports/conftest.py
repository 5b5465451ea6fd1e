"""The toy corpus as open data."""

import pytest

from macros.exports.data.files import data_files
from macros.exports.data.publication import FOLDER, Publication
from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of

TOY = Publication("Kho thử", "", "24/11/2026 (abc)", "2026-11-24", address_of)


@pytest.fixture(scope="session")
def files(toy: KnowledgeBase) -> dict[str, bytes]:
    """Content by name under tai-ve/du-lieu/."""
    return {
        name.removeprefix(FOLDER): content if isinstance(content, bytes) else content.encode()
        for name, content in data_files(toy, TOY)
    }
