"""Invented pages for the search."""

from dataclasses import replace
from typing import Any

from macros.search.documents import SearchDocument


def page(title: str, label: str = "Khác", **fields: Any) -> SearchDocument:
    return SearchDocument(id=title, address=title, title=title, **{"label": label, **fields})


def with_field(title: str, name: str, value: Any) -> SearchDocument:
    return replace(page(title), **{name: value})


FILLERS = [
    page(name, summary=f"chuyện về {name}")
    for name in ("Lúa", "Ngô", "Heo", "Gà", "Cá", "Sắn", "Keo", "Mía")
]
"""Without other pages every word is in half of all, and weighs next to nothing."""
