"""Every page is valid HTML, as far as the standard's own parser can tell. No browser needed."""

from __future__ import annotations

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


def _errors(path: Path) -> list[tuple[tuple[int, int], str, object]]:
    parser = html5lib.HTMLParser()
    parser.parse(path.read_text("utf-8"))
    found: list[tuple[tuple[int, int], str, object]] = parser.errors
    return found
