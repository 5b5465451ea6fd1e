"""What is made beside MkDocs while it renders the pages of docs/: the index and the open data."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from functools import partial
from pathlib import Path

from macros.exports.data.files import data_files
from macros.exports.data.publication import Publication
from macros.knowledge_base import KnowledgeBase
from macros.output.shared import write_file
from macros.pages.addresses import address_of
from macros.search import ProseSection, build_index
from macros.spread import spread


def begun(
    base: KnowledgeBase, prose: Sequence[ProseSection], publication: Publication, site: Path
) -> Generator[None, None, None]:
    """Each job writes its files into `site`, a copy of this process where there can be any."""
    jobs = [partial(_index, base, prose), partial(data_files, base, publication)]
    return spread(partial(_write, site), jobs)


def _index(base: KnowledgeBase, prose: Sequence[ProseSection]) -> Mapping[str, bytes]:
    files = build_index(base, prose, address_of)
    return {address: text.encode() for address, text in files.items()}


def _write(site: Path, job: Callable[[], Mapping[str, bytes]]) -> None:
    for address, content in job().items():
        write_file(site / address, content)
