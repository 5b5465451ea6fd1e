"""All files of the open data, under tai-ve/du-lieu/."""

from __future__ import annotations

from macros.exports.data.database import ADDRESS as DATABASE
from macros.exports.data.database import database
from macros.exports.data.linked import linked_file
from macros.exports.data.package import package_files
from macros.exports.data.publication import FOLDER, Publication
from macros.exports.data.schemas import schema_files
from macros.exports.data.tables import tables_of
from macros.exports.data.whole import json_files
from macros.exports.data.workbook import ADDRESS as WORKBOOK
from macros.exports.data.workbook import workbook
from macros.exports.word.draft import ADDRESS as DRAFT
from macros.exports.word.draft import draft_report
from macros.exports.word.lists import ADDRESS as DOCUMENTS
from macros.exports.word.lists import document_list
from macros.exports.word.package import packed
from macros.knowledge_base import KnowledgeBase


def data_files(base: KnowledgeBase, publication: Publication) -> dict[str, bytes]:
    """Content of every file of the open data by its address within the site."""
    tables = tables_of(base, publication.address_of)
    texts = {
        **json_files(base, tables, publication),
        **package_files(tables.values(), publication),
        **schema_files(publication),
        **linked_file(base, publication),
    }
    found = {name: text.encode() for name, text in texts.items()} | {
        DATABASE: database(base, tables.values()),
        WORKBOOK: workbook(base, publication),
        DOCUMENTS: packed(document_list(base, publication)),
        DRAFT: packed(draft_report(base, publication)),
    }
    return {f"{FOLDER}{name}": content for name, content in found.items()}
