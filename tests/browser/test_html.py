"""Every page is valid HTML, as far as the standard's own parser can tell. No browser needed."""

import re
from pathlib import Path

import html5lib

from tests.weekly import EVERY_PAGE

A_FOLDER = 4
"""Pages of a kind of record that are parsed each time: one template has made them all."""


def test_the_standards_parser_mends_nothing(site: Path) -> None:
    """Weekly all pages."""
    folders = sorted({path.parent for path in site.rglob("*.html")})
    errors = [
        f"{path.relative_to(site).as_posix()}:{line}:{column} {code}"
        for folder in folders
        for path in _some(sorted(folder.glob("*.html")), folder == site)
        for (line, column), code, _ in _errors(path)
    ]
    assert len(folders) > 15 and not errors, "\n".join(errors[:40])


def _some(pages: list[Path], is_top: bool) -> list[Path]:
    """Those of the top are each of their own kind; of the print page's kind are all the others."""
    if EVERY_PAGE:
        return pages
    if is_top:
        return [page for page in pages if page.name != "ban-in.html"]
    return pages[:: max(1, len(pages) // A_FOLDER)]


def test_tables_have_captions_and_headers_with_a_direction(site: Path) -> None:
    bad = [
        f"{path.relative_to(site).as_posix()}: {table[:80]}"
        for path in site.rglob("*.html")
        for table in re.findall(r"<table.*?</table>", path.read_text("utf-8"), re.DOTALL)
        if "<caption>" not in table
        or "<th scope=" not in table
        or re.search(r"<th(?!ead| scope=)", table)
    ]
    assert not bad, "\n".join(bad)


def _errors(path: Path) -> list[tuple[tuple[int, int], str, object]]:
    parser = html5lib.HTMLParser()
    parser.parse(path.read_text("utf-8"))
    found: list[tuple[tuple[int, int], str, object]] = parser.errors
    return found
