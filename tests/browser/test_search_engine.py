"""The search engine in JavaScript against the one in Python: same index, same answers."""

from __future__ import annotations

import json
import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

from macros.search import Engine
from scripts.bench.quality import cases
from tests.search.live import live_engine

TABLE = Path(__file__).resolve().parent.parent / "data" / "vietnamese_examples.yaml"
EXAMPLES: dict[str, list[dict[str, Any]]] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
FUNCTIONS = {
    "normalize": "kbVietnamese.normalize",
    "fold": "kbVietnamese.fold",
    "clean_word": "kbVietnamese.cleanWord",
    "syllables": "(text) => kbVietnamese.tokenize(text).map((token) => token.written)",
    "document_number": "(text) => kbVietnamese.canonicalDocumentNumber(text, engine.index.symbols)",
}
TOP = 10

ODD = [
    *("a" * 10_000, "x y " * 2_500, "1" * 10_000, '"' * 5_000, ' -"' * 3_000, "dakglei" * 900),
    *("😀 cà phê 😀", "𠮷野家 dê", "مرحبا dê", "\u202e cà phê", "\u0000dê\u0000", "\ufeff707"),
    *("", " ", "-", "- -- - -", '"', '""', "“”", "-heo", 'heo -"lai"', "-707", "dê -", '"dê'),
    *(".*+?^${}()|[]\\", "[a-z]*", "(dê|heo)", "dê\\", "%2F..%2F", "<img src=x onerror=alert(1)>"),
    *("constructor", "__proto__", "toString 1", "hasOwnProperty", "valueOf qd"),
    *("\u0301\u0301a", "e\u0302\u0301" * 500, "İstanbul", "ſo 1089", "02/2021İ", "\u212a 08", "ẞ"),
    *("1/2/3/4", "2021-02", "02/2021/TT-BNV", "31/12/2022 15/12/2021", "5.000.000", "1,5", "1..5"),
    *("٣", "²", "Ⅷ", "08kltu", "KL-08/TU", "so 08 kl tu 54 kh hu 09", "so so so 1", "ai", "là gì"),
    *(unicodedata.normalize("NFD", "Đắk Glei hội nghị"), "ĐẢNG\tVIÊN\ndê", "ngày\u00a024 tháng 2"),
]


def cut_and_mistyped(titles: list[str], count: int) -> Iterator[str]:
    """Beginnings of titles, and titles with one letter changed: the same on every run."""
    chance = random.Random(1)
    for title in chance.choices(titles, k=count):
        yield title[: chance.randint(2, 40)]
        letters = list(title[:40])
        letters[chance.randrange(len(letters))] = chance.choice("abcdeghiklưđ -")
        yield "".join(letters)


def nonsense(count: int) -> Iterator[str]:
    """Letters, marks and signs that mean something to the engine, in any order."""
    chance = random.Random(2)
    for _ in range(count):
        yield "".join(chance.choices('aăđeghiknôuyÂĐ\u0301\u0323 \t-–/.,"“”«»012789', k=12))


@pytest.fixture(scope="module")
def data(site: Path) -> dict[str, Any]:
    """The index that the built site loads."""
    script = (site / "assets/search/index.js").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(script.removeprefix("self.kbSearch=").rstrip(";\n"))
    return loaded


@pytest.fixture(scope="module")
def blank(browser: Browser, site: Path) -> Iterator[Page]:
    """A page of nothing but the site's own search scripts, in their order, and an `engine`."""
    context = browser.new_context()
    page = context.new_page()
    folder = site / "assets/js/search"
    page.add_script_tag(path=folder / "scripts.js")
    for name in page.evaluate("kbSearchScripts"):
        page.add_script_tag(path=folder / name)
    page.evaluate("self.engine = kbEngine.create(kbSearch)")
    yield page
    context.close()


@pytest.mark.parametrize("name", EXAMPLES)
def test_text_analysis_answers_as_the_shared_table_says(blank: Page, name: str) -> None:
    examples = EXAMPLES[name]
    texts = [example["in"] for example in examples]
    answers = blank.evaluate(f"(texts) => texts.map((text) => ({FUNCTIONS[name]})(text))", texts)
    assert answers == [example["out"] for example in examples]


def test_the_site_has_the_index_that_the_command_reads(data: dict[str, Any]) -> None:
    assert data["docs"] == live_engine().index.docs


def assert_same_answers(blank: Page, data: dict[str, Any], queries: list[str]) -> None:
    """How many hits, and document, score and missing words of the first ten."""
    answers = blank.evaluate(
        """([queries, top]) => queries.map((query) => {
             const hits = engine.search(query);
             const first = hits.slice(0, top).map((hit) => [hit.document, hit.score, hit.missing]);
             return [hits.length, first];
           })""",
        [queries, TOP],
    )
    engine = Engine(data)
    for query, answer in zip(queries, answers, strict=True):
        hits = engine.search(query)
        first = [[hit.document, hit.score, list(hit.missing)] for hit in hits[:TOP]]
        assert answer == [len(hits), first], query[:80]


@pytest.mark.parametrize("file", ["sample.yaml", "own.yaml"])
def test_both_engines_give_the_same_order(blank: Page, data: dict[str, Any], file: str) -> None:
    assert_same_answers(blank, data, [case.query for case in cases(file)])


def test_both_engines_agree_on_whatever_is_typed(blank: Page, data: dict[str, Any]) -> None:
    typed = cut_and_mistyped(data["docs"]["title"], 100)
    assert_same_answers(blank, data, [*ODD, *typed, *nonsense(100)])


PARTS_OF_FIRST = """(query) => {
  const [{ document }] = engine.search(query);
  return [engine.highlight(document, query), engine.snippet(document, query, 120)];
}"""


def marked(parts: list[dict[str, Any]]) -> list[str]:
    return [part["text"] for part in parts if part["hit"]]


@pytest.mark.parametrize(
    ("query", "words"),
    [("de co", ["dê cỏ"]), ("dê", ["dê"]), ("heo lay", ["heo lai"]), ("arabicca", ["ARABICA"])],
)
def test_title_is_marked_where_it_was_found(blank: Page, query: str, words: list[str]) -> None:
    title, _ = blank.evaluate(PARTS_OF_FIRST, query)
    assert marked(title) == words


def test_snippet_is_a_stretch_of_the_text_around_the_hits(
    blank: Page, data: dict[str, Any]
) -> None:
    query = "trong chờ ỷ lại hạn chế"
    document = blank.evaluate("(query) => engine.search(query)[0].document", query)
    _, snippet = blank.evaluate(PARTS_OF_FIRST, query)
    shown = "".join(part["text"] for part in snippet)
    docs = data["docs"]
    whole = " · ".join([docs["summary"][document], *docs["body"][document].split("\n")])
    assert shown.strip("… ") in whole
    assert len(shown) <= 120 + len("… ") + len(" …")


def test_parts_are_plain_text_and_all_of_the_title(blank: Page, data: dict[str, Any]) -> None:
    """Markup in a record comes out as it went in: escaping is for whoever shows it."""
    shown = blank.evaluate(
        """(texts) => {
             const count = kbSearch.docs.title.length;
             const places = Array.from({ length: count }, (_, place) => place);
             const whole = (parts) => parts.map((part) => part.text).join("");
             return texts.map((text) => places.map((place) => {
               engine.snippet(place, text, 160);
               return whole(engine.highlight(place, text));
             }));
           }""",
        ["dê", "cà phê xứ lạnh", ".*<b>", "", "x" * 10_000],
    )
    titles = [unicodedata.normalize("NFC", title) for title in data["docs"]["title"]]
    assert shown == [titles] * 5
