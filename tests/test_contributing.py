"""CONTRIBUTING.md and the handbook on the site go together."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
HANDBOOK = ("index", "them-van-ban", "de-xuat", "vscode", "nguon-va-tinh-trang", "doi-ten")


def test_every_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", TEXT)
    assert links
    assert [
        link for link in links if not (link.startswith("https://") or (ROOT / link).exists())
    ] == []


def test_every_page_of_the_handbook_is_named_and_in_the_menu() -> None:
    for name in HANDBOOK:
        page = f"docs/contribute/{name}.md"
        assert f"({page})" in TEXT
        assert f"contribute/{name}.md" in (ROOT / "mkdocs.yml").read_text("utf-8")


def test_the_principles_are_those_of_the_handbook() -> None:
    def principles(text: str) -> list[str]:
        return re.findall(r"^\d\. \*\*(.+?)\*\*", text, re.MULTILINE)

    handbook = (ROOT / "docs/contribute/index.md").read_text("utf-8")
    assert principles(TEXT) == principles(handbook)[:3]
    assert len(principles(TEXT)) == 3
