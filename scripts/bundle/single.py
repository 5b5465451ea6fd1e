"""The single file: all pages in one .html, shown one at a time by the address's # part.

The script shows one page; without scripts :target and :has do, and a browser that knows neither
shows all pages, the home page first. The policy in it lets its own scripts run and nothing else.
"""

import base64
import re
from collections.abc import Mapping
from html import escape, unescape
from pathlib import Path
from posixpath import dirname, join, normpath

from macros.load_order import PARTS, SINGLE_FILE
from macros.output.csp import csp_hash
from scripts.bundle.names import BundleError, site_files
from scripts.bundle.page_rewriter import INDEX, PageRewriter, key_of

_ARTICLE = re.compile(r'<article class="md-content__inner[^>]*>(.*)</article>', re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_NAV = re.compile(r'<nav class="kb-nav".*?</nav>', re.DOTALL)
# All records once more, for printing; the pages that are nothing without their own scripts.
LEFT_OUT = ("ban-in.html", "tra-cuu.html", "contribute/de-xuat.html")
# The tag itself: pages that only speak of it have its “<” escaped.
_REDIRECT = '<meta http-equiv="refresh"'
_TEMPLATES = Path(__file__).parent / "templates"


def write_single(site: Path, target: Path) -> None:
    """Write the single file of the built `site`; raises BundleError for a page without content."""
    files = site_files(site)
    pages = _pages(files)
    pictures = {name: data_uri(path) for name, path in files.items() if path.suffix in PICTURES}
    start, codes = pages[INDEX], _scripts(files)
    styles = (_style(address, rest, files) for address, rest in _SHEET.findall(start))
    home_first = sorted(pages, key=INDEX.__ne__)
    html = (_TEMPLATES / "single.html").read_text("utf-8")
    for mark, text in {
        "POLICY": policy_for(codes),
        "TITLE": _title(start),
        "STYLES": "\n".join(styles),
        "OWN_STYLE": (_TEMPLATES / "single.css").read_text("utf-8"),
        "NAV": _navigation(start, set(pages)),
        "PAGES": "\n".join(_section(n, pages[n], set(pages), pictures) for n in home_first),
        "SCRIPTS": "\n".join(f"<script>{code}</script>" for code in codes),
    }.items():
        html = html.replace(f"<!-- {mark} -->", text)
    target.write_text(html, "utf-8", newline="\n")


def _pages(files: Mapping[str, Path]) -> dict[str, str]:
    names = [name for name in files if name.endswith(".html") and name not in LEFT_OUT]
    pages = {name: files[name].read_text("utf-8") for name in names}
    return {name: html for name, html in pages.items() if _REDIRECT not in html}


def _scripts(files: Mapping[str, Path]) -> list[str]:
    parts = [name for name in files if name.startswith(f"{PARTS}/")]
    own = (_TEMPLATES / "single.js").read_text("utf-8")
    texts = [files[name].read_text("utf-8") for name in SINGLE_FILE]
    all_parts = "".join(files[name].read_text("utf-8") for name in parts)
    return [safe_script(text) for text in (*texts, all_parts, own)]


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


_SHEET = re.compile(r'<link rel="stylesheet" href="([^"?]+)[^"]*"([^>]*)>')
_URL = re.compile(r"""url\(\s*(["']?)(?!data:|#)([^"')]+)\1\s*\)""")
_MEDIA = re.compile(r'media="([^"]+)"')
_SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")
PICTURES = {".svg": "image/svg+xml", ".png": "image/png", ".webp": "image/webp"}
_TYPES = {**PICTURES, ".woff2": "font/woff2"}


def data_uri(path: Path) -> str:
    """The picture or font as an address that holds it."""
    content = base64.b64encode(path.read_bytes()).decode()
    return f"data:{_TYPES[path.suffix]};base64,{content}"


def _style(address: str, rest: str, files: Mapping[str, Path]) -> str:
    """A style sheet of the page at the site's root, as a <style> element."""

    def embed(match: re.Match[str]) -> str:
        return f"url({data_uri(files[normpath(join(dirname(address), match[2]))])})"

    media = _MEDIA.search(rest)
    opening = f'<style media="{media[1]}">' if media else "<style>"
    css = _SOURCE_MAP.sub("", files[address].read_text("utf-8"))
    return f"{opening}{_URL.sub(embed, css)}</style>"


_ENDS_SCRIPT = re.compile(r"<(?=/script|!--)", re.IGNORECASE)


def safe_script(code: str) -> str:
    """The code with nothing in it that would end its <script> element.

    ``</script`` in any case and ``<!--`` stand in texts and patterns only, where ``\\x3c`` is the
    same letter (https://html.spec.whatwg.org/multipage/scripting.html).
    """
    return _ENDS_SCRIPT.sub(lambda _: r"\x3c", code)


def policy_for(codes: list[str]) -> str:
    """A Content-Security-Policy under which these scripts run and no others."""
    hashes = " ".join(f"'{csp_hash(code)}'" for code in codes)
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data:; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )
