"""The search of the header on a phone: focus, text without keys, its address, what it says."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import PageProblems

INDEX = "**/assets/search/index.js*"
ONE_PART = "**/assets/search/parts/*/t*.js"
HITS = "[data-kb-hits] > li"
FIELD = "[data-kb-box] input"
STATUS = "[data-kb-box] [data-kb-status]"
RECORD = "van-ban/08-kl-tu-2021.html"
ON_LINES = """(all) => all.map((one) => {
  const bottoms = [...one.getClientRects()].map(({ bottom }) => Math.round(bottom));
  return [one.textContent, new Set(bottoms).size];
})"""


@pytest.fixture(params=["http", "file"])
def either(request: pytest.FixtureRequest, base_url: str, file_url: str) -> str:
    """The site where a worker searches, and where the page itself does."""
    return {"http": base_url, "file": file_url}[request.param]


@pytest.fixture
def phone(page: Page) -> Iterator[Page]:
    page.set_viewport_size({"width": 360, "height": 740})
    yield page


def open_box(page: Page) -> None:
    page.get_by_role("button", name="Tìm kiếm").click()


def test_a_tap_on_the_magnifier_puts_the_focus_into_the_field(phone: Page, start: str) -> None:
    phone.goto(start + RECORD)
    open_box(phone)
    expect(phone.locator(FIELD)).to_be_focused()
    phone.keyboard.press("Escape")
    expect(phone.locator(FIELD)).not_to_be_visible()
    expect(phone.get_by_role("button", name="Tìm kiếm")).to_be_focused()


@pytest.mark.unpainted
def test_escape_gives_the_focus_back_to_the_field(page: Page, start: str) -> None:
    """From a hit and from the field itself; the panel stays closed until something is asked."""
    page.goto(start + RECORD)
    field = page.locator(FIELD)
    panel = page.locator("[data-kb-panel]")
    field.focus()
    page.keyboard.insert_text("dê cỏ")
    expect(page.locator(HITS).first).to_contain_text("dê cỏ")
    for key in ("ArrowDown", "Escape"):
        page.keyboard.press(key)
    expect(field).to_be_focused()
    expect(panel).to_be_hidden()
    page.keyboard.press("ArrowDown")
    expect(page.locator(HITS).first.locator("a")).to_be_focused()


def test_text_that_no_key_typed_is_searched(phone: Page, start: str) -> None:
    phone.goto(start + RECORD)
    open_box(phone)
    phone.keyboard.insert_text("1089/QĐ-UBND")
    expect(phone.locator(HITS).first).to_contain_text("Quyết định 1089/QĐ-UBND")
    phone.locator(FIELD).evaluate("field => field.select()")
    phone.keyboard.insert_text("dê cỏ")
    expect(phone.locator(HITS).first).to_contain_text("dê cỏ")


@pytest.mark.unpainted
def test_only_the_last_of_many_queries_is_drawn(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    page.locator(FIELD).focus()
    page.evaluate(
        """() => {
          self.drawn = [];
          const list = document.querySelector("[data-kb-hits]");
          const note = () => self.drawn.push(list.querySelector("li")?.textContent ?? "");
          new MutationObserver(note).observe(list, { childList: true });
          const field = document.querySelector("[data-kb-box] input");
          for (const text of ["q", "qu", "quy", "quye", "quyet", "de co"]) {
            field.value = text;
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }
        }"""
    )
    expect(page.locator(HITS).first).to_contain_text("dê cỏ")
    page.wait_for_timeout(300)
    assert len(page.evaluate("self.drawn")) == 1


@pytest.mark.unpainted
def test_a_text_is_asked_for_once(own_page: Page, base_url: str) -> None:
    own_page.add_init_script(
        """self.asked = [];
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function (message) {
          self.asked.push(message.query);
          postMessage.call(this, message);
        };"""
    )
    own_page.goto(base_url + RECORD)
    for words in ("dê cỏ", "heo"):
        own_page.locator(FIELD).fill(words)
        expect(own_page.locator(HITS).first).to_contain_text(words, ignore_case=True)
    own_page.evaluate("self.kbSearchFor('cà phê')")
    expect(own_page.locator(HITS).first).to_contain_text("cà phê", ignore_case=True)
    own_page.locator(FIELD).blur()
    own_page.locator(FIELD).focus()
    own_page.wait_for_timeout(200)
    assert own_page.evaluate("self.asked") == ["dê cỏ", "heo", "cà phê"]


def test_back_from_a_hit_brings_query_hits_and_place_again(phone: Page, start: str) -> None:
    phone.goto(start + RECORD)
    open_box(phone)
    phone.keyboard.insert_text("xã")
    expect(phone.locator(HITS)).not_to_have_count(0)
    expect(phone).to_have_url(re.compile(r"\?q=x%C3%A3"))
    titles = phone.locator(HITS).all_inner_texts()
    hit = phone.locator(f"{HITS} a").nth(8)
    hit.scroll_into_view_if_needed()
    top = phone.locator("[data-kb-panel]").evaluate("panel => panel.scrollTop")
    assert top > 100
    hit.click()
    phone.wait_for_url(re.compile("h="))
    phone.go_back()
    expect(phone.locator(FIELD)).to_have_value("xã")
    expect(phone.locator(HITS)).to_have_count(len(titles))
    assert phone.locator(HITS).all_inner_texts() == titles
    phone.wait_for_function(
        "top => Math.abs(document.querySelector('[data-kb-panel]').scrollTop - top) < 60", arg=top
    )
    phone.go_back()
    expect(phone.locator(FIELD)).not_to_be_visible()
    assert "q=" not in phone.url


def test_a_search_that_was_sent_opens_with_its_hits(phone: Page, start: str) -> None:
    phone.goto(start + RECORD + "?q=qd+1089")
    expect(phone.locator(HITS).first).to_contain_text("Quyết định 1089/QĐ-UBND")
    phone.get_by_role("button", name="Đóng ô tìm kiếm").click()
    expect(phone.locator(FIELD)).not_to_be_visible()
    assert "q=" not in phone.url


def test_the_look_up_page_gets_the_same_words(phone: Page, start: str) -> None:
    phone.goto(start + RECORD + "?q=ca+phe")
    phone.locator("[data-kb-hint] a").click()
    expect(phone.locator("[data-kb-lookup] input[name=tim]")).to_have_value("ca phe")
    expect(phone.locator("[data-kb-results] h3").first).to_contain_text("cà phê", ignore_case=True)


def test_nothing_found_says_so_and_leads_on(phone: Page, start: str) -> None:
    phone.goto(start + RECORD + "?q=zzzz")
    expect(phone.locator(STATUS)).to_have_text("Không có mục nào khớp “zzzz”.")
    expect(phone.locator("[data-kb-hint] a")).to_have_attribute("href", re.compile("tra-cuu.html"))


def test_nothing_found_offers_what_a_part_finds(phone: Page, start: str) -> None:
    for address, box, field in (
        (RECORD + "?q=x", "[data-kb-box]", FIELD),
        ("tra-cuu.html", "[data-kb-lookup]", "[data-kb-lookup] [name=tim]"),
    ):
        phone.goto(start + address)
        phone.locator(field).fill("vay vốn đi máy bay")
        phone.locator(box).get_by_role("link", name="“vay vốn”").click()
        expect(phone.locator(field)).to_have_value("vay vốn")
        expect(phone.locator(".kb-result").first).to_be_visible()


@pytest.mark.unpainted
def test_hits_are_no_headings_of_the_page_and_tab_reaches_them(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    page.locator(FIELD).focus()
    page.keyboard.insert_text("de co")
    expect(page.locator(HITS).first).to_be_visible()
    assert page.locator("[data-kb-box] :is(h1, h2, nav)").count() == 0
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('[data-kb-hits]') !== null"):
            break
    else:
        pytest.fail("Tab reached no hit")
    page.keyboard.press("Shift+Tab")
    expect(page.locator("[data-kb-panel]")).to_be_visible()


@pytest.mark.parametrize("script", [INDEX, ONE_PART])
def test_a_failed_load_is_told_and_tried_again(
    own_page: Page, base_url: str, page_problems: PageProblems, script: str
) -> None:
    def refuse(route: Route) -> None:
        route.fulfill(status=503)

    own_page.context.route(script, refuse)
    own_page.goto(base_url + RECORD + "?q=de+co")
    expect(own_page.locator(STATUS)).to_have_text("Không tải được chỉ mục tìm kiếm.")
    own_page.context.unroute(script)
    own_page.get_by_role("button", name="Thử lại").click()
    expect(own_page.locator(HITS).first).to_contain_text("dê cỏ")
    page_problems.console.clear()


@pytest.mark.unpainted
def test_an_engine_that_throws_is_told_and_started_again(
    own_page: Page, either: str, site: Path, page_problems: PageProblems
) -> None:
    trap = """;{
      const { creating } = self.kbEngine;
      self.kbEngine.creating = function* (data) {
        let engine;
        for (engine of creating(data));
        const { search } = engine;
        engine.search = (text) => (text === "zzz" ? nothing() : search.call(engine, text));
        yield engine;
      };
    }"""

    def set_trap(route: Route) -> None:
        script = (site / "assets/search/engine.js").read_text("utf-8")
        route.fulfill(body=script + trap, content_type="text/javascript; charset=utf-8")

    own_page.context.route("**/assets/search/engine.js*", set_trap)
    own_page.goto(either + RECORD + "?q=zzz")
    expect(own_page.locator(STATUS)).to_have_text("Không tải được chỉ mục tìm kiếm.")
    own_page.locator(FIELD).fill("de co")
    expect(own_page.locator(HITS).first).to_contain_text("dê cỏ")
    page_problems.console.clear()
    page_problems.errors.clear()


@pytest.mark.unpainted
def test_a_slow_load_says_that_it_loads(own_page: Page, either: str) -> None:
    held: list[Route] = []
    is_holding = True

    def hold(route: Route) -> None:
        if is_holding:
            held.append(route)
        else:
            route.continue_()

    own_page.context.route(INDEX, hold)
    own_page.goto(either + RECORD + "?q=de+co", wait_until="commit")
    expect(own_page.locator(STATUS)).to_have_text("Đang tải…")
    is_holding = False  # what is asked for from now on is not held
    for route in held:
        route.continue_()
    expect(own_page.locator(HITS).first).to_contain_text("dê cỏ")


def test_the_drawer_takes_and_returns_the_focus(phone: Page, start: str) -> None:
    phone.goto(start + "index.html")
    button = phone.get_by_role("button", name="Danh mục trang")
    button.click()
    in_menu = "document.activeElement.closest('.md-sidebar--primary') !== null"
    assert phone.evaluate(in_menu)
    phone.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    assert not phone.evaluate("document.getElementById('__drawer').checked")


@pytest.mark.parametrize("asked", ["05/CTr-BCĐ", "kết luận 08-KL/TU"])
def test_no_line_of_a_hit_parts_a_number(phone: Page, base_url: str, asked: str) -> None:
    phone.goto(base_url + RECORD)
    open_box(phone)
    phone.keyboard.insert_text(asked)
    expect(phone.locator(HITS).first.locator("mark").first).to_be_visible()
    told = phone.locator(f"{HITS} .kb-number").evaluate_all(ON_LINES)
    assert {lines for _, lines in told} == {1}
    said = " ".join(phone.locator(HITS).all_inner_texts())
    number = asked.split()[-1]
    assert said.count(number) == sum(number in text for text, _ in told) > 1
