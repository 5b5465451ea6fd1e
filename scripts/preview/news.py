"""What browsers are told: which pages are new since which moment."""

import threading
from collections.abc import Iterable

EVERYTHING = "*"
"""Stands for all pages: something changed that they share."""

QUIET = ("assets/search/", "search/")
"""The index of the search is fetched with each question; no open page needs to load again."""


class News:
    """Addresses of changed pages by the number of the change; several threads may wait."""

    def __init__(self) -> None:
        self._changes: list[frozenset[str]] = []
        self._told = threading.Condition()
        self.refused = ""
        self.is_over = False

    @property
    def count(self) -> int:
        return len(self._changes)

    def tell(self, files: Iterable[str]) -> None:
        """Tell of changed files of the site, by their addresses."""
        loud = [file for file in files if not file.startswith(QUIET)]
        pages = {file if file.endswith(".html") else EVERYTHING for file in loud}
        if pages:
            self._add(pages)

    def refuse(self, why: str) -> None:
        """Tell why what was saved is not shown; "" where nothing is refused any more."""
        if why != self.refused:
            self.refused = why
            self._add(())

    def _add(self, pages: Iterable[str]) -> None:
        with self._told:
            self._changes.append(frozenset(pages))
            self._told.notify_all()

    def end(self) -> None:
        """Let nobody wait any longer."""
        with self._told:
            self.is_over = True
            self._told.notify_all()

    def since(self, number: int, seconds: float) -> tuple[int, frozenset[str]]:
        """How many changes there are, and what the first `number` did not tell; waits up to
        `seconds` for something."""
        with self._told:
            self._told.wait_for(lambda: self.is_over or self.count > number, seconds)
            return self.count, frozenset().union(*self._changes[number:])
