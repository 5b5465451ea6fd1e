"""The texts of a document, cut into words: zones to look for neighbours in, and names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from macros.vietnamese import tokenize

Columns = dict[str, list[Any]]
"""The index data's `docs`."""

BREAK = ""
"""Stands between two texts of a zone, so that their ends are no neighbours."""


@dataclass(frozen=True)
class Zone:
    """A part of a document: its written words in order, and what neighbours in it are worth."""

    worth: int
    words: list[str]


@dataclass(frozen=True)
class Head:
    """A name of the document with its kind and dates; `length`: how many words the name has."""

    words: list[str]
    length: int


def words_of(text: str) -> list[str]:
    """Written words of all lines, with a break between lines."""
    words: list[str] = []
    for line in text.split("\n"):
        words += [*(token.written for token in tokenize(line)), BREAK]
    return words[:-1]


def dates_of(docs: Columns, document: int) -> list[str]:
    """The document's own dates, ISO."""
    return str(docs["dates"][document]).split()


def zones_of(docs: Columns, document: int) -> list[Zone]:
    """Its texts, those without words left out."""
    names = "\n".join(docs["title"][name] for name in docs["names"][document])
    kind = f"{docs['labels'][document]}\n" + "\n".join(dates_of(docs, document))
    texts = [
        (200, docs["title"][document]),
        (200, docs["aliases"][document]),
        (100, docs["terms"][document]),
        (150, kind),
        (60, docs["summary"][document]),
        (30, names),
        (30, docs["body"][document]),
    ]
    return [Zone(worth, words_of(text)) for worth, text in texts if text]


def heads_of(docs: Columns, document: int) -> list[Head]:
    """Its title and aliases."""
    kind = words_of(docs["labels"][document]) + dates_of(docs, document)
    names = [docs["title"][document], *docs["aliases"][document].split("\n")]
    found = [words for words in map(words_of, names) if words]
    return [Head([*words, BREAK, *kind], len(words)) for words in found]
