"""From any number to its place in the source and to its verdict: both links are on its page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def figure_pages(site: Path) -> dict[str, str]:
    pages = {page.stem: page.read_text("utf-8") for page in (site / "so-lieu").glob("*.html")}
    assert len(pages) > 40
    return pages


def test_every_figure_links_to_its_place_in_the_source(figure_pages: dict[str, str]) -> None:
    place = re.compile(r'href="\.\./nguon/[\w-]+\.html#vt-[\w-]+"')
    assert not [name for name, page in figure_pages.items() if not place.search(page)]


def test_every_figure_links_to_its_verdict_or_says_that_none_can_be(
    figure_pages: dict[str, str],
) -> None:
    verdict = re.compile(r'href="\.\./doi-chieu/[\w-]+\.html"|Chưa có phép đối chiếu')
    assert not [name for name, page in figure_pages.items() if not verdict.search(page)]


def test_every_claim_on_the_site_is_listed_with_its_verdict(site: Path) -> None:
    page = (site / "doi-soat.html").read_text("utf-8")
    claims = [file.stem for file in (site / "doi-chieu").glob("*.html")]
    assert len(claims) > 40
    assert not [name for name in claims if f"doi-chieu/{name}.html" not in page]
