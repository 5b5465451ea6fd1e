"""What the form does as Python does it: ids, dates, letters, markup."""

import json
import sys
import unicodedata
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page

from macros.checks import document_number
from macros.checks.alone import amounts
from macros.checks.reader import Reader
from macros.editing.answers import values_of
from macros.editing.scaffold import text_of
from macros.form.samples import said
from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from macros.load.characters import is_foreign_letter, is_invisible, is_odd_space
from macros.load.lookalikes import LOOKALIKES
from macros.load.records import load_text
from macros.model import KINDS
from macros.model.document import Document
from macros.model.figure import Figure
from macros.model.partial_date import PartialDate
from macros.model.place import Place
from macros.suggest import slug
from macros.vietnamese.encodings import odd_letter
from tests.browser.form_filling import form, open_form, yaml_of  # noqa: F401 fixture
from tests.editing.sample_answers import sample_answers
from tests.invented import Rule, made, problems_of
from tests.load.test_numbers import CERTAIN, UNCLEAR
from tests.load.test_values import OLD, SOUND

DATA = Path(__file__).resolve().parents[2] / "data"
LETTERS = [
    chr(code)
    for code in range(sys.maxunicode + 1)
    if unicodedata.category(chr(code)) not in {"Cn", "Cs", "Co"}  # Chromium knows a later Unicode
]
CHECKS: dict[str, Rule] = {"funding": amounts.check, "document": document_number.check}
ISSUED_ON = """
(dates) => {
  const field = self.kbForm.kinds.document.own.find(({ key }) => key === "issued_on");
  return dates.map((date) => self.kbFormTools.problems([field], { issued_on: date })
    .map(({ message }) => message));
}
"""


def test_ids_are_made_alike(form: Page) -> None:  # noqa: F811
    titles = [entry.record.title for entry in Reader().read(DATA)[0]]
    titles += ["", "–", "Ðắk Ðoa", "ỦY BAN " * 30, "Đă\u0301k", "1.457 hộ", "a--b", "  a  "]
    found = form.evaluate("(titles) => titles.map(self.kbFormTools.slug)", titles)
    assert found == [slug(title) for title in titles]


def flat(values: Any, path: str = "") -> list[tuple[str, str]]:
    """Values as the page's address takes them: ``source.0.at``; a plain list repeats its key."""
    if isinstance(values, dict):
        pairs = ((f"{path}.{key}" if path else key, value) for key, value in values.items())
        return [pair for key, value in pairs for pair in flat(value, key)]
    if isinstance(values, list):
        rows = ((f"{path}.{at}" if isinstance(v, dict) else path, v) for at, v in enumerate(values))
        return [pair for key, value in rows for pair in flat(value, key)]
    return [(path, str(values))]


@pytest.fixture(scope="module")
def base() -> KnowledgeBase:
    return load_knowledge_base(DATA).base


@pytest.mark.parametrize("kind", KINDS)
def test_kb_new_and_the_form_make_the_same_file(
    kind: str, base: KnowledgeBase, page: Page, base_url: str
) -> None:
    record_type = KINDS[kind]
    # The title of a record that there is: the id that it gives may be taken.
    given = sample_answers(record_type) | {"title": base.all(record_type)[0].title}
    if kind == "document":
        given |= {"number": "qd 997 ubnd ngày 5/3/2022"}
    values = values_of(base, record_type, given, lambda question: "")
    query = urlencode([(key, value) for key, value in flat(values) if key != "id"])
    open_form(page, base_url, kind, query)
    made = text_of(record_type, values).splitlines(True)
    written = [line for line in made if line[0] != "#"]
    assert yaml_of(page) == "".join(written)
    path = page.locator("[data-kb-form-file]").inner_text()
    assert path == f"data/{record_type.kind.folder}/{values['id']}.yml"


def test_dates_are_judged_alike(form: Page) -> None:  # noqa: F811
    days = [
        f"{year}-{month:02}-{day:02}"
        for year in (1900, 2000, 2023, 2024)
        for month in range(14)
        for day in range(33)
    ]
    months = [f"{year}-{month:02}" for year in (1999, 2024) for month in range(14)]
    dates = [
        *days,
        *months,
        "2024",
        "24",
        "2024-1",
        "2024-01-1",
        "2024/01/01",
        "x",
        "2024-01-01T00",
    ]
    for date, messages in zip(dates, form.evaluate(ISSUED_ON, dates), strict=True):
        assert bool(messages) != is_date(date), date


PRINTED = """
(numbers) => {
  const field = self.kbForm.kinds.figure.own.find(({ key }) => key === "printed");
  return numbers.map((printed) => self.kbFormTools.problems([field], { printed })
    .map(({ message }) => message));
}
"""


def test_numbers_are_judged_alike(form: Page) -> None:  # noqa: F811
    """What was typed with more than a number, or as none: the sentence of the check."""
    numbers = [*(text for text, *_ in CERTAIN), *UNCLEAR, "KHOẢNG 5 người", "5 $", "1.457"]
    for number, messages in zip(numbers, form.evaluate(PRINTED, numbers), strict=True):
        problems = load_text(json.dumps({"printed": number}), "", Figure)[1]
        told = [said(one).text for one in problems if "(printed)" in one.field]
        assert messages == told, number


