"""What is made beside MkDocs while it renders the pages of docs/: the index and the open data."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from functools import partial
from pathlib import Path

from macros.exports.data.files import data_files
from macros.exports.data.publication import Publication
from macros.knowledge_base import KnowledgeBase
from macros.output.shared import write
from macros.pages.addresses import address_of
from macros.search import ProseSection, build_index
from macros.spread import spread


def begun(
    base: KnowledgeBase, prose: Sequence[ProseSection], publication: Publication, site: Path
) -> Generator[None, None, None]:
    """Each job writes its files into `site`, a copy of this process where there can be any."""
    index = partial(build_index, base, prose, address_of)
    return spread(partial(_write, site), [index, partial(data_files, base, publication)])


def _write(site: Path, job: Callable[[], Mapping[str, bytes | str]]) -> None:
    for address, content in job().items():
        write(site / address, content)
