"""The files of the search: our own, and the empty index that the theme insists on."""

from __future__ import annotations

import json
from collections.abc import Iterable

from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from macros.search import ProseSection, build_index

# The theme loads its own index with every page and takes from it only how words are parted, to
# highlight them on the page that a result leads to.
EMPTY_INDEX = json.dumps({"config": {"lang": ["vi"], "separator": r"[\s\-]+"}, "docs": []})


def search_files(base: KnowledgeBase, prose: Iterable[ProseSection]) -> dict[str, str]:
    """Text by address within the site."""
    return {
        **build_index(base, prose, address_of),
        "search/search_index.json": EMPTY_INDEX + "\n",
        "search/search_index.js": f"var __index = {EMPTY_INDEX};\n",
    }
