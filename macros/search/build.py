"""The files of the index, as scripts: file:// can load nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.search.data import index_data
from macros.search.documents import ProseSection


def build_index(
    base: KnowledgeBase,
    prose: Iterable[ProseSection],
    address_of: Callable[[Record], str],
) -> dict[str, str]:
    """Scripts by file name, for assets/search/ of the site; equal input gives equal bytes.

    ``index.js`` sets ``self.kbSearch`` and is all that the search box needs; ``facets.js`` sets
    ``self.kbFacets`` for the look-up page.
    """
    data = index_data(base, prose, address_of)
    facets = data.pop("facets")
    return {"index.js": _script("kbSearch", data), "facets.js": _script("kbFacets", facets)}


def _script(name: str, value: Any) -> str:
    """U+2028 and U+2029 end a line in old scripts, though not in JSON."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"self.{name}={text.replace(chr(0x2028), ' ').replace(chr(0x2029), ' ')};\n"
