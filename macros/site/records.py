"""Writes the record pages in the theme's frame, past MkDocs (ADR 0004)."""

from collections import deque
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from macros.model import Record
from macros.output.finished import Finished
from macros.output.shared import write
from macros.pages.addresses import address_of
from macros.render.kept import Pieces
from macros.render.records import RecordPages, mark
from macros.site.state import state_of
from macros.spread import shares_of, spread

SHARE = 50
"""Records whose pages are written together, by a copy of this process where there can be one."""


def write_records(config: MkDocsConfig, finished: Finished) -> None:
    """Write the page of each record, and add to `finished` what they name."""
    state = state_of(config)
    state.records = RecordPages(state.pages, partial(_frame, config))
    for named, pieces in _shares(config):
        finished.add(named)
        if state.kept:
            state.kept.add(pieces)


def _shares(config: MkDocsConfig) -> Iterator[tuple[Finished, Pieces]]:
    """By this process alone while a copy makes the data and the index, then by copies too: each
    has the memory of the records again."""
    state, share = state_of(config), partial(_share, config)
    left = deque(shares_of(state.pages.paged, SHARE))
    while left and state.jobs and not state.jobs.is_over():
        yield share(left.popleft())
    yield from spread(share, left)


def bare_page(config: MkDocsConfig, address: str) -> Page:
    """A page of MkDocs' that has an address and nothing else."""
    source = address.removesuffix(".html") + ".md"
    return Page(None, File.generated(config, source, content=""), config)


def _share(config: MkDocsConfig, records: Sequence[Record]) -> tuple[Finished, Pieces]:
    """Write the pages of some records; what they name, and the pieces that they are made of."""
    state, finished = state_of(config), Finished()
    for record in records:
        address, html = address_of(record), state.records.render(record)
        write(Path(config.site_dir) / address, html)
        finished.read(address, html)
    return finished, state.kept.take() if state.kept else Pieces()


def _frame(config: MkDocsConfig, address: str, body: str) -> str:
    """A page in the theme's frame, with marks for title and description."""
    state, page = state_of(config), bare_page(config, address)
    page.title, page.content = mark("title"), body
    page.meta = {"description": mark("description"), "hide": ["navigation"]}
    template = state.env.get_template("main.html")
    return str(template.render(get_context(state.nav, [], config, page)))
