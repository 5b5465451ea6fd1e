"""Through whole pages by the Tab key alone: order, no trap, focus that shows and is not covered."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.unpainted

PAGES = (
    "index.html",
    "dong-thoi-gian.html",
    "tra-cuu.html?tim=de+co",
    "contribute/de-xuat.html",
    "van-ban/08-kl-tu-2021.html",
    "tuyen-truyen.html?loc=ca+phe",
)
MOST_STOPS = 400
SETTLE_MS = 200  # the theme moves its sidebars some frames after the page scrolls
WAIT_FOR_RESULTS = "[data-kb-results] a, html:not(:has([data-kb-results]))"

THIN = Path(__file__).with_name("axe.js").read_text("utf-8")
"""Of rows and entries that hold the same kinds of elements the first two stay."""

PREPARE = """
() => {
  const focusable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  self.kbStops = [...document.querySelectorAll(focusable)];
  self.kbStop = () => {
    const focused = document.activeElement;
    if (focused === document.body) return null;
    const name = `${focused.localName}.${focused.className} ${focused.textContent.slice(0, 30)}`;
    const faults = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const shape = focused.querySelector(":scope > rect");
    const ring = shape ? getComputedStyle(shape).strokeWidth : outlineWidth;
    if ((!shape && outlineStyle === "none") || parseFloat(ring) < 2) faults.push("no ring");
    const isSeen = [...focused.getClientRects()].some(({ left, right, top, bottom }) => {
      const [foot, head] = [Math.min(bottom, innerHeight), Math.max(top, 0)];
      return [0.1, 0.5, 0.9].some((part) => {
        const hit = document.elementFromPoint(
          left + (right - left) * part,
          head + (foot - head) * part,
        );
        return hit && focused.contains(hit);
      });
    });
    if (!isSeen) faults.push("covered or out of sight");
    return { place: self.kbStops.indexOf(focused), name, faults };
  };
}
"""


@pytest.mark.parametrize("width", [1440, 360])
@pytest.mark.parametrize("address", PAGES)
def test_tab_visits_everything_in_order_and_shows_where_it_is(
    page: Page, base_url: str, address: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(reduced_motion="reduce")  # scrolling at once, or focus is on its way
    page.goto(base_url + address)
    page.wait_for_selector(WAIT_FOR_RESULTS)
    page.evaluate(THIN + "\nkbThin(document.querySelector('main'))")
    page.evaluate(PREPARE)
    stops = _stops(page)
    assert len(stops) > 10
    assert [f"{s['name']}: {s['faults']}" for s in stops if s["faults"]] == []
    places = [stop["place"] for stop in stops]
    assert places == sorted(set(places)), "the order of the page, nothing twice"


def _stops(page: Page) -> list[dict[str, Any]]:
    """Where Tab stops until it leaves the page; fails where it never does."""
    stops: list[dict[str, Any]] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate("kbStop()")
        if stop and stop["faults"]:
            page.wait_for_timeout(SETTLE_MS)
            stop = page.evaluate("kbStop()")
        if stop is None:
            return stops
        stops.append(stop)
    pytest.fail(f"Tab is still on the page after {MOST_STOPS} stops, at {stops[-1]}")


def test_nothing_moves_for_readers_who_ask_for_that(page: Page, base_url: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(base_url + "index.html")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto"
          );
        }).map((element) => element.className)"""
    )
    assert moving == []
