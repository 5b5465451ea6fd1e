"""The single file: all pages in one .html, shown one at a time by the address's # part.

Showing a page needs no script (:target and :has); browsers that do not know :has show all pages
one below the other. Only the search and the page's title in the window need scripts.
"""

import re
from collections.abc import Mapping
from html import escape, unescape
from pathlib import Path

from macros.load_order import SINGLE_FILE
from scripts.bundle.inline import data_uri, inline_script, inline_styles
from scripts.bundle.names import BundleError, site_files
from scripts.bundle.page_rewriter import INDEX, PageRewriter, key_of

_ARTICLE = re.compile(r'<article class="md-content__inner[^>]*>(.*)</article>', re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_NAV = re.compile(r'<nav class="kb-nav".*?</nav>', re.DOTALL)
_PICTURES = {".svg": "image/svg+xml", ".png": "image/png", ".webp": "image/webp"}
# All records once more, for printing; the pages that are nothing without their own scripts.
LEFT_OUT = ("ban-in.html", "tra-cuu.html", "contribute/de-xuat.html")
_REDIRECT = 'http-equiv="refresh"'
_TEMPLATES = Path(__file__).parent / "templates"


def write_single(site: Path, target: Path) -> None:
    """Write the single file of the built `site`; raises BundleError for a page without content."""
    files = site_files(site)
    pages = _pages(files)
    pictures = {
        name: data_uri(path, _PICTURES[path.suffix])
        for name, path in files.items()
        if path.suffix in _PICTURES
    }
    start = pages[INDEX]
    html = (_TEMPLATES / "single.html").read_text("utf-8")
    for mark, text in {
        "TITLE": _title(start),
        "STYLES": inline_styles(start, files),
        "OWN_STYLE": (_TEMPLATES / "single.css").read_text("utf-8"),
        "NAV": _navigation(start, set(pages)),
        "PAGES": "\n".join(_section(n, html_, set(pages), pictures) for n, html_ in pages.items()),
        "SCRIPTS": _scripts(files),
    }.items():
        html = html.replace(f"<!-- {mark} -->", text)
    target.write_text(html, "utf-8", newline="\n")


def _pages(files: Mapping[str, Path]) -> dict[str, str]:
    names = [name for name in files if name.endswith(".html") and name not in LEFT_OUT]
    pages = {name: files[name].read_text("utf-8") for name in names}
    return {name: html for name, html in pages.items() if _REDIRECT not in html}


def _scripts(files: Mapping[str, Path]) -> str:
    own = (_TEMPLATES / "single.js").read_text("utf-8")
    codes = [*(files[name].read_text("utf-8") for name in SINGLE_FILE), own]
    return "\n".join(map(inline_script, codes))


def _title(html: str) -> str:
    found = _TITLE.search(html)
    return escape(unescape(found[1].strip())) if found else ""


def _section(address: str, html: str, pages: set[str], pictures: dict[str, str]) -> str:
    article = _ARTICLE.search(html)
    if not article:
        raise BundleError(f"{address}: không có phần nội dung để đưa vào tệp duy nhất.")
    content = PageRewriter(address, pages, pictures).rewrite(article[1])
    key = key_of(address)
    return f'<article class="kb-page" id="{key}" data-title="{_title(html)}">{content}</article>'


def _navigation(html: str, pages: set[str]) -> str:
    """The site's own menu, as the page at the root has it."""
    nav = _NAV.search(html)
    if not nav:
        raise BundleError(f"{INDEX}: không có danh mục (kb-nav) để đưa vào tệp duy nhất.")
    return PageRewriter(INDEX, pages, {}).rewrite(nav[0])
