"""The files of the search, as scripts: file:// can load nothing else."""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from macros import load_order
from macros.asset_version import addressed, digest
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.search.data import index_data
from macros.search.documents import ProseSection, SearchDocument, documents_of
from macros.uncollected import uncollected

_HERE = Path(__file__).parent
_COMMENT = re.compile(r"^ */\*.*?\*/\n", re.MULTILINE | re.DOTALL)
_ASIDE = re.compile(r"\s+// [^\"'`\n]*$|^\s+", re.MULTILINE)
"""What a line ends with for people, indentation, empty lines; not what may stand in a string."""

_PARTED = re.compile(r'("[^"\n]*")')
_LOOSE = re.compile(r" ?(=>|===|!==|&&|\|\||>=|<=|[=,:;?{}()\[\]*<>]) ?")
"""Strings of a line, and signs that need no blanks beside them."""
_KEPT = re.compile(r"['`/\\]")
"""A line with one of these stays as it is: it may hold a regular expression or a template."""


@uncollected()
def build_index(
    base: KnowledgeBase, prose: Iterable[ProseSection], address_of: Callable[[Record], str]
) -> dict[str, str]:
    """Scripts by address within the site; equal input gives equal bytes.

    ``engine.js`` sets ``self.kbEngine``; ``index.js`` sets ``self.kbSearch``, which is all that
    a search needs at once; the parts of the index hand in the rest (docs/design/adr/0015).
    """
    return scripts_of(documents_of(base, prose, address_of), base)


def scripts_of(documents: list[SearchDocument], base: KnowledgeBase) -> dict[str, str]:
    """The same for documents, in their order."""
    data = index_data(documents, base)
    # Parts of another index have other addresses. As one text it would take a hundred megabytes.
    edition = digest("".join(digest(_json(part)) for part in (data.core, *data.parts.items())))
    parts, (_, engine, index) = load_order.PARTS, load_order.ENGINE
    core = _set("kbSearch", {"edition": edition, **data.core})
    names = [PurePosixPath(addressed(name, core)).name for name in load_order.ENGINE]
    return {
        load_order.TEXT: _joined("engine", load_order.TEXT_PARTS),
        engine: _joined("engine", load_order.ENGINE_PARTS),
        index: core,
        load_order.NAMES: _set("kbSearchScripts", names),
        **{f"{parts}/{edition}/{n}.js": _part(edition, n, one) for n, one in data.parts.items()},
        load_order.BOX: _joined("browser", load_order.BOX_PARTS),
        load_order.WORKER: _joined("browser", ["worker"]),
        load_order.FILE_WORKER: _joined("browser", ["file_worker"]),
    }


def _joined(room: str, parts: Sequence[str]) -> str:
    """Parts in one script without comments and indentation: one request, and a third of the bytes
    less, gzipped."""
    texts = ((_HERE / room / f"{part}.js").read_text(encoding="utf-8") for part in parts)
    return "".join(_bare(text, tight=room == "engine") for text in texts)


@cache
def _bare(text: str, tight: bool) -> str:
    """A script as it is served, `tight`: without blanks beside signs."""
    kept = _ASIDE.sub("", _COMMENT.sub("", text))
    return "\n".join(map(_tight, kept.split("\n"))) if tight else kept


def _tight(line: str) -> str:
    """Without blanks beside signs, except in strings."""
    if _KEPT.search(line):
        return line
    parts = _PARTED.split(line)
    parts[::2] = [_LOOSE.sub(r"\1", part) for part in parts[::2]]
    return "".join(parts)


def _set(name: str, value: Any) -> str:
    return f"self.{name}={_json(value)};\n"


def _part(edition: str, name: str, part: Any) -> str:
    return f'self.kbPart("{edition}/{name}",{_json(part)});\n'


def _json(value: Any) -> str:
    """U+2028 and U+2029 end a line in old scripts, though not in JSON."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace(chr(0x2028), " ").replace(chr(0x2029), " ")
