"""Search: from records to documents, from documents to an index, from a query to hits.

Python builds the index; what reads it is JavaScript (engine/), in the browser and, through
runner.py, in the terminal: that module alone needs V8, and ordinary commands do not load it.
docs/design/adr/0008 tells how a hit is scored.
"""

from macros.search.build import build_index
from macros.search.documents import ProseSection

__all__ = ["ProseSection", "build_index"]
