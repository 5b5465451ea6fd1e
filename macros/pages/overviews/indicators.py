"""Chỉ tiêu và kết quả: target against actual, as far as the source gives them."""

from __future__ import annotations

from markupsafe import Markup

from macros.pages.indicators.standing import standings
from macros.pages.writer import Writer


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/indicators.html", standings=standings(writer.base))
