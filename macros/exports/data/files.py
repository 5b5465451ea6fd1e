"""All files of the open data, under tai-ve/du-lieu/."""

from __future__ import annotations

from macros.exports.data import database, linked, package, whole, workbook
from macros.exports.data.publication import FOLDER, Publication
from macros.exports.data.tables import tables_of
from macros.exports.word import draft, lists
from macros.knowledge_base import KnowledgeBase


def data_files(base: KnowledgeBase, publication: Publication) -> dict[str, bytes | str]:
    """Content of every file of the open data by its address within the site."""
    tables = tables_of(base, publication.address_of)
    found: dict[str, bytes | str] = {
        **whole.json_files(base, tables, publication),
        **package.package_files(tables.values(), publication),
        **whole.schema_files(publication),
        **linked.linked_file(base, publication),
        database.ADDRESS: database.database(base, tables.values()),
        workbook.ADDRESS: workbook.workbook(base, publication),
        lists.ADDRESS: lists.document_list(base, publication),
        draft.ADDRESS: draft.draft_report(base, publication),
    }
    return {f"{FOLDER}{name}": content for name, content in found.items()}
