"""The file of kept pieces: read by one build and by copies of its process, written at its end.

All of it changes in one transaction at a build's end; whatever cannot be read is thrown away.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

_TABLES = """
CREATE TABLE piece (name TEXT PRIMARY KEY, asked TEXT, texts TEXT, html TEXT, seal BLOB);
CREATE TABLE state (stamp TEXT, names TEXT);
"""

Row = tuple[str, str, str, str, bytes]
"""Name, what it asked, the texts in which names may turn up, the piece, its seal."""


class Store:
    """The pieces at `file`; with another `stamp` than last time, none.

    `names` are those that texts might mention then, each with all that its link was made of.
    """

    def __init__(self, file: Path, stamp: str) -> None:
        """Raises sqlite3.Error where another build has the file."""
        self.stamp = stamp
        self.file, self._process = file.resolve(), os.getpid()
        self._first = self._process
        self._open(file)
        self._reader = self._writer

    @property
    def is_own(self) -> bool:
        """Whether this is the process that writes the file, no copy of it."""
        return os.getpid() == self._first

    def find(self, name: str) -> Row | None:
        """The piece of that name as it was stored."""
        query = "SELECT name, asked, texts, html, seal FROM piece WHERE name = ?"
        row: Row | None = None
        with suppress(sqlite3.DatabaseError):
            row = self._own_reader().execute(query, (name,)).fetchone()
        return row

    def add(self, rows: Iterable[Row]) -> None:
        """Store pieces, in the place of those of their names."""
        self._writer.executemany("INSERT OR REPLACE INTO piece VALUES (?, ?, ?, ?, ?)", rows)

    def close(self, used: set[str], names: Mapping[str, str]) -> None:
        """Keep the used pieces, and nothing else; without this call all stays as it was."""
        stored = [name for (name,) in self._writer.execute("SELECT name FROM piece")]
        gone = [(name,) for name in stored if name not in used]
        self._writer.executemany("DELETE FROM piece WHERE name = ?", gone)
        self._writer.execute("DELETE FROM state")
        told = json.dumps(names, ensure_ascii=False)
        self._writer.execute("INSERT INTO state VALUES (?, ?)", (self.stamp, told))
        self._writer.execute("COMMIT")
        self._writer.close()

    def drop(self) -> None:
        """Leave the file as it was before this build."""
        self._writer.close()

    def _open(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._read_state(file)
        except (sqlite3.DatabaseError, ValueError, TypeError) as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                raise
            with suppress(AttributeError):
                self._writer.close()
            file.unlink(missing_ok=True)
            file.with_name(f"{file.name}-journal").unlink(missing_ok=True)
            self._read_state(file)

    def _read_state(self, file: Path) -> None:
        self._writer = sqlite3.connect(file, timeout=0, isolation_level=None)
        # Nothing is written before the end: a file that is being written copies could not read.
        self._writer.execute("PRAGMA cache_spill = OFF")
        self._writer.execute("BEGIN IMMEDIATE")
        if not self._writer.execute("SELECT name FROM sqlite_master").fetchone():
            for statement in filter(str.strip, _TABLES.split(";")):
                self._writer.execute(statement)
        stamp, names = self._writer.execute("SELECT * FROM state").fetchone() or ("", "{}")
        if stamp != self.stamp:
            self._writer.execute("DELETE FROM piece")
            self._writer.execute("PRAGMA cache_spill = ON")
        self.names: frozenset[tuple[str, str]] = frozenset(json.loads(names).items())

    def _own_reader(self) -> sqlite3.Connection:
        """A connection is no thing to share with a copy of this process, which opens its own; it
        sees what the last build has left."""
        if os.getpid() != self._process:
            address = f"{self.file.as_uri()}?mode=ro"
            self._process, self._reader = os.getpid(), sqlite3.connect(address, timeout=0, uri=True)
        return self._reader
