"""All files of the open data, under tai-ve/du-lieu/."""

from collections.abc import Iterator

from macros.exports.data import database, linked, package, whole, workbook
from macros.exports.data.publication import FOLDER, Publication
from macros.exports.data.tables import tables_of
from macros.exports.word import draft, lists
from macros.knowledge_base import KnowledgeBase


def data_files(base: KnowledgeBase, publication: Publication) -> Iterator[tuple[str, bytes | str]]:
    """Address within the site and content of every file of the open data.

    One after the other: of ten thousand records they are 145 MB.
    """
    for name, content in _named(base, publication):
        yield f"{FOLDER}{name}", content


def _named(base: KnowledgeBase, publication: Publication) -> Iterator[tuple[str, bytes | str]]:
    tables = tables_of(base, publication.address_of)
    yield from whole.json_files(base, tables, publication)
    yield from package.package_files(tables.values(), publication)
    yield from whole.schema_files(publication).items()
    yield from linked.linked_file(base, publication).items()
    yield database.ADDRESS, database.database(base, tables.values())
    yield workbook.ADDRESS, workbook.workbook(base, publication)
    yield lists.ADDRESS, lists.document_list(base, publication)
    yield draft.ADDRESS, draft.draft_report(base, publication)
