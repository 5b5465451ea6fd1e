"""The version of the open data: other files or columns are another version."""

from hashlib import sha256
from pathlib import Path

from macros.exports.data.files import data_files
from macros.exports.data.publication import SCHEMA_VERSION, Publication
from macros.exports.data.tables import tables_of
from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of

SHAPES = {"1.0.0": "4bfef3571a59"}
"""Version → the sum of its files and columns. Of what is published no line changes: what is new
gets its number in publication.py, its line in CHANGELOG.md and its line here."""


def test_other_files_or_columns_are_another_version(toy: KnowledgeBase) -> None:
    where = Publication("Kho", "https://kho.example/", "24/11/2026", "2026-11-24", address_of)
    files = [name for name, _ in data_files(toy, where) if "/record/" not in name]
    tables = tables_of(toy, address_of).values()
    columns = [(table.name, one.key, one.type) for table in tables for one in table.columns]
    shape = sha256(repr((sorted(files), columns)).encode()).hexdigest()[:12]
    assert SHAPES.get(SCHEMA_VERSION) == shape, (
        "other files or columns: SCHEMA_VERSION, CHANGELOG.md"
    )
    assert [*SHAPES][-1] == SCHEMA_VERSION


def test_the_changelog_tells_of_each_version() -> None:
    told = Path("CHANGELOG.md").read_text("utf-8")
    assert [version for version in SHAPES if f"`schema_version` {version}" not in told] == []
