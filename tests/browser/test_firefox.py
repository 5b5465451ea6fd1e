"""The same site in Firefox: search, look-up, lists, timeline, form, on http and from a folder.

What is common to all browsers is tested in Chromium; here each script runs once in another engine.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts import browser
from scripts.bench.asking import ASK_BOX
from scripts.bench.quality import DEPTH
from scripts.browser_kinds import FIREFOX
from tests.browser.answers import engine_of, titles_of
from tests.browser.firefox import Firefox, running
from tests.browser.form_filling import id_of
from tests.browser.offline import unzipped  # noqa: F401 fixture
from tests.weekly import EVERY_PAGE

QUERIES = ("de co", "qd 1089", "cà phê xứ lạnh", "27/9/2021", "uỷ ban mat tran", "hộ ngheo", "zzzz")
HITS = "document.querySelectorAll('[data-kb-hits] > li').length"
RESULTS = "document.querySelectorAll('[data-kb-results] > li').length"
ROWS = "document.querySelectorAll('tbody tr:not([hidden])').length"
TYPE = """(selector, text) => {
  const field = document.querySelector(selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}"""


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    try:
        executable = browser.find(FIREFOX)
    except browser.BrowserMissingError as error:
        pytest.fail(str(error))
    with running(executable, tmp_path_factory.mktemp("firefox")) as firefox:
        yield firefox


@pytest.fixture
def firefox(started: Firefox) -> Iterator[Firefox]:
    """The tab; at the end no script may have failed."""
    started.size(1280, 900)
    yield started
    problems, started.problems = started.problems, []
    assert problems == []


@pytest.fixture(params=["folder", "http"] if EVERY_PAGE else ["folder"])
def start(request: pytest.FixtureRequest, base_url: str, unzipped: Path) -> str:  # noqa: F811
    """From a folder, where more can break; once a week over HTTP too."""
    return base_url if request.param == "http" else unzipped.as_uri() + "/"


def test_the_box_answers_as_the_engine(
    firefox: Firefox,
    base_url: str,
    unzipped: Path,  # noqa: F811
    site: Path,
) -> None:
    """Where a worker searches, and where the page itself does."""
    for start in (base_url, unzipped.as_uri() + "/"):
        firefox.open(start + "index.html")
        for query in QUERIES:
            titles = firefox.run(ASK_BOX, query)["titles"][:DEPTH]
            assert titles == titles_of(engine_of(site), query), query


def test_the_box_by_keyboard_on_a_phone_and_back(firefox: Firefox, start: str) -> None:
    firefox.size(450, 740)
    firefox.open(start + "van-ban/08-kl-tu-2021.html")
    firefox.click("[data-kb-open-search]")
    firefox.until("document.activeElement.name === 'q'")
    firefox.press(*"de co")
    firefox.until(f"{HITS} > 3 && location.search === '?q=de+co'")
    firefox.press("Enter")
    firefox.until("location.search.startsWith('?h=') && document.querySelector('h1 mark') !== null")
    firefox.back()
    firefox.until(f"{HITS} > 3 && document.querySelector('[data-kb-box] input').value === 'de co'")
    firefox.press("Escape")


def test_look_up_with_a_condition_undone_by_back(firefox: Firefox, start: str) -> None:
    firefox.open(start + "tra-cuu.html?tim=ca+phe")
    before = firefox.until(RESULTS)
    firefox.click("input[name=kind]")
    firefox.until(f"0 < {RESULTS} && {RESULTS} < $0 && location.search.includes('kind=')", before)
    firefox.back()
    firefox.until(f"{RESULTS} === $0", before)


def test_a_list_narrows_sorts_and_keeps_its_state(firefox: Firefox, start: str) -> None:
    firefox.open(start + "can-cu-phap-ly.html")
    total = firefox.until(ROWS)
    firefox.run(TYPE, "input[name=loc]", "ke hoach")
    narrow = firefox.until(f"{ROWS} < $0 && {ROWS}", total)
    firefox.click("thead button")
    firefox.until("document.querySelector('th').ariaSort !== 'none'")
    address = firefox.until("location.search.includes('xep=') && location.href")
    firefox.open(start + "index.html")
    firefox.open(address)
    firefox.until(f"{ROWS} === $0", narrow)


def test_the_timeline_zooms(firefox: Firefox, start: str) -> None:
    firefox.open(start + "dong-thoi-gian.html")
    entries = "document.querySelectorAll('.kb-entry:not([hidden])').length"
    total = firefox.until(entries)
    firefox.click("[data-kb-year='2022']")
    firefox.until(f"{entries} < $0 && location.search === '?nam=2022'", total)


def test_the_form_writes_a_record(firefox: Firefox, start: str) -> None:
    firefox.open(start + "contribute/de-xuat.html?loai=term")
    firefox.until("document.querySelector($0) !== null", id_of("title"))
    firefox.run(TYPE, id_of("title"), "Vườn mẫu")
    firefox.until("document.querySelector('[data-kb-form-yaml]').textContent.includes('Vườn mẫu')")
