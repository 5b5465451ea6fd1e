"""Accessibility of every page, light and dark, wide and narrow, by axe-core's rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Page, ViewportSize

PARTS = 8  # tests that share the pages, so that the workers can
WIDE, NARROW = ViewportSize(width=1440, height=900), ViewportSize(width=360, height=740)
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERY_RULE = {"type": "tag", "values": WCAG}
COLOURS = {"type": "rule", "values": ["color-contrast"]}
"""What the scheme can break; a page's structure is the same in both."""
Look = tuple[ViewportSize, str, dict[str, Any], str]
"""Size, scheme, rules, and the part of the page that they are held against."""
OVERVIEW_LOOKS: list[Look] = [
    (WIDE, "default", EVERY_RULE, "html"),
    (WIDE, "slate", COLOURS, "html"),
    (NARROW, "slate", COLOURS, "html"),
    (NARROW, "default", EVERY_RULE, "html"),
]
RECORD_LOOKS: list[Look] = [
    (WIDE, "default", EVERY_RULE, "html"),
    (WIDE, "slate", COLOURS, "article"),
    (NARROW, "slate", COLOURS, "article"),
    (NARROW, "default", COLOURS, "article"),
]
"""What frames a record is the same as around the overviews, where every look sees it."""
RUN = """
async ([scheme, rules, part]) => {
  document.body.dataset.mdColorScheme = scheme;
  const options = { runOnly: rules, resultTypes: ["violations"], preload: false, iframes: false };
  const { violations } = await axe.run(part, options);
  return violations.map((fault) => [fault.id, fault.nodes.slice(0, 3).map((node) => node.html)]);
}
"""


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing(part: int, page: Page, site: Path, base_url: str) -> None:
    axe = AXE_FILE_PATH.read_text("utf-8")
    page.emulate_media(reduced_motion="reduce")  # colours on their way count as faults
    addresses = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert len(addresses) > PARTS, "the site has pages"
    faults: list[str] = []
    for address in addresses[part::PARTS]:
        page.goto(base_url + address)
        page.evaluate(axe)
        looks = RECORD_LOOKS if "/" in address else OVERVIEW_LOOKS
        faults += [f"{address} {fault}" for look in looks for fault in _faults(page, *look)]
    assert not faults, "\n".join(faults)


def _faults(
    page: Page, size: ViewportSize, scheme: str, rules: dict[str, Any], part: str
) -> Iterator[str]:
    page.set_viewport_size(size)
    for rule, nodes in page.evaluate(RUN, [scheme, rules, part]):
        yield f"{size['width']} {scheme}: {rule} {nodes}"
