"""Joins the style sheets that all pages have in common: one request and one line instead of ten."""

from __future__ import annotations

import re
from posixpath import normpath

ADDRESS = "assets/css/site.css"

_SHEETS = re.compile(r'(?:<link rel="stylesheet" href="[./]*assets/css/[\w-]+\.css">\n?)+')
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
        link = f'<link rel="stylesheet" href="{base}/{ADDRESS}">\n'
        return html[: run.start()] + link + html[run.end() :]


def _address(href: str, base: str) -> str:
    return normpath(href.removeprefix(f"{base}/"))
