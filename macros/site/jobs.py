"""What is made beside MkDocs while it renders the pages of docs/: the index and the open data."""

from collections.abc import Sequence
from pathlib import Path

from macros.exports.data.files import data_files
from macros.exports.data.publication import Publication
from macros.knowledge_base import KnowledgeBase
from macros.output.shared import write
from macros.pages.addresses import address_of
from macros.search import ProseSection, build_index


def write_beside(
    base: KnowledgeBase, prose: Sequence[ProseSection], publication: Publication, site: Path
) -> None:
    """Write both into `site`; in one copy of this process, where there can be any, for each copy
    has the memory of the records again."""
    for address, content in data_files(base, publication):
        write(site / address, content)
    for address, script in build_index(base, prose, address_of).items():
        write(site / address, script)
