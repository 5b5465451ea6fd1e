"""Finished pieces of pages, kept between builds with all that they were made of.

A piece is used again only where everything is as it was: the program, its libraries and settings
(`stamp`), each answer that the piece was made of, and every name that its texts may mention. All of
it changes in one transaction at a build's end; whatever cannot be read is thrown away.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.pages.autolink import Linker
from macros.pages.names import made_of, pattern_of
from macros.pages.writer import Make
from macros.render.answers import Answers
from macros.render.reading import NotingLinker, Reading

_TABLES = """
CREATE TABLE piece (name TEXT PRIMARY KEY, asked TEXT, texts TEXT, html TEXT, seal BLOB);
CREATE TABLE state (stamp TEXT, names TEXT);
"""
_BETWEEN = "\x1f"
"""Between a question's name and key; records have no control characters."""

Row = tuple[str, str, str, str, bytes]
"""Name, what it asked, the texts in which names may turn up, the piece, its seal."""


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
        self.file, self._process = file.resolve(), os.getpid()
        self._open(file)
        self._reader = self.store

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
        self.store.executemany("INSERT OR REPLACE INTO piece VALUES (?, ?, ?, ?, ?)", pieces.made)

    def close(self) -> None:
        """Keep what this build used, and nothing else; without this call all stays as it was."""
        self.add(self.pieces)
        stored = [name for (name,) in self.store.execute("SELECT name FROM piece")]
        gone = [(name,) for name in stored if name not in self.pieces.used]
        self.store.executemany("DELETE FROM piece WHERE name = ?", gone)
        self.store.execute("DELETE FROM state")
        names = json.dumps(self.names, ensure_ascii=False)
        self.store.execute("INSERT INTO state VALUES (?, ?)", (self.stamp, names))
        self.store.execute("COMMIT")
        self.store.close()

    def drop(self) -> None:
        """Leave the file as it was before this build."""
        self.store.close()

    def _open(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._read_state(file)
        except (sqlite3.DatabaseError, ValueError, TypeError) as error:
            if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                raise
            with suppress(AttributeError):
                self.store.close()
            file.unlink(missing_ok=True)
            file.with_name(f"{file.name}-journal").unlink(missing_ok=True)
            self._read_state(file)

    def _read_state(self, file: Path) -> None:
        self.store = sqlite3.connect(file, timeout=0, isolation_level=None)
        # Nothing is written before the end: a file that is being written copies could not read.
        self.store.execute("PRAGMA cache_spill = OFF")
        self.store.execute("BEGIN IMMEDIATE")
        if not self.store.execute("SELECT name FROM sqlite_master").fetchone():
            for statement in filter(str.strip, _TABLES.split(";")):
                self.store.execute(statement)
        stamp, names = self.store.execute("SELECT * FROM state").fetchone() or ("", "{}")
        if stamp != self.stamp:
            self.store.execute("DELETE FROM piece")
            self.store.execute("PRAGMA cache_spill = ON")
        before: dict[str, str] = json.loads(names)
        changed = {name for name, _ in before.items() ^ self.names.items()}
        self._news = re.compile(pattern_of(changed)) if changed else None

    def _sound(self, name: str) -> str | None:
        """The piece of that name where it is as it was."""
        query = "SELECT asked, texts, html, seal FROM piece WHERE name = ?"
        row = None
        with suppress(sqlite3.DatabaseError):
            row = self._own_reader().execute(query, (name,)).fetchone()
        if row is None or (self._news and self._news.search(row[1])):
            return None
        asked, texts, html, seal = row
        return html if seal == self._seal(name, asked, texts, html) else None

    def _own_reader(self) -> sqlite3.Connection:
        """A connection is no thing to share with a copy of this process, which opens its own; it
        sees what the last build has left."""
        if os.getpid() != self._process:
            address = f"{self.file.as_uri()}?mode=ro"
            self._process, self._reader = os.getpid(), sqlite3.connect(address, timeout=0, uri=True)
        return self._reader

    def _make(self, name: str, make: Make) -> Markup:
        reading, linker = Reading(self.base), NotingLinker.over(self.linker)
        html = str(make(reading, linker))
        asked = "\n".join(map(_BETWEEN.join, reading.asked))
        texts = "\n".join(linker.texts)
        seal = self._seal(name, asked, texts, html)
        self.pieces.made.append((name, asked, texts, html, seal))
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
