"""The browser's engine run in Python by V8: for the terminal and the tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from py_mini_racer import MiniRacer

from macros.load_order import ENGINE


@dataclass(frozen=True)
class Hit:
    """`document` is a place in the columns of the index; `missing`: words that it lacks."""

    document: int
    score: int
    missing: tuple[str, ...] = ()


class Engine:
    """The scripts of a built site, as a page loads them."""

    def __init__(self, scripts: Mapping[str, str]) -> None:
        """Load `scripts`, text by address: what `build_index` gives."""
        self._context = MiniRacer()
        self._context.eval("var self = globalThis;")
        for address in ENGINE:
            self._context.eval(scripts[address])
        self._context.eval("var engine = kbEngine.create(kbSearch);")
        self.docs: dict[str, list[Any]] = self._context.execute("kbSearch.docs")

    def search(self, query: str) -> list[Hit]:
        """The hits, best first."""
        found = self.call("(query) => engine.search(query)", query)
        return [Hit(hit["document"], hit["score"], tuple(hit["missing"])) for hit in found]

    def titles(self, query: str) -> list[str]:
        """The titles of the hits, best first."""
        return [self.docs["title"][hit.document] for hit in self.search(query)]

    def call(self, function: str, *arguments: Any) -> Any:
        """What a JavaScript function answers, both ways as JSON; it sees `engine`."""
        return self._context.call(f"({function})", *arguments)
