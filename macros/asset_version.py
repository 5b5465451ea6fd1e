"""The version behind the address of each script and style sheet."""

from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from pathlib import Path

from macros.installed_theme import installed_theme
from macros.load_order import OF_RECORDS

_MACROS = Path(__file__).parent
_ASSETS = (
    *(_MACROS / room for room in ("theme", "search", "form", "exports/word")),
    _MACROS.parent / "docs" / "assets",
)
"""All that scripts and style sheets are made of, but for the records and the theme's own."""


@cache
def version() -> str:
    """What stands behind the address of each style sheet and script, also of those that a script
    loads later: files of two editions of the program then never meet in a cache. The same while
    no asset changes."""
    return digest(f"{version_of(_ASSETS)} {installed_theme()[1]}")


def addressed(address: str, text: str = "") -> str:
    """The address with its version; `text` is the content of one of OF_RECORDS."""
    return f"{address}?v={digest(text) if address in OF_RECORDS else version()}"


def digest(text: str) -> str:
    """Eight hex digits."""
    return blake2b(text.encode(), digest_size=4).hexdigest()


def version_of(folders: Iterable[Path]) -> str:
    """Eight hex digits over names and contents of all there that scripts and styles are made of."""
    total = blake2b(digest_size=4)
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in {".js", ".css", ".html", ".py", ".xml", ".rels", ".yml"}:
                content = path.read_bytes()
                name = path.relative_to(folder).as_posix()
                total.update(f"{name}\0{len(content)}\0".encode() + content)
    return total.hexdigest()
