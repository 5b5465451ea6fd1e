"""What is made beside MkDocs while it renders the pages of docs/: the index and the open data."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial

from macros.exports.data.files import data_files
from macros.exports.data.publication import Publication
from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from macros.search import ProseSection, build_index
from macros.spread import spread

Files = dict[str, bytes]
"""Content by address within the site."""


def begun(
    base: KnowledgeBase, prose: Sequence[ProseSection], publication: Publication
) -> Generator[Files, None, None]:
    """The files of each job, made by copies of this process where there can be any."""
    jobs = [partial(_index, base, prose), partial(data_files, base, publication)]
    return spread(_done, jobs)


def _index(base: KnowledgeBase, prose: Sequence[ProseSection]) -> Files:
    files = build_index(base, prose, address_of)
    return {address: text.encode() for address, text in files.items()}


def _done(job: Callable[[], Files]) -> Files:
    return job()
