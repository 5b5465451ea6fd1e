"""The search as people use it: the real box and the look-up page, on http and on file://.

Every answer must be the engine's own, in its order, from a worker (http) and from the page itself
(file), in the box and on the look-up page; once a week each in each. How long it takes is printed,
not judged.
"""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from macros.load_order import PARTS
from scripts.bench.asking import ASK_BOX, asking, open_box
from tests.browser.answers import MANY, SAMPLE, check_answers, engine_of
from tests.weekly import EVERY_PAGE

HOSTILE = "<img src=x onerror=alert(1)>"

ASK_LOOKUP = asking("[data-kb-lookup]", "[data-kb-facets]", ".kb-result h3")
WAYS = {"box": ("index.html", ASK_BOX), "lookup": ("tra-cuu.html", ASK_LOOKUP)}


def open_search(page: Page, start: str, way: str) -> str:
    """Open the page and wait until it can be asked; returns the script that asks."""
    address, ask = WAYS[way]
    page.goto(start + address)
    if way == "box":
        open_box(page)
        page.evaluate(ASK_BOX, "khởi động")
    else:
        page.wait_for_selector(".kb-result")
    return ask


@pytest.mark.parametrize(
    ("scheme", "way", "asked"),
    [("file", "box", SAMPLE), ("http", "lookup", SAMPLE)]
    + [(scheme, way, MANY) for scheme in ("file", "http") for way in WAYS] * EVERY_PAGE,
)
@pytest.mark.unpainted
def test_answers_are_those_of_the_engine_alone(
    page: Page,
    base_url: str,
    file_url: str,
    site: Path,
    scheme: str,
    way: str,
    asked: list[str],
    record_property: Callable[[str, object], None],
) -> None:
    ask = open_search(page, base_url if scheme == "http" else file_url, way)
    check_answers(page, ask, engine_of(site), record_property, asked=asked)


@pytest.mark.unpainted
def test_the_index_is_loaded_with_the_first_search_only(own_page: Page, base_url: str) -> None:
    asked: list[str] = []
    own_page.context.on("request", lambda request: asked.append(urlsplit(request.url).path))
    own_page.goto(base_url + "index.html")
    own_page.wait_for_timeout(500)
    assert not [path for path in asked if path.endswith(("engine.js", "index.js"))]
    own_page.evaluate(ASK_BOX, "de co")
    assert [path for path in asked if path.endswith("assets/search/index.js")]


@pytest.mark.unpainted
def test_a_search_loads_only_the_parts_that_it_needs(
    own_page: Page, base_url: str, site: Path
) -> None:
    asked: list[str] = []
    own_page.context.on("request", lambda request: asked.append(urlsplit(request.url).path))
    own_page.goto(base_url + "index.html")
    own_page.evaluate(ASK_BOX, "de co")
    parts = Counter(path for path in asked if f"/{PARTS}/" in path)
    assert 0 < len(parts) < len([*(site / PARTS).rglob("*.js")]) / 2
    # The worker fetches them together, then runs them one after the other from the cache.
    assert max(parts.values()) <= 2
    own_page.evaluate(ASK_BOX, "dê cỏ")
    assert len({path for path in asked if f"/{PARTS}/" in path}) <= len(parts) + 10


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.unpainted
def test_a_hostile_title_shows_as_text(own_page: Page, base_url: str, site: Path, way: str) -> None:
    def poison(route: Route) -> None:
        script = (site / urlsplit(route.request.url).path[1:]).read_text(encoding="utf-8")
        route.fulfill(
            body=script.replace('"Mô hình chăn nuôi dê cỏ"', f'"dê cỏ {HOSTILE}"'),
            content_type="text/javascript; charset=utf-8",
        )

    own_page.context.route(f"**/{PARTS}/*/d*.js", poison)
    own_page.on("dialog", lambda dialog: pytest.fail("the title ran as a script"))
    ask = open_search(own_page, base_url, way)
    answer = own_page.evaluate(ask, "dê cỏ")
    assert f"dê cỏ {HOSTILE}" in answer["titles"]
    assert own_page.locator(".kb-result img").count() == 0


@pytest.mark.unpainted
def test_a_result_is_followed_by_keyboard_and_marked_on_its_page(page: Page, base_url: str) -> None:
    page.goto(base_url + "index.html")
    page.keyboard.press("/")
    page.keyboard.type("qd 1089", delay=10)
    page.wait_for_selector("[data-kb-hits] a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/van-ban/1089-qd-ubnd-2021.html*")
    expect(page.locator("h1 mark")).to_have_text(["1089", "QĐ"])


@pytest.mark.unpainted
def test_words_that_no_record_has_are_named(page: Page, base_url: str) -> None:
    ask = open_search(page, base_url, "lookup")
    page.evaluate(ask, "dê cỏ thảo nguyên bao la")
    assert "gần nhất" in page.locator("[data-kb-lookup] [data-kb-status]").inner_text()
    assert page.locator(".kb-result__missing").count()


def test_facets_chips_and_order_live_in_the_address(page: Page, base_url: str) -> None:
    open_search(page, base_url, "lookup")
    page.fill("[data-kb-lookup] input[name=tim]", "ca phe")
    page.check("input[name=kind][value='Phóng sự']")
    page.select_option("select[name=xep]", "moi")
    expect(page).to_have_url(re.compile("xep=moi"))
    expect(page.locator(".kb-result__facts").first).to_contain_text("Phóng sự")
    address = page.url
    titles = page.locator(".kb-result h3").all_inner_texts()
    assert titles
    assert "tim=ca+phe" in address
    page.goto(base_url + "index.html")
    page.goto(address)
    page.wait_for_selector(".kb-result")
    assert page.locator(".kb-result h3").all_inner_texts() == titles
    page.click("[data-kb-chips] button")
    expect(page.locator(".kb-result")).not_to_have_count(len(titles))
    assert "kind=" not in page.url


def test_counts_tell_what_choosing_would_give(page: Page, base_url: str) -> None:
    open_search(page, base_url, "lookup")
    box = page.locator("[data-facet=kind] li", has_text="Văn bản")
    promised = int(box.locator(".kb-count").inner_text())
    box.locator("input").check()
    expect(page.locator("[data-kb-lookup] [data-kb-status]")).to_have_text(f"{promised} kết quả")


@pytest.mark.unpainted
def test_nothing_found_says_what_to_do(page: Page, base_url: str) -> None:
    ask = open_search(page, base_url, "lookup")
    page.evaluate(ask, "zzzz")
    assert page.locator("[data-kb-nothing]").is_visible()
    for example in page.locator("[data-kb-nothing] a").all_inner_texts():
        assert page.evaluate(ask, example)["titles"], example


def test_without_scripts_the_whole_list_is_there(browser: Browser, base_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base_url + "tra-cuu.html")
    assert page.locator(".kb-lookup__all a").count() > 100
    assert not page.locator("[data-kb-lookup]").is_visible()
    context.close()


ODD = [
    "😀" * 50,
    "a" * 10_000,
    ".*+?^${}()|[]\\",
    "e\u0302\u0300",
    "\u202eabc",
    '"',
    "-",
    '"-"',
    "\0",
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.unpainted
def test_whatever_is_pasted_gives_an_answer(page: Page, base_url: str, way: str) -> None:
    ask = open_search(page, base_url, way)
    for text in ODD:
        page.evaluate(ask, text)
    assert page.evaluate(ask, "qd 1089")["titles"][0] == "Quyết định 1089/QĐ-UBND"
