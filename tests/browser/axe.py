"""Holds axe-core's rules against page after page, in both schemes and at two widths, quickly.

Two things make it quick, measured in docs/design/quality.md: the pages share one window, in which
axe is compiled once; and of all texts with the same colour, size and grounds under them, axe judges
the contrast of the first only, since the others would give the same ratio (axe.js: `look`).
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Page, ViewportSize

SIZES = (ViewportSize(width=1440, height=900), ViewportSize(width=360, height=740))
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def install(page: Page) -> None:
    """Put axe and axe.js into the page's window."""
    for script in (AXE_FILE_PATH, Path(__file__).with_name("axe.js")):
        page.evaluate(script.read_text("utf-8") + "\nundefined")


def faults(page: Page, base_url: str, addresses: Iterable[str]) -> Iterator[str]:
    """What axe finds on these addresses: "ADDRESS at WIDTH px, SCHEME RULE: ELEMENTS"."""
    page.emulate_media(reduced_motion="reduce")  # colours on their way count as faults
    page.goto(base_url + "404.html")
    install(page)
    sizes = list(SIZES)
    for address in addresses:
        page.evaluate("(address) => kbOpen(address)", "/" + address)
        sizes.reverse()  # so that each page opens at the width at which the last one ended
        for size in sizes:
            page.set_viewport_size(size)
            for fault in page.evaluate("(tags) => kbFaults(tags)", WCAG):
                yield f"{address} at {size['width']} px, {fault}"
