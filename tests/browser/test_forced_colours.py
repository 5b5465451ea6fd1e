"""Forced colours (high contrast): pictures drawn by colours must not vanish with these."""

from typing import Literal

import pytest
from playwright.sync_api import Page

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
DRAWN = (
    ("index.html", ".kb-icon"),
    ("kinh-phi.html", ".kb-chart__bar"),
    ("chi-tieu.html", ".kb-chart"),
    ("dong-thoi-gian.html", ".kb-axis__mark .kb-icon"),
    ("can-cu-phap-ly.html", ".kb-diagram__box"),
    ("bai-hoc.html", ".kb-chain .kb-diagram__arrow"),
)
DRAWINGS = ("can-cu-phap-ly.html", "bai-hoc.html", "van-ban/08-kl-tu-2021.html")
CHARTS = ("chi-tieu.html", "doi-soat.html")
OWN_COLOURS = """(parts) => {
  const probe = document.body.appendChild(document.createElement("span"));
  const colours = ["Canvas", "CanvasText", "LinkText", "Highlight", "GrayText"].map((name) => {
    probe.style.setProperty("color", name);
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const own = (part) => [getComputedStyle(part).fill, getComputedStyle(part).stroke].filter(
    (colour) => !/^(none|url)/.test(colour) && !colours.includes(colour),
  );
  const told = parts.map((part) => [part.getAttribute("class"), ...own(part)]);
  return told.filter((names) => names.length > 1);
}"""


@pytest.mark.parametrize(("address", "selector"), DRAWN)
def test_icons_and_charts_stay(page: Page, base_url: str, address: str, selector: str) -> None:
    """Taking the element away changes the picture: it was to be seen."""
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    page.goto(base_url + address)
    element = page.locator(f"article {selector}:visible").first
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        element.evaluate("(element) => { element.style.removeProperty('visibility') }")
        element.scroll_into_view_if_needed()
        with_it = element.screenshot(animations="disabled")
        box = element.bounding_box()
        element.evaluate("(element) => { element.style.setProperty('visibility', 'hidden') }")
        assert box and page.screenshot(clip=box) != with_it, scheme


@pytest.mark.parametrize("address", [*DRAWINGS, *CHARTS])
@pytest.mark.unpainted
def test_diagrams_take_the_colours_of_the_system(page: Page, base_url: str, address: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(base_url + address)
    parts = page.locator(".kb-diagram svg :is(rect, path, text, tspan), .kb-chart :is(rect, line)")
    assert parts.count() > 9
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        assert parts.evaluate_all(OWN_COLOURS) == [], scheme


def test_what_only_its_ground_tells_has_an_edge(page: Page, base_url: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(base_url + "contribute/bang-tinh.html")
    told = page.locator("article :is(code, kbd)")
    edges = told.evaluate_all("(all) => all.map((e) => getComputedStyle(e).outlineStyle)")
    assert len(edges) > 9 and set(edges) == {"solid"}


def test_the_system_chooses_the_colours_and_two_bars_differ(page: Page, base_url: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(base_url + "doi-soat.html")
    assert not page.locator(".kb-colours").is_visible()
    fills = [
        page.locator(f".kb-chart__bar{more}").first.evaluate("(e) => getComputedStyle(e).fill")
        for more in (":not(.kb-chart__bar--computed)", "--computed")
    ]
    assert fills[0] != fills[1]
