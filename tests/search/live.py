"""The engine over the live records, for the Python test and for the browser's."""

from __future__ import annotations

from functools import cache

from macros.knowledge_base import load_knowledge_base
from macros.pages.addresses import address_of
from macros.search import Engine, index_data
from macros.search.prose import prose_of
from scripts.paths import DATA, DOCS


@cache
def live_engine() -> Engine:
    """The engine over data/ and the prose of docs/, as the site has it."""
    base = load_knowledge_base(DATA).base
    return Engine(index_data(base, prose_of(DOCS), address_of))
