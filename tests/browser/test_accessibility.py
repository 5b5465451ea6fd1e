"""Accessibility of every page of the site, by axe-core's rules of WCAG 2.2 AA and good practice.

Every rule is held against every page at 1440 and at 360 px. The dark scheme sets nothing but
colours, so there, at both widths, the rules of colour are enough. Some 0.35 s of processor time a
page (docs/design/quality.md).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import axe

PARTS = 8  # tests that share the pages, so that the workers can


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing(part: int, browser: Browser, site: Path, base_url: str) -> None:
    # The heaviest pages go to different parts.
    files = sorted(site.rglob("*.html"), key=lambda path: (-path.stat().st_size, path))
    addresses = [path.relative_to(site).as_posix() for path in files][part::PARTS]
    assert len(addresses) > 10, "the site has pages"
    context = browser.new_context(locale="vi-VN")
    faults = list(axe.faults(context.new_page(), base_url, addresses))
    context.close()
    assert not faults, "\n".join(faults)


def test_axe_would_find_faults(browser: Browser, base_url: str) -> None:
    """Faults are found, in either scheme, after a page that has none."""
    context = browser.new_context(locale="vi-VN")
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
