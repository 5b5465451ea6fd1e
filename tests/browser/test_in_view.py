"""What an address or the keyboard leads to is in view: nothing sticky covers it, at any width."""

import re
from collections import defaultdict
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from playwright.sync_api import Page, ViewportSize

LINK = re.compile(r'<a\b[^>]*? href="((?:[^":#]+\.html)?)#([^"]+)"')
SKIP_LINK = "phan-chinh"
A_PAGE = 3
MOST = 20
SIZES = (ViewportSize(width=360, height=740), ViewportSize(width=1440, height=900))

COVERED = """(anchor) => {
  const target = document.getElementById(decodeURIComponent(anchor));
  const [first] = target.getClientRects();
  if (!first) return "does not show";
  const { left, top, width, height } = first;
  if (top < 0 || top > innerHeight) return `out of view at ${Math.round(top)}`;
  const [x, y] = [left + Math.min(width / 2, 60), top + Math.min(height / 2, 12)];
  const hit = document.elementFromPoint(x, y);
  const isSeen = hit && (target.contains(hit) || hit.contains(target));
  return isSeen && !hit.matches("body, html") ? "" : `under ${hit?.className ?? "nothing"}`;
}"""


def linked(site: Path) -> dict[str, list[str]]:
    """Anchors that pages link to, by page: a few of each, overviews first."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for file in sorted(site.rglob("*.html")):
        page = file.relative_to(site).as_posix()
        for link, anchor in LINK.findall(file.read_text("utf-8")):
            target = normpath(join(dirname(page), link)) if link else page
            if anchor != SKIP_LINK and (site / target).is_file():
                found[target][anchor] = None
    pages = sorted(found, key=lambda page: (page.count("/"), page))
    chosen = {}
    for page in pages[:MOST]:
        anchors = list(found[page])
        step = max(1, len(anchors) // A_PAGE)
        chosen[page] = anchors[::step][:A_PAGE]
    return chosen


@pytest.mark.unpainted
def test_no_linked_anchor_is_covered(page: Page, site: Path, base_url: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    anchors = linked(site)
    assert sum(map(len, anchors.values())) > 20
    covered, sizes = [], list(SIZES)
    for address, names in anchors.items():
        page.goto("about:blank")
        sizes.reverse()  # every other page opens at a phone's width
        for size in sizes:
            page.set_viewport_size(size)
            for anchor in names:  # the very first with the page, the others within it
                page.goto(f"{base_url}{address}#{anchor}")
                page.wait_for_timeout(50)
                if told := page.evaluate(COVERED, anchor):
                    covered.append(f"{address}#{anchor} at {size['width']} px: {told}")
            page.evaluate("location.hash = ''")  # or going to the same anchor moves nothing
    assert covered == []


OUT = """() => {
  const { bottom, height } = document.querySelector(".md-header").getBoundingClientRect();
  const parts = [...document.querySelectorAll(".md-header *")].filter((part) => {
    const box = part.getBoundingClientRect();
    const shows = box.width && getComputedStyle(part).visibility !== "hidden";
    return shows && (box.bottom > bottom + 1 || box.right > innerWidth + 1 || box.left < 0);
  });
  const tooWide = document.documentElement.scrollWidth > innerWidth ? ["page"] : [];
  const tooTall = height > 80 ? ["height"] : [];
  return [...parts.map((part) => part.className), ...tooWide, ...tooTall];
}"""


@pytest.mark.parametrize("larger", [False, True])
def test_the_header_holds_its_name_and_buttons(page: Page, base_url: str, larger: bool) -> None:
    page.goto(base_url + "van-ban/08-kl-tu-2021.html")
    if larger:
        page.get_by_role("button", name="Chữ to hơn").click()
    out = {}
    for width in (320, 360, 375, 390, 412, 430, 480):
        page.set_viewport_size({"width": width, "height": 740})
        out[width] = page.evaluate(OUT)
    assert not any(out.values()), out
