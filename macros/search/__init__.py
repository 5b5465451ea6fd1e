"""Search: from records to documents, from documents to an index, from a query to hits.

The Python engine here and its twin in browser/ read the same index and must
give the same order; docs/design/adr/0008 tells how a hit is scored.
"""

from macros.search.build import build_index
from macros.search.data import index_data
from macros.search.documents import ProseSection
from macros.search.engine import Engine, Hit

__all__ = ["Engine", "Hit", "ProseSection", "build_index", "index_data"]
