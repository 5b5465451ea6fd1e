"""All that people say and the records do not: names that stand for others, from said.yml."""

from collections.abc import Container, Iterator
from pathlib import Path

import yaml

from macros.vietnamese.letters import fold

Phrases = list[tuple[str, list[str]]]
"""Each phrase with what it means, in the order of the file."""


def tables_of(name: str) -> dict[str, Phrases]:
    """The tables of a file beside this one, by their names."""
    tables = yaml.safe_load(Path(__file__).with_name(name).read_text("utf-8"))
    return {key: [*_phrases(table)] for key, table in tables.items()}


def _phrases(table: str) -> Iterator[tuple[str, list[str]]]:
    """Of lines like ``héc ta, hecta = ha``."""
    for line in table.splitlines():
        phrases, _, names = line.partition(" =")
        meant = [name.strip() for name in names.split(",") if name]
        yield from ((phrase, meant) for phrase in phrases.split(", "))


TABLES = tables_of("said.yml")
SAID = {word: meant for table in TABLES.values() for word, meant in table}


def said_beside(printed: Container[str]) -> dict[str, list[str]]:
    """Without abbreviations that the records have: theirs mean what these say."""
    theirs = {word for word, _ in TABLES["abbreviations"] if fold(word) in printed}
    return {word: meant for word, meant in SAID.items() if word not in theirs}
