"""The browser's engine run in Python by V8: for the terminal and the tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from macros.load_order import ENGINE


class EngineMissingError(Exception):
    """V8 is not installed; the text is Vietnamese and names the remedy."""


MISSING = (
    "Lỗi: tìm trong cửa sổ lệnh cần gói mini-racer, bộ cài cho người biên tập không có gói này.\n"
    "Cách xử lý: chạy `python3 scripts/kb.py serve` rồi tìm trên trang; hoặc cài gói cho máy này "
    "(khoảng 82 MB): `.venv/bin/python -m pip install mini-racer` "
    r"(Windows: `.venv\Scripts\python -m pip install mini-racer`)."
)


@dataclass(frozen=True)
class Hit:
    """`document` is a place in the columns of the index; `missing`: words that it lacks."""

    document: int
    score: int
    missing: tuple[str, ...] = ()


class Engine:
    """The scripts of a built site, as a page loads them; raises EngineMissingError without V8."""

    def __init__(self, scripts: Mapping[str, str]) -> None:
        """Load `scripts`, text by address: what `build_index` gives."""
        try:
            from py_mini_racer import MiniRacer
        except ImportError as error:
            raise EngineMissingError(MISSING) from error
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
