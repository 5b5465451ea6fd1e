"""Every page is valid HTML, as far as the standard's own parser can tell. No browser needed."""

from __future__ import annotations

import re
from pathlib import Path

import html5lib


def test_the_standards_parser_mends_nothing(site: Path) -> None:
    files = sorted(site.rglob("*.html"))
    assert len(files) > 100
    errors = [
        f"{path.relative_to(site).as_posix()}:{line}:{column} {code}"
        for path in files
        for (line, column), code, _ in _errors(path)
    ]
    assert not errors, "\n".join(errors[:40])


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
