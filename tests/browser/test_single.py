"""The single file, opened by double click: search, links, citations."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from scripts.bench.asking import asking
from scripts.bundle.single import LEFT_OUT
from tests.browser.answers import check_answers, engine_of
from tests.browser.conftest import PageProblems
from tests.browser.offline import single  # noqa: F401 fixture

ASK = asking("[data-kb-search]", "[role=status]", "li a")


@pytest.mark.unpainted
def test_every_sample_query_is_answered_as_by_the_site(
    page: Page,
    single: str,  # noqa: F811
    site: Path,
    record_property: Callable[[str, object], None],
) -> None:
    page.goto(single)
    check_answers(page, ASK, engine_of(site), record_property, LEFT_OUT)


def test_pages_are_no_wider_than_the_screen_and_the_one_that_shows_is_cited(
    page: Page,
    single: str,  # noqa: F811
) -> None:
    for name in ("index", "can-cu-phap-ly", "nguon/bao-cao-so-ket-2024", "van-ban/08-kl-tu-2021"):
        page.goto(f"{single}#{name}")
        for width in (360, 1440):
            page.set_viewport_size({"width": width, "height": 740})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    page.locator(".kb-cite:visible").get_by_text("Dạng BibTeX").click()
    expect(page.locator(".kb-cite:visible pre").first).to_contain_text("@misc{08-kl-tu-2021,")


def test_single_file_finds_and_shows(page: Page, single: str) -> None:  # noqa: F811
    page.goto(single)
    for query, title in (("de co", "dê cỏ"), ("qd 1089", "1089/QĐ-UBND"), ("uỷ ban", "Ủy ban")):
        page.get_by_role("searchbox").fill(query)
        found = page.locator("[data-kb-search] li").first
        expect(found).to_contain_text(title, ignore_case=True)
        hit = found.locator("a")
        name = hit.inner_text()
        hit.click()
        heading = page.locator(".kb-page:visible h1")
        expect(heading).to_contain_text(name.split(" (")[0])
        expect(heading).to_be_in_viewport()
        assert name.split(" (")[0] in page.title()
        page.go_back()
        expect(page.locator(".kb-page:visible")).to_have_id("index")
    # Its links lead to something in it.
    lost = page.evaluate(
        """() => [...document.querySelectorAll("a[href]")]
          .map((link) => link.getAttribute("href"))
          .filter((href) => !href.startsWith("https:") && !href.startsWith("http:"))
          .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1))))"""
    )
    assert lost == []
    ids = page.evaluate("() => [...document.querySelectorAll('[id]')].map((e) => e.id)")
    assert len(ids) == len(set(ids)) > 500


def test_a_broken_escape_in_the_address_shows_the_home_page_and_only_its_own_scripts_run(
    page: Page,
    single: str,  # noqa: F811
    page_problems: PageProblems,
) -> None:
    page.goto(single + "#100%")
    expect(page.locator('[id="index"]')).to_be_visible()
    expect(page.locator(".kb-page:visible")).to_have_count(1)
    assert page_problems.lines() == []
    ran = """async () => {
      const image = document.createElement("div");
      image.innerHTML = '<img src="x" onerror="self.ran = true">';
      document.body.append(image);
      const script = document.createElement("script");
      script.textContent = "self.ran = true";
      document.body.append(script);
      await new Promise((done) => setTimeout(done, 200));
      return Boolean(self.ran);
    }"""
    assert page.evaluate(ran) is False
    assert len(page_problems.console) == 3  # a handler, a script and the picture were refused
    page_problems.console.clear()
