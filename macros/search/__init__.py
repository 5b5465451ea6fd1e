"""Search: from records to documents, from documents to an index, from a query to hits.

Python builds the index; what reads it is JavaScript (engine/), in the browser and here.
docs/design/adr/0008 tells how a hit is scored.
"""

from macros.search.build import build_index
from macros.search.documents import ProseSection
from macros.search.runner import Engine, EngineMissingError, Hit

__all__ = ["Engine", "EngineMissingError", "Hit", "ProseSection", "build_index"]
