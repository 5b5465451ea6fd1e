"""Finished pieces of pages, kept between builds with all that they were made of.

A piece is used again only where everything is as it was: the program, its libraries and settings
(`stamp`), each answer that the piece was made of, and every name that its texts may mention.
"""

import platform
import re
import sqlite3
from dataclasses import dataclass, field
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from markupsafe import Markup

from macros import asset_version
from macros.knowledge_base import KnowledgeBase
from macros.pages.autolink import Linker
from macros.pages.names import made_of, pattern_of
from macros.pages.writer import Make
from macros.render.answers import Answers
from macros.render.reading import NotingLinker, Reading
from macros.render.store import Row, Store

MACROS = Path(__file__).parent.parent
LIBRARIES = ("jinja2", "markupsafe", "pydantic")
MANY = 100
"""Pieces that the first process holds before it stores them: the page of everything has one of each
record."""

_BETWEEN = "\x1f"
"""Between a question's name and key; records have no control characters."""


@dataclass
class Pieces:
    """What was used, and what was made anew: by this process or by a copy of it."""

    used: set[str] = field(default_factory=set)
    made: list[Row] = field(default_factory=list)


class Kept:
    """The pieces of the last build at `file`, for a build of `base`."""

    def __init__(self, file: Path, stamp: str, base: KnowledgeBase, linker: Linker) -> None:
        """Raises sqlite3.Error where another build has the file."""
        self.base, self.linker, self.stamp = base, linker, stamp
        self.answers = Answers(base)
        self.names = names_of(linker)
        self.pieces = Pieces()
        self.store = Store(file, stamp)
        changed = {name for name, _ in self.store.names ^ self.names.items()}
        self._news = re.compile(pattern_of(changed)) if changed else None

    def piece(self, name: str, make: Make) -> Markup:
        """The piece of that name, made only where it is not as it was.

        `name` tells everything that `make` uses beside the knowledge base and the linker.
        """
        self.pieces.used.add(name)
        html = self._sound(name)
        return self._make(name, make) if html is None else Markup(html)

    def take(self) -> Pieces:
        """What was used and made since the last time: a copy of this process hands it over."""
        taken, self.pieces = self.pieces, Pieces()
        return taken

    def add(self, pieces: Pieces) -> None:
        """Note what a copy of this process used, and store what it made."""
        self.pieces.used |= pieces.used
        self.store.add(pieces.made)

    def close(self) -> None:
        """Keep what this build used, and nothing else; without this call all stays as it was."""
        self.add(self.pieces)
        self.store.close(self.pieces.used, self.names)

    def drop(self) -> None:
        """Leave the file as it was before this build."""
        self.store.drop()

    def _sound(self, name: str) -> str | None:
        """The piece of that name where it is as it was."""
        row = self.store.find(name)
        if row is None or (self._news and self._news.search(row[2])):
            return None
        _, asked, texts, html, seal = row
        return html if seal == self._seal(name, asked, texts, html) else None

    def _make(self, name: str, make: Make) -> Markup:
        reading, linker = Reading(self.base), NotingLinker(self.linker.targets, self.linker.pattern)
        html = str(make(reading, linker))
        asked = "\n".join(map(_BETWEEN.join, reading.asked))
        texts = "\n".join(linker.texts)
        seal = self._seal(name, asked, texts, html)
        self.pieces.made.append((name, asked, texts, html, seal))
        if self.store.is_own and len(self.pieces.made) > MANY:
            self.store.add(self.pieces.made)
            self.pieces.made.clear()
        return Markup(html)

    def _seal(self, name: str, asked: str, texts: str, html: str) -> bytes:
        """A sum of the piece, and of what the program is and the knowledge base answers now."""
        questions = (line.partition(_BETWEEN) for line in asked.split("\n") if line)
        parts = [part.encode() for part in (self.stamp, name, asked, texts, html)]
        parts += [self.answers.sum_of((kind, key)) for kind, _, key in questions]
        seal = blake2b(digest_size=16)
        for part in parts:
            seal.update(len(part).to_bytes(8, "big") + part)
        return seal.digest()


def names_of(linker: Linker) -> dict[str, str]:
    """Each name that texts may mention, with all that its link is made of."""
    return {name: made_of(record) for name, record in linker.targets.items()}


def open_kept(file: Path, stamp: str, base: KnowledgeBase, linker: Linker) -> Kept | None:
    """The pieces at `file`; None where another build has it or it cannot be written."""
    try:
        return Kept(file, stamp, base, linker)
    except (sqlite3.Error, OSError):
        return None


def stamp_of(settings: Path) -> str:
    """Changes with the program, its templates, libraries, Python, the file of settings, and with
    the scripts and styles whose version pages address."""
    parts = blake2b(digest_size=16)
    files = (path for path in MACROS.rglob("*") if path.suffix in {".py", ".html", ".yml"})
    for path in (settings, *sorted(files)):
        content = path.read_bytes()
        parts.update(f"{path.name}\0{len(content)}\0".encode() + content)
    for library in LIBRARIES:
        parts.update(f"{library} {version(library)}\0".encode())
    parts.update(f"{platform.python_version()} {asset_version.version()}".encode())
    return parts.hexdigest()
