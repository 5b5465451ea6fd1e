"""The files of the index, as scripts: file:// can load nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.search.data import index_data
from macros.search.documents import ProseSection

BROWSER = Path(__file__).parent / "browser"
PARTS = (
    "vietnamese-documents",
    "engine-typos",
    "engine-lexicon",
    "engine-postings",
    "engine-index",
    "engine-questions",
    "engine-query",
    "engine-match",
    "engine-evidence",
    "engine-scoring",
    "engine-snippet",
    "engine",
)
"""Parts of the engine in the order of loading; docs/assets/js/search/vietnamese.js comes first."""

_COMMENT = re.compile(r"^ */\*.*?\*/\n", re.MULTILINE | re.DOTALL)


def build_index(
    base: KnowledgeBase,
    prose: Iterable[ProseSection],
    address_of: Callable[[Record], str],
) -> dict[str, str]:
    """Scripts by file name, for assets/search/ of the site; equal input gives equal bytes.

    ``engine.js`` sets ``self.kbEngine``; ``index.js`` sets ``self.kbSearch``, which is all that
    the search box needs; ``facets.js`` sets ``self.kbFacets`` for the look-up page.
    """
    data = index_data(base, prose, address_of)
    facets = data.pop("facets")
    return {
        "engine.js": _engine(),
        "index.js": _script("kbSearch", data),
        "facets.js": _script("kbFacets", facets),
    }


def _engine() -> str:
    """All parts in one script without comments: one request, and 10 kB gzipped instead of 17."""
    parts = ((BROWSER / f"{name}.js").read_text(encoding="utf-8") for name in PARTS)
    return "".join(_COMMENT.sub("", part) for part in parts)


def _script(name: str, value: Any) -> str:
    """U+2028 and U+2029 end a line in old scripts, though not in JSON."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"self.{name}={text.replace(chr(0x2028), ' ').replace(chr(0x2029), ' ')};\n"
