"""Tra cứu: the full list for readers without scripts; with them, the search engine and facets."""

from macros.model import KINDS
from macros.pages.lists import list_of
from macros.pages.writer import Content, Writer

EXAMPLES = ("de co", "qd 1089", "uy ban mat tran", "ca phe xu lanh", "giấy khen 2022")
"""Queries that show what may be typed; a browser test runs each of them."""


def content(writer: Writer) -> Content:
    """Every record, by kind; of one kind in the order of their overview."""
    lists = ((one.kind, list_of(writer.base, one).records) for one in KINDS.values())
    groups = [(kind, records) for kind, records in lists if records]
    return {"groups": groups, "examples": EXAMPLES}
