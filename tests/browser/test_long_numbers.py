"""Numbers of documents never part at their hyphens: none makes a page wider than its window."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.covering import Features
from tests.browser.frames import in_frames

pytestmark = pytest.mark.unpainted

WIDTH = 360
"""A little more than the width below which numbers may part."""
LONG = 13
"""Letters of a number that can be too wide for its place."""
PHONE = ViewportSize(width=WIDTH, height=800)


class Numbers(Features):
    """How long the longest number is, by the two elements that hold it."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[tuple[str, ...], int] = {}

    def handle_data(self, data: str) -> None:
        """A text; the last element around it is the number itself."""
        if "kb-number" in self.around[-1]:
            holders = tuple(self.around[-3:-1])
            self.longest[holders] = max(self.longest.get(holders, 0), len(data))


def numbers_in(site: Path) -> Iterator[tuple[int, tuple[str, ...], str]]:
    for file in site.rglob("*.html"):
        html = file.read_text("utf-8")
        if "kb-number" in html:
            reader = Numbers()
            reader.feed(html)
            for holders, length in reader.longest.items():
                yield length, holders, file.relative_to(site).as_posix()


@pytest.fixture(scope="module")
def addresses(site: Path) -> list[str]:
    """For each pair of elements that hold long numbers a page where theirs is longest."""
    found: dict[tuple[tuple[str, ...], int], set[str]] = defaultdict(set)
    for length, holders, address in numbers_in(site):
        if length >= LONG:
            found[holders, length].add(address)
    longest = {holders: pages for (holders, _), pages in sorted(found.items())}
    chosen: set[str] = set()
    for pages in sorted(longest.values(), key=len):
        chosen |= set() if pages & chosen else {min(pages)}
    return sorted(chosen)


def test_the_longest_number_of_each_place_fits(
    page: Page, base_url: str, addresses: list[str]
) -> None:
    assert len(addresses) > 5
    page.goto(base_url + "404.html")
    width = "({ document }) => document.documentElement.scrollWidth"
    widths = in_frames(page, [base_url + address for address in addresses], PHONE, width)
    assert not {address: wide for address, wide in widths if wide > WIDTH}


def test_the_number_of_a_heading_stands_in_one_line(page: Page, base_url: str, site: Path) -> None:
    page.goto(base_url + "404.html")
    addresses = [f"{base_url}van-ban/{file.name}" for file in (site / "van-ban").glob("*.html")]
    tall = """({ document }) =>
      [...document.querySelectorAll("h1 .kb-number")].map((one) => one.offsetHeight)"""
    heights = dict(in_frames(page, addresses, PHONE, tall))
    assert sum(map(len, heights.values())) > 9
    assert not {address for address, tall in heights.items() if max(tall, default=0) > 40}


def test_larger_type_parts_no_number_that_fits(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": WIDTH, "height": 800})
    page.goto(base_url + "can-cu-phap-ly.html")
    page.evaluate("document.documentElement.dataset.kbText = 'large'")
    lines = page.locator("article .kb-number").evaluate_all(
        """(all) => all.filter((one) => one.textContent.length < 12 && one.offsetHeight)
          .map((one) => one.offsetHeight / parseFloat(getComputedStyle(one).lineHeight))"""
    )
    assert len(lines) > 9 and max(lines) < 1.9


@pytest.mark.parametrize("address", ["doi-chieu/kc-ho-dtts-trong-tong-ho.html", "so-lieu.html"])
def test_a_mark_stands_beside_its_name_or_number(page: Page, base_url: str, address: str) -> None:
    """And is large enough for a thumb."""
    page.goto(base_url + address)
    for width in range(320, 440, 10):
        page.set_viewport_size({"width": width, "height": 800})
        marks = page.locator("article .kb-mark:visible").evaluate_all(
            """(all) => all.map((mark) => {
              const before = document.createRange();
              before.setStart(mark.parentElement, 0);
              before.setEndBefore(mark);
              const name = [...before.getClientRects()].at(-1);
              const { top, bottom, width } = mark.getBoundingClientRect();
              return top < name.bottom && name.top < bottom && width >= 24 && bottom - top >= 24;
            })"""
        )
        assert marks and all(marks), (width, marks)


def test_a_working_breaks_only_where_it_is_wider_than_the_line(page: Page, base_url: str) -> None:
    page.goto(base_url + "doi-chieu/kc-ho-dtts-trong-tong-ho.html")
    working = page.locator(".kb-working")
    for width in range(320, 440, 10):
        page.set_viewport_size({"width": width, "height": 800})
        assert working.evaluate("(one) => one.offsetHeight") < 40