def is_date(text: str) -> bool:
    try:
        PartialDate.parse(text)
    except ValueError:
        return False
    return True


def test_impossible_dates_are_told_alike(form: Page) -> None:  # noqa: F811
    dates = ["2023-02-29", "1900-02-29", "2024-04-31", "2024-13", "2024-12-32", "x"]
    dates += ["12/20/2021", "32/8/2024", "2021/13/20", "13/2024"]
    for date, messages in zip(dates, form.evaluate(ISSUED_ON, dates), strict=True):
        problems = load_text(json.dumps({"issued_on": date}), "", Document)[1]
        assert messages[0] in [said(problem).text for problem in problems]


def evaluated(form: Page, function: str, letters: list[str]) -> list[str]:  # noqa: F811
    """What the function makes of the letters; as one text, which playwright hands over quickly."""
    asked = f"(all) => JSON.stringify(({function})(JSON.parse(all)))"
    made: list[str] = json.loads(form.evaluate(asked, json.dumps(letters)))
    return made


def test_invisible_characters_and_odd_spaces_are_the_same(form: Page) -> None:  # noqa: F811
    found = evaluated(
        form, "(all) => all.filter((one) => self.kbFormTools.invisible(one))", LETTERS
    )
    assert found == [letter for letter in LETTERS if is_invisible(letter)]
    cleaned = evaluated(form, "(all) => self.kbFormTools.cleaned(all)", LETTERS)
    spaces = [letter for letter, new in zip(LETTERS, cleaned, strict=True) if new == " " != letter]
    assert spaces == [letter for letter in LETTERS if is_odd_space(letter)]


def test_foreign_letters_are_the_same(form: Page) -> None:  # noqa: F811
    letters = [
        letter
        for letter in LETTERS
        if unicodedata.category(letter) != "Lm" and unicodedata.is_normalized("NFC", letter)
    ]
    cleaned = evaluated(form, "(all) => self.kbFormTools.cleaned(all)", letters)
    found = evaluated(form, "(all) => all.filter((one) => self.kbFormTools.foreign(one))", cleaned)
    mended = {letter for letter, new in zip(letters, cleaned, strict=True) if new != letter}
    assert mended >= set(LOOKALIKES)
    assert found == [one for one in letters if is_foreign_letter(one) and one not in mended]


def test_old_encodings_are_told_alike(form: Page) -> None:  # noqa: F811
    texts = [*OLD, *SOUND, "Müller", "Xã Dåk"]
    ask = "(texts) => texts.map((title) => self.kbFormTools.problems([TITLE], { title }))".replace(
        "TITLE", "self.kbForm.common.find(({ key }) => key === 'title')"
    )
    for text, told in zip(texts, form.evaluate(ask, texts), strict=True):
        problems = load_text(json.dumps({"title": text}, ensure_ascii=False), "", Place)[1]
        wanted = [p for p in problems if p.code in {"bang-ma-cu", "chu-la"}]
        assert [one["message"] for one in told] == [p.message for p in wanted]
        assert [one["blocks"] for one in told] == [p.severity == "error" for p in wanted]


def test_odd_letters_are_the_same(form: Page) -> None:  # noqa: F811
    letters = [one for one in LETTERS if unicodedata.is_normalized("NFC", one)]
    found = evaluated(form, "(all) => all.filter((one) => self.kbFormTools.odd(one))", letters)
    assert found == [one for one in letters if odd_letter(one)]


UNITS = ["ha", "hộ", "triệu", "Triệu đồng", "VNĐ", "đồng/hộ", "tỷ đồng", "USD", "triệu hộ", "%"]
NUMBERS = ["05/QĐ-UBND", "05/QX-UBND", "05/2024/NĐ-CP", "05/2024/NX-CP", "08-KL/TU", "08-KX/TU"]
NUMBERS += ["05/UBND-VP", "05/CTrPH-UBND", "5/QX"]


@pytest.mark.parametrize("document", ["quyet-dinh", "cong-van"])
def test_numbers_and_units_are_doubted_alike(document: str, form: Page) -> None:  # noqa: F811
    ask = """([kind, key, type, all]) => {
      const field = self.kbForm.kinds[kind].own.find((one) => one.key === key);
      return all.map((value) => self.kbFormTools.problems([field], { type, [key]: value })
        .map(({ message, blocks, code }) => [message, blocks, code]));
    }"""
    asked = {("funding", "unit"): UNITS, ("document", "number"): NUMBERS}
    for (kind, key), values in asked.items():
        found = form.evaluate(ask, [kind, key, document, values])
        for value, told in zip(values, found, strict=True):
            given = {key: value, "type": document if kind == "document" else None}
            problems = problems_of(CHECKS[kind], made(kind, "a", **given))
            wanted = [one for one in problems if one.code in {"sai-don-vi", "ky-hieu-la"}]
            wanted = [one for one in wanted if "là của" not in one.found]
            assert told == [[said(p).text, p.severity == "error", p.code] for p in wanted], value
