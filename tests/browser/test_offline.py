"""Every page over HTTP and from the unzipped bundle; the rest of the network is blocked."""

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.offline import single, unzipped  # noqa: F401 fixtures

PARTS = 8  # tests that share the pages, so that the workers can
RECORD = "van-ban/08-kl-tu-2021.html"


def base(scheme: str, base_url: str, folder: Path) -> str:
    return base_url if scheme == "http" else folder.as_uri() + "/"


def note_failure(request: Request, failed: list[str]) -> None:
    # Leaving a page while its icon is under way is no failure of the page.
    if request.failure != "net::ERR_ABORTED":
        failed.append(request.url)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("scheme", ["http", "file"])
def test_every_page_opens_with_all_it_needs(
    scheme: str,
    part: int,
    page: Page,
    base_url: str,
    unzipped: Path,  # noqa: F811
) -> None:
    failed: list[str] = []
    page.on("requestfailed", lambda request: note_failure(request, failed))
    page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
    addresses = sorted(path.relative_to(unzipped).as_posix() for path in unzipped.rglob("*.html"))
    assert len(addresses) > PARTS
    for address in addresses[part::PARTS]:
        page.goto(base(scheme, base_url, unzipped) + quote(address))
        assert page.locator("article h1").first.inner_text().strip(), address
    assert failed == []


@pytest.mark.parametrize("scheme", ["http", "file"])
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
        count, address = rows.count(), page.url
        assert count and "?" in address
        page.goto(self.base + "index.html")
        page.goto(address)
        expect(page.locator("article tbody tr:visible")).to_have_count(count)

    def test_colours_stay_chosen_on_the_next_page(self, page: Page) -> None:
        page.goto(self.base + "index.html")
        body = page.locator("body")
        first = body.get_attribute("data-md-color-scheme")
        page.locator("form[data-md-component=palette] label:visible").click()
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
    page: Page,
    base_url: str,
    unzipped: Path,  # noqa: F811
) -> None:
    index = (unzipped / "index.html").read_text("utf-8")
    date = index.split('data-kb-edition="')[1].split('"')[0]
    assert date, "the site was built from a repository"
    page.clock.set_fixed_time(f"{int(date[:4]) + years}{date[4:]}T12:00:00Z")
    page.goto(base(scheme, base_url, unzipped) + "index.html")
    assert page.get_by_text("đã hơn một năm").count() == shown


def test_page_prints_to_pdf(page: Page, unzipped: Path) -> None:  # noqa: F811
    page.goto(unzipped.as_uri() + "/" + RECORD)
    assert page.pdf(format="A4").startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("query", "title"),
    [("de co", "dê cỏ"), ("qd 1089", "1089/QĐ-UBND"), ("uỷ ban", "Ủy ban")],
)
def test_single_file_finds_and_shows(
    query: str,
    title: str,
    page: Page,
    single: str,  # noqa: F811
) -> None:
    page.goto(single)
    page.get_by_role("searchbox").fill(query)
    found = page.locator("[data-kb-search] li").first
    expect(found).to_contain_text(title, ignore_case=True)
    hit = found.locator("a")
    name = hit.inner_text()
    hit.click()
    expect(page.locator(".kb-page:visible h1")).to_contain_text(name.split(" (")[0])
    assert name.split(" (")[0] in page.title()
    page.go_back()
    expect(page.locator(".kb-page:visible")).to_have_id("index")


def test_links_of_the_single_file_lead_to_something_in_it(page: Page, single: str) -> None:  # noqa: F811
    page.goto(single)
    lost = page.evaluate(
        """() => [...document.querySelectorAll("a[href]")]
          .map((link) => link.getAttribute("href"))
          .filter((href) => !href.startsWith("https:") && !href.startsWith("http:"))
          .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1))))"""
    )
    assert lost == []
    ids = page.evaluate("() => [...document.querySelectorAll('[id]')].map((e) => e.id)")
    assert len(ids) == len(set(ids)) > 500
