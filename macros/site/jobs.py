"""What is made beside MkDocs while it renders the pages of docs/: the index and the open data."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from macros.exports.data.files import data_files
from macros.exports.data.publication import Publication
from macros.knowledge_base import KnowledgeBase
from macros.output.shared import write
from macros.pages.addresses import address_of
from macros.search import ProseSection, build_index
from macros.spread import Beside


def begun(
    base: KnowledgeBase, prose: Sequence[ProseSection], publication: Publication, site: Path
) -> Beside[None]:
    """Both write their files into `site`, in a copy of this process where there can be any: in one,
    for each copy has the memory of the records again."""
    return Beside(partial(_write, base, prose, publication, site))


def _write(
    base: KnowledgeBase, prose: Sequence[ProseSection], publication: Publication, site: Path
) -> None:
    for address, content in data_files(base, publication):
        write(site / address, content)
    for address, script in build_index(base, prose, address_of).items():
        write(site / address, script)
