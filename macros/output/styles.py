"""Joins the style sheets that all pages have in common: one request and one line instead of ten."""

from __future__ import annotations

import re
from posixpath import normpath

ADDRESS = "assets/css/site.css"

_SHEETS = re.compile(r'(?:<link rel="stylesheet" href="[./]*assets/css/[\w-]+\.css">\n?)+')
# Strings are matched first, so that nothing inside one is taken for a comment.
_COMMENT = re.compile(
    r""" "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*' | /\*.*?\*/\n? """, re.DOTALL | re.VERBOSE
)
_RULE = re.compile(r"[^{}]+\{[^{}]*\}")
_NAMED_COLOUR = re.compile(r"\[data-md-color-(?:primary|accent)=(?!custom)")
_INDENT = re.compile(r"\n\s*")
_HREF = re.compile(r'href="([^"]+)"')


class Styles:
    """The sheets of the first page, in their order; other pages share them."""

    def __init__(self) -> None:
        self.joined: tuple[str, ...] = ()
        """Their addresses, relative to the site's root; all lie in one folder."""

    def join_in(self, html: str, base: str) -> str:
        """Return the page with one link in place of the shared ones.

        `base` leads from the page to the site's root. A page with other sheets stays as it is.
        """
        run = _SHEETS.search(html)
        if not run:
            return html
        found = tuple(_address(href, base) for href in _HREF.findall(run[0]))
        self.joined = self.joined or found
        if found != self.joined:
            return html
        link = f'<link rel="stylesheet" href="{prefix(base)}{ADDRESS}">\n'
        return html[: run.start()] + link + html[run.end() :]


def prefix(base: str) -> str:
    """What stands before an address that is relative to the site's root: ``../``, or nothing."""
    return "" if base == "." else f"{base}/"


def _address(href: str, base: str) -> str:
    return normpath(href.removeprefix(prefix(base)))


def without_comments(css: str) -> str:
    """The sheet without comments and indentation, which readers of the site need not load."""
    kept = _COMMENT.sub(lambda match: "" if match[0].startswith("/*") else match[0], css)
    return _INDENT.sub("\n", kept)


def without_named_colours(css: str) -> str:
    """The theme's palette without the colours it offers by name: this site has its own."""
    return _RULE.sub(lambda rule: "" if _NAMED_COLOUR.search(rule[0]) else rule[0], css)
