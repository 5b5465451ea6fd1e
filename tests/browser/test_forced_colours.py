"""Forced colours (high contrast): pictures drawn by colours must not vanish with these."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Page

DRAWN = (
    ("index.html", ".kb-icon"),
    ("kinh-phi.html", ".kb-chart__bar"),
    ("chi-tieu.html", ".kb-chart"),
    ("dong-thoi-gian.html", ".kb-axis__mark .kb-icon"),
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("address", "selector"), DRAWN)
def test_icons_and_charts_stay(
    page: Page, base_url: str, scheme: Literal["light", "dark"], address: str, selector: str
) -> None:
    """Taking the element away changes the picture: it was to be seen."""
    page.emulate_media(forced_colors="active", color_scheme=scheme, reduced_motion="reduce")
    page.goto(base_url + address)
    element = page.locator(f"article {selector}:visible").first
    element.scroll_into_view_if_needed()
    with_it = element.screenshot(animations="disabled")
    box = element.bounding_box()
    element.evaluate("(element) => { element.style.setProperty('visibility', 'hidden') }")
    assert box and page.screenshot(clip=box) != with_it
