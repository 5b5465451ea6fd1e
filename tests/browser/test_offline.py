"""The pages over HTTP and from the unzipped bundle; the rest of the network is blocked."""

import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PageProblems
from tests.browser.offline import unzipped  # noqa: F401 fixture
from tests.weekly import EVERY_PAGE

RECORD = "van-ban/08-kl-tu-2021.html"

# Loads pages in frames, a few at a time and without painting them: all requests are made and all
# scripts run, in half the time. What style sheets load is the same for all pages.
IN_FRAMES = """async (addresses) => {
  const open = (address) =>
    new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.style.display = "none";
      frame.src = address;
      frame.onload = () => { frame.remove(); resolve(); };
      document.body.append(frame);
    });
  let count = 0;
  const lane = async () => {
    while (addresses.length) { await open(addresses.pop()); count += 1; }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return count;
}"""


def base(scheme: str, base_url: str, folder: Path) -> str:
    return base_url if scheme == "http" else folder.as_uri() + "/"


@pytest.mark.unpainted
def test_a_page_opens_with_all_it_needs(
    telling_pages: list[str],
    page: Page,
    unzipped: Path,  # noqa: F811
) -> None:
    """Over HTTP test_accessibility.py holds it; that all that pages name is there test_walk.py."""
    addresses = [f"{unzipped.as_uri()}/{quote(address)}" for address in telling_pages]
    page.goto(unzipped.as_uri() + "/index.html")
    assert page.evaluate(IN_FRAMES, addresses) == len(addresses) > 2


@pytest.mark.parametrize("address", ["https://vi.du/a.png", "thieu.png"])
def test_stray_and_missing_files_would_be_seen(
    address: str, page: Page, page_problems: PageProblems, tmp_path: Path
) -> None:
    inner = tmp_path / "trong.html"
    inner.write_text(f'<!doctype html><img src="{address}">', "utf-8")
    outer = tmp_path / "ngoai.html"
    outer.write_text("<!doctype html><body>", "utf-8")
    page.goto(outer.as_uri())
    assert page.evaluate(IN_FRAMES, [inner.as_uri()]) == 1
    (problem,) = page_problems.console
    assert problem.startswith("Failed to load resource: net::ERR_") and address in problem
    page_problems.console.clear()


@pytest.mark.parametrize("scheme", ["http", "file"] if EVERY_PAGE else ["file"])
class TestMoving:
    """What readers do between pages."""

    @pytest.fixture(autouse=True)
    def start(self, scheme: str, base_url: str, unzipped: Path) -> None:  # noqa: F811
        self.base = base(scheme, base_url, unzipped)

    def test_back_and_forward(self, page: Page) -> None:
        page.goto(self.base + "index.html")
        first = page.title()
        page.locator("article a[href$='.html']").first.click()
        page.wait_for_load_state()
        second = page.title()
        assert second != first
        page.go_back()
        assert page.title() == first
        page.go_forward()
        assert page.title() == second

    def test_deep_link_shows_its_heading(self, page: Page) -> None:
        page.goto(self.base + RECORD + "#nguon")
        expect(page.locator("#nguon")).to_be_in_viewport()

    def test_state_of_a_list_is_in_its_address(self, page: Page) -> None:
        page.goto(self.base + "tuyen-truyen.html")
        box = page.locator("form[data-kb-filters] input").first
        rows = page.locator("article tbody tr:visible")
        before = rows.count()
        box.fill("de")
        expect(rows).not_to_have_count(before)
        expect(page).to_have_url(re.compile(r"\?"))
        count, address = rows.count(), page.url
        assert count
        page.goto(self.base + "index.html")
        page.goto(address)
        expect(page.locator("article tbody tr:visible")).to_have_count(count)

    def test_colours_stay_chosen_on_the_next_page(self, page: Page) -> None:
        page.goto(self.base + "index.html")
        body = page.locator("body")
        first = body.get_attribute("data-md-color-scheme")
        page.locator(".kb-colours").click()
        expect(body).not_to_have_attribute("data-md-color-scheme", str(first))
        chosen = body.get_attribute("data-md-color-scheme")
        page.goto(self.base + RECORD)
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", str(chosen))

    def test_copy_button_copies_or_says_how(self, page: Page) -> None:
        page.goto(self.base + RECORD)
        page.get_by_role("button", name="Chép trích dẫn").click()
        expect(page.locator(".kb-cite [role=status]")).not_to_be_empty()


@pytest.mark.parametrize(
    ("scheme", "years", "shown"), [("file", 2, 1), ("file", 0, 0), ("http", 2, 0)]
)
def test_old_copy_on_disk_says_so(
    scheme: str,
    years: int,
    shown: int,
    own_page: Page,
    base_url: str,
    unzipped: Path,  # noqa: F811
) -> None:
    sheet = (unzipped / "assets/css/site.css").read_text("utf-8")
    date = sheet.split('--kb-edition-date: "')[1].split('"')[0]
    assert date, "the site was built from a repository"
    own_page.clock.set_fixed_time(f"{int(date[:4]) + years}{date[4:]}T12:00:00Z")
    own_page.goto(base(scheme, base_url, unzipped) + "index.html")
    assert own_page.get_by_text("đã hơn một năm").count() == shown


def test_page_prints_to_pdf(page: Page, unzipped: Path) -> None:  # noqa: F811
    page.goto(unzipped.as_uri() + "/" + RECORD)
    assert page.pdf(format="A4").startswith(b"%PDF-")
