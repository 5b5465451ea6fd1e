"""SQLite: the tables, and a full-text search that knows how Vietnamese is typed.

FTS5's own folding (unicode61) leaves đ a letter of its own, so that “dak” does not find “Đăk”:
what is indexed is folded as the site's search folds it.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from decimal import Decimal

from macros.exports.data.table import LINKS, Table
from macros.exports.plain import text_of
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.walk import walk
from macros.vietnamese.letters import fold, normalize

ADDRESS = "kho.sqlite"
_TYPES = {"number": "REAL", "integer": "INTEGER", "boolean": "INTEGER"}
_SEARCH = """
CREATE VIRTUAL TABLE search USING fts5(id UNINDEXED, title, names, text);
-- Ordered by `rank`: a word of the title counts ten times one of the text.
INSERT INTO search(search, rank) VALUES('rank', 'bm25(0, 10, 5, 1)');
"""

sqlite3.register_adapter(Decimal, float)  # exact in CSV, which SQLite has no type for


def database(base: KnowledgeBase, tables: Iterable[Table]) -> bytes:
    """The file's bytes; its header holds the version of SQLite, so that `.dump` is compared."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for table in tables:
            _add(connection, table)
        connection.executescript(_SEARCH)
        connection.executemany("INSERT INTO search VALUES (?, ?, ?, ?)", map(_folded, base.records))
        connection.execute("INSERT INTO search(search) VALUES('optimize')")
        connection.commit()
        connection.execute("VACUUM")
        return connection.serialize()


def _add(connection: sqlite3.Connection, table: Table) -> None:
    columns = [
        f'"{column.key}" {_TYPES.get(column.type, "TEXT")}'
        + (" PRIMARY KEY" if column.key == table.key else "")
        + (" NOT NULL" if column.required else "")
        for column in table.columns
    ]
    naming = [column for column in table.columns if column.refers]
    columns += [f'FOREIGN KEY ("{c.key}") REFERENCES "{c.refers}" ("id")' for c in naming]
    connection.execute(f'CREATE TABLE "{table.name}" ({", ".join(columns)})')
    marks = ", ".join("?" * len(table.columns))
    connection.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', table.rows)
    for column in naming if table.name == LINKS else ():
        connection.execute(f'CREATE INDEX link_{column.key} ON link ("{column.key}")')


def _folded(record: Record) -> tuple[str, ...]:
    """Its id, its title, its other names, and all else that it says in words; no ids."""
    said = (v for v in walk(record) if not v.field.ref and v.field.key not in {"id", "title"})
    texts = [[record.title], record.names[1:], [text_of(value.value) for value in said]]
    return record.id, *(fold(normalize("\n".join(lines))) for lines in texts)
