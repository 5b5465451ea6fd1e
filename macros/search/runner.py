"""The browser's engine run in Python by V8: for the terminal and the tests."""

import atexit
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from weakref import WeakSet

from py_mini_racer import MiniRacer

from macros.load_order import ENGINE, PARTS

_ATTEMPT = """((...given) => {
  try {
    return { answer: (FUNCTION)(...given) };
  } catch (error) {
    if (!error.parts) throw error;
    return { missing: error.parts };
  }
})"""


_OPEN: WeakSet[MiniRacer] = WeakSet()


@atexit.register
def _close() -> None:
    """Before the interpreter goes: later, closing may wait for ever for a thread that is gone (seen
    once, mini-racer 0.14).
    """
    for context in list(_OPEN):
        context.close()


@dataclass(frozen=True)
class Hit:
    """`document` is a place in the columns of the index; `missing`: words that it lacks."""

    document: int
    score: int
    missing: tuple[str, ...] = ()


class Engine:
    """The scripts of a built site, as a page loads them."""

    def __init__(self, scripts: Mapping[str, str], whole: bool = False) -> None:
        """Load `scripts`, text by address: what `build_index` gives.

        Parts of the index are loaded when they are asked for, or all at once if `whole`.
        """
        self._scripts = scripts
        self.loaded: list[str] = []
        """Addresses, in the order of loading."""
        self._context = MiniRacer()
        _OPEN.add(self._context)
        self._context.eval("var self = globalThis;")
        self._load(*ENGINE)
        if whole:
            self._load(*(name for name in scripts if name.startswith(f"{PARTS}/")))
        self._context.eval("var engine; for (engine of kbEngine.creating(kbSearch));")

    def _load(self, *addresses: str) -> None:
        for address in addresses:
            self._context.eval(self._scripts[address])
            self.loaded.append(address)

    @cached_property
    def docs(self) -> dict[str, list[Any]]:
        """What all documents show, by column; loads all their texts."""
        everything: dict[str, list[Any]] = self.call(
            "() => (engine.demandTexts(engine.docs.rank.keys()), engine.docs)"
        )
        return everything

    def search(self, query: str) -> list[Hit]:
        """The hits, best first."""
        found = self.call("(query) => engine.search(query)", query)
        return [Hit(hit["document"], hit["score"], tuple(hit["missing"])) for hit in found]

    def titles(self, query: str) -> list[str]:
        """The titles of the hits, best first."""
        return [self.docs["title"][hit.document] for hit in self.search(query)]

    def call(self, function: str, *arguments: Any) -> Any:
        """What a JavaScript function answers, both ways as JSON; it sees `engine`.

        It is called again with the parts of the index that it lacked.
        """
        while True:
            tried = self._context.call(_ATTEMPT.replace("FUNCTION", function), *arguments)
            if "missing" not in tried:
                return tried.get("answer")
            self._load(*(f"{PARTS}/{name}.js" for name in tried["missing"]))
