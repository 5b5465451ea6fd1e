"""The menu of record pages: its top level in the page, the whole of it by a script.

Eighteen links on each of five hundred pages were a tenth of the offline bundle. Where scripts do
not run, the top level still leads everywhere.
"""

from __future__ import annotations

import re

_MENU = re.compile(r'<nav class="kb-nav".*?</nav>', re.DOTALL)
_GROUP = re.compile(
    r'<p class="kb-nav__title">(?P<title>.*?)</p>\s*<ul><li><a href="(?P<first>[^"]+)".*?</ul>',
    re.DOTALL,
)


def shorten(html: str) -> tuple[str, str]:
    """Return the page with a short menu, and the whole menu that it replaces.

    Each group becomes a link to its first page. A page that is in the menu itself, or has none,
    stays as it is, and the second string is empty.
    """
    menu = _MENU.search(html)
    if not menu or "aria-current" in menu[0]:
        return html, ""
    short = _GROUP.sub(_top_link, menu[0])
    return html[: menu.start()] + short + html[menu.end() :], menu[0]


def _top_link(group: re.Match[str]) -> str:
    return f'<a href="{group["first"]}">{group["title"]}</a>'
