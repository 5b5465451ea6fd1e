"""The open data of the site, as one job among those that a build does at once."""

from __future__ import annotations

from macros.exports.data.files import data_files
from macros.exports.data.publication import Publication
from macros.knowledge_base import KnowledgeBase


def open_data(base: KnowledgeBase, publication: Publication) -> dict[str, bytes]:
    """Content by address within the site."""
    return dict(data_files(base, publication))
