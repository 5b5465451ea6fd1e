"""Fills every field of the form, by its controls; by real keys and clicks test_form_use.py does."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.model import KINDS
from tests.weekly import EVERY_PAGE

FORM = "contribute/de-xuat.html"
OWN_VALUES = {
    "number": "997/QĐ-UBND",
    "printed": "1.457",
    "former_ids.0": "ma-cu-cua-ban-ghi-thu",
    "outline.0.at": "I.1",
    "counted.0.kind": "media",
    "counted.0.type": "tin",
    "counted.0.at": "ct5",
}
"""What a field needs where any text will not do."""
TYPE = """(control, [text, ...keys]) => {
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent("input", { bubbles: true }));
  for (const key of keys) control.dispatchEvent(new KeyboardEvent("keydown", { key }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
  control.blur();
  return control.value;
}"""
OPEN = """(list) =>
  list.querySelector(":scope > .kb-rows > *") ?? list.querySelector(":scope > button").click()"""


def open_form(page: Page, base: str, kind: str, query: str = "") -> None:
    page.goto(f"{base}{FORM}?loai={kind}&{query}")
    expect(page.locator("[data-kb-form-form]")).to_be_visible()


@pytest.fixture(scope="module")
def form(browser: Browser, base_url: str) -> Iterator[Page]:
    """An open form for tests that only ask its tools."""
    page = browser.new_page(locale="vi-VN")
    open_form(page, base_url, "term")
    yield page
    page.close()


def id_of(path: str) -> str:
    """The selector of the control at a path (``source.0.at``)."""
    return f"#f-{path.replace('.', '-')}"


def yaml_of(page: Page) -> str:
    return page.locator("[data-kb-form-yaml]").text_content() or ""


def fill_all(page: Page, kind: str, chosen: Mapping[str, str]) -> set[str]:
    """All fields of the kind; the id stays as the form proposes it. Returns the filled keys.

    What all kinds have and none needs is filled for the first kind, once a week for each.

    `chosen`: ids, choices and texts by path, where the first or any will not do.

    Left out are links to kinds of which there is no record yet, and fields that a record of the
    first type does not have.
    """
    form: dict[str, Any] = json.loads(page.evaluate("JSON.stringify(self.kbForm)"))
    kinds = {record[2] for record in form["records"]} | {"*"}
    fields = {field["key"]: field for field in form["common"] + form["kinds"][kind]["own"]}
    first = fields["type"]["choices"][0][0] if "type" in fields else ""
    spared = {field["key"] for field in form["common"] if not field.get("required")} - {"id"}
    if kind == next(iter(KINDS)) or EVERY_PAGE:
        spared = set()
    filled = [
        key
        for key, field in fields.items()
        if key not in spared
        and kinds & set(field.get("kinds", "*"))
        and first in field.get("types", [first])
    ]
    for key in form["kinds"][kind]["order"]:
        if key in filled and key != "id":
            _fill(page, fields[key], key, chosen)
    return set(filled)


def _fill(page: Page, field: dict[str, Any], path: str, chosen: Mapping[str, str]) -> None:
    if field["type"] == "choice" and field.get("many"):
        page.locator(f"{id_of(path)} input").first.check()
        return
    if field.get("many") or field["type"] == "part":
        page.locator(id_of(path)).evaluate(OPEN)
        path += ".0"
    if field["type"] == "part":
        for inner in field["fields"]:
            _fill(page, inner, f"{path}.{inner['key']}", chosen)
    else:
        _fill_one(page, field, path, chosen)


def _fill_one(page: Page, field: dict[str, Any], path: str, chosen: Mapping[str, str]) -> None:
    control = page.locator(id_of(path))
    if field["type"] in {"choice", "bool"}:
        values = [key for key, _ in field.get("choices", [["true", ""], ["false", ""]])]
        other = next(v for v in values if v != field.get("default"))
        control.select_option(chosen.get(path, other))
    elif field["type"] in {"ref", "place"}:
        assert control.evaluate(TYPE, [chosen.get(path, ""), "ArrowDown", "Enter"]), path
    else:
        typed = {"int": "1", "date": "05/3/2022"}.get(field["type"], f"Chữ thử: “{path}” – no")
        control.evaluate(TYPE, [chosen.get(path) or OWN_VALUES.get(path, typed)])
