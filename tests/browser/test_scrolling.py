"""What follows the reader down a page, and folds on paper."""

import pytest
from playwright.sync_api import Page, expect

PAGE = "mo-hinh.html"
RECORD = "van-ban/08-kl-tu-2021.html"
TOP = ".md-top"


@pytest.fixture(autouse=True)
def desk(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 700})
    page.goto(base_url + PAGE)


def scroll(page: Page, target: str) -> None:
    page.evaluate(f"scrollTo({{top: {target}, behavior: 'instant'}})")


def test_the_header_has_the_heading_once_it_is_scrolled_away(page: Page) -> None:
    title = page.locator(".md-header__title--active")
    bottom = "document.querySelector('h1').getBoundingClientRect().bottom + scrollY"
    header = "document.querySelector('.md-header').offsetHeight"
    scroll(page, f"{bottom} - {header} - 3")
    page.wait_for_timeout(100)
    expect(title).to_have_count(0)
    scroll(page, f"{bottom} - {header} + 3")
    expect(title).to_have_count(1)
    expect(page.locator("[data-kb-topic]")).to_have_text("Mô hình")
    scroll(page, "0")
    expect(title).to_have_count(0)


def test_the_contents_list_tells_where_the_reader_is(page: Page) -> None:
    current = page.locator(".md-nav__link--active")
    expect(current).to_have_count(0)
    headings = page.locator("article :is(h2, h3)[id]")
    second = "document.querySelectorAll('article :is(h2, h3)[id]')[1].getBoundingClientRect().top"
    scroll(page, f"{second} + scrollY - document.querySelector('.md-header').offsetHeight - 10")
    id_of_second = headings.nth(1).get_attribute("id")
    expect(current).to_have_attribute("href", f"#{id_of_second}")
    expect(page.locator(".md-nav__link--passed")).to_have_count(1)
    scroll(page, "0")
    expect(current).to_have_count(0)


def test_a_long_contents_list_keeps_the_current_entry_in_view(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 300})
    page.goto(base_url + RECORD)
    scroll(page, "document.documentElement.scrollHeight")
    current = page.locator(".md-nav__link--active")
    expect(current).to_be_in_viewport(ratio=1)
    frame = page.locator(".md-sidebar--secondary .md-sidebar__scrollwrap").bounding_box()
    entry = current.bounding_box()
    assert frame and entry and frame["y"] <= entry["y"]
    assert entry["y"] + entry["height"] <= frame["y"] + frame["height"] <= 300


def test_a_long_menu_beside_the_text_can_be_read_to_its_end(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 300})
    page.goto(base_url + "contribute/index.html")
    last = page.locator(".md-sidebar--primary .kb-nav__group--active a").last
    expect(last).not_to_be_in_viewport()
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport(ratio=1)
    menu = page.locator(".md-sidebar--primary .md-sidebar__scrollwrap")
    assert menu.evaluate("(menu) => menu.scrollTop") > 0, "by itself"


def test_the_way_up_comes_to_who_turns_back(page: Page) -> None:
    expect(page.locator(TOP)).to_be_hidden()
    scroll(page, "1500")
    page.wait_for_timeout(100)
    expect(page.locator(TOP)).to_be_hidden()
    scroll(page, "1400")
    expect(page.locator(TOP)).to_be_visible()
    page.locator(TOP).click()
    expect(page.locator(TOP)).to_be_hidden()
    assert page.evaluate("scrollY") == 0


def test_folds_are_open_on_paper_and_as_before_after_it(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    closed = page.locator("article details:not([open])")
    count = closed.count()
    assert count
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(closed).to_have_count(0)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(closed).to_have_count(count)


def test_colours_change_where_nothing_can_be_remembered(own_page: Page, base_url: str) -> None:
    own_page.add_init_script(
        "Object.defineProperty(self, 'localStorage', {get() { throw new Error('forbidden'); }})"
    )
    own_page.goto(base_url + RECORD)
    body = own_page.locator("body")
    for scheme in ("slate", "default"):
        own_page.locator(".kb-colours").click()
        expect(body).to_have_attribute("data-md-color-scheme", scheme)


@pytest.mark.unpainted
def test_what_an_earlier_edition_kept_is_read_or_passed_over(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    for kept in ("{}", '{"index":1,"color":{"scheme":"slate"}}', "3", "{", "null"):
        page.evaluate("(kept) => localStorage.setItem('/.__palette', kept)", kept)
        page.reload()
        scheme = "slate" if "slate" in kept else "default"
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
