"""What is made beside MkDocs while it renders the pages of docs/: the index and the open data."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from macros.exports.data.files import data_files
from macros.exports.data.publication import Publication
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.output.shared import write
from macros.pages.addresses import address_of
from macros.search import ProseSection, build_index
from macros.spread import Beside


def begun(
    base: KnowledgeBase,
    prose: Sequence[ProseSection],
    publication: Publication,
    site: Path,
    give_way: Callable[[], None],
) -> Beside[None]:
    """Both write their files into `site`, in a copy of this process where there can be any: in one,
    for each copy has the memory of the records again. Where there is none, a preview waits for
    them: `give_way` is called for each file, and by the index for each record."""
    return Beside(partial(_write, base, prose, publication, site, give_way))


def _write(
    base: KnowledgeBase,
    prose: Sequence[ProseSection],
    publication: Publication,
    site: Path,
    give_way: Callable[[], None],
) -> None:
    for address, content in data_files(base, publication):
        give_way()
        write(site / address, content)

    def address_asked(record: Record) -> str:
        give_way()
        return address_of(record)

    for address, script in build_index(base, prose, address_asked).items():
        write(site / address, script)
