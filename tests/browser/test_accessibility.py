"""Accessibility by axe-core's rules of WCAG 2.2 AA and good practice.

Every rule is held at 1440 and at 360 px against the pages that tell most (conftest.py), of parts
that differ in words only against the first two of all pages (axe.js). The
dark scheme sets nothing but colours, so there the rules of colour are enough
(docs/design/quality.md has the costs).
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import axe
from tests.browser.conftest import PageProblems
from tests.browser.covering import covering, features_of
from tests.weekly import EVERY_PAGE

pytestmark = pytest.mark.unpainted

PARTS = 32 if EVERY_PAGE else 2  # tests that share the pages, so that the workers can


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing(
    part: int,
    telling_pages: list[str],
    own_page: Page,
    base_url: str,
    page_problems: PageProblems,
) -> None:
    """And each page opens over HTTP with all it needs, or `own_page` fails."""
    addresses = telling_pages[part::PARTS]
    assert len(addresses) > 2, "the site has pages"
    faults = list(axe.faults(own_page, base_url, addresses))
    assert not faults, "\n".join(faults)
    told = page_problems.console
    told[:] = [line for line in told if "Content Security Policy" not in line]  # axe's own scripts


def test_pages_that_have_all_between_them_are_chosen() -> None:
    pages = {
        Path("a"): "<p class=x><b>1</b></p>",
        Path("b"): "<p class=x><b>2</b><br>3</p><p class=x id=d>4</p>",
        Path("c"): "<ul><li><p class=x>5</ul><b>6</b>",
    }
    assert {*covering(pages)} == {Path("b"), Path("c")}
    assert ("", "b  ") in features_of(pages[Path("c")]), "an end closes what was left open"


def test_axe_would_find_faults(unpainted: Browser, base_url: str) -> None:
    """Faults are found, in either scheme, after a page that has none."""
    context = unpainted.new_context(locale="vi-VN")
    page = context.new_page()
    assert not list(axe.faults(page, base_url, ["gioi-thieu.html"]))
    page.evaluate("document.adoptedStyleSheets = [new CSSStyleSheet()]")
    for style, found in (
        ("h1 { color: #ddd !important }", "default color-contrast"),
        ("[data-md-color-scheme=slate] h1 { color: #444 !important }", "slate color-contrast"),
        ("[data-md-color-scheme=slate] article { background: #eee }", "slate color-contrast"),
    ):
        page.evaluate("(css) => document.adoptedStyleSheets[0].replaceSync(css)", style)
        faults = page.evaluate("(tags) => kbFaults(tags)", axe.WCAG)
        assert found in {fault.split(":")[0] for fault in faults}, (style, faults)
    page.evaluate("document.querySelector('main').append(document.createElement('button'))")
    faults = page.evaluate("(tags) => kbFaults(tags)", axe.WCAG)
    assert any("button-name" in fault for fault in faults)
    context.close()
