"""The recipes of docs/design/design.md: a step that is left out fails here, by its name."""

import ast
import contextlib
import importlib
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros import checks
from macros.checks import alone
from macros.codes import CODES
from macros.form.page import form_data
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.pages.addresses import address_of
from macros.pages.lists import OVERVIEWS
from macros.pages.overviews import CALLABLE, MACROS
from macros.pages.pages import Pages
from macros.search.documents import documents_of
from scripts.bench.corpus import MAKERS
from tests.checks.said import trees
from tests.invented import made
from tests.pages.more_records import more_records

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
ICONS = (DOCS / "assets/css/icons.css").read_text("utf-8")
CONFIG = (ROOT / "mkdocs.yml").read_text("utf-8")
CHECKS = {
    ".".join(file.relative_to(ROOT).with_suffix("").parts): file.read_text("utf-8")
    for file in (ROOT / "macros/checks").rglob("*.py")
}
DRAWN: dict[str, set[str]] = defaultdict(set)
for of, code, _ in trees():
    DRAWN[of].add(code)
"""Rule → the codes that the border tests have drawn out of it."""

RULES = sorted(name for name, text in CHECKS.items() if re.search(r"^def check\(", text, re.M))

PAGES = {file.relative_to(DOCS).as_posix(): file.read_text("utf-8") for file in DOCS.rglob("*.md")}
PAGES = {name: text for name, text in PAGES.items() if not name.startswith("design/")}


SETTINGS = yaml.safe_load(CONFIG)


def pages_of_nav() -> list[str]:
    """The nav's pages, in their order."""

    def walk(item: Any) -> list[str]:
        if isinstance(item, str):
            return [item]
        inner = item.values() if isinstance(item, dict) else item
        return [page for part in inner for page in walk(part)]

    return walk(SETTINGS["nav"])


def is_invented(key: str) -> bool:
    """Whether a record with what `_NEEDED` has of the kind is sound."""
    with contextlib.suppress(AssertionError):
        return bool(made(key, "a"))
    return False


@pytest.fixture(scope="module")
def kinds_of_form(toy: KnowledgeBase) -> dict[str, Any]:
    kinds: dict[str, Any] = form_data(toy)["kinds"]
    return kinds


@pytest.mark.parametrize("key", KINDS)
def test_a_kind_has_every_part(key: str, toy: KnowledgeBase, kinds_of_form: dict[str, Any]) -> None:
    record_type = KINDS[key]
    kind, toys = record_type.kind, list(toy.all(record_type))
    icons = re.findall(r"\.kb-icon--(\w+) \{ (.*) \}", ICONS)
    own_icon = dict(icons).get(key)
    overview = OVERVIEWS[record_type].address.partition("#")[0].replace(".html", ".md")
    left_out = {
        "schema": not (ROOT / f"data/schema/{key}.json").exists(),
        "toy record": not toys,
        "overview in the nav": overview not in pages_of_nav(),
        "not_in_nav": f"/{kind.address}/" not in SETTINGS["not_in_nav"].split(),
        "icon of its own": [icon for _, icon in icons].count(own_icon) != 1,
        "fields of the form": not kinds_of_form.get(key, {}).get("own"),
        "scripts/bench/corpus.py": key not in MAKERS,
        "tests/invented.py": not (record_type.variants or is_invented(key)),
    }
    assert [step for step, is_left_out in left_out.items() if is_left_out] == []


@pytest.mark.parametrize("key", KINDS)
def test_a_kind_is_found_under_a_name(key: str, toy: KnowledgeBase) -> None:
    ids = {record.id for record in toy.all(KINDS[key])}
    found = [d for d in documents_of(toy, (), address_of) if d.id in ids]
    assert found
    assert all(document.label and document.facets["kind"] for document in found)


@pytest.mark.parametrize("key", KINDS)
def test_the_overview_of_a_kind_lists_it_at_its_anchor(key: str, toy: KnowledgeBase) -> None:
    base = KnowledgeBase.of([*toy.entries.values(), *more_records()])
    page, _, anchor = OVERVIEWS[KINDS[key]].address.partition("#")
    called = re.findall(r"\{\{ *(\w+)\(", PAGES[page.replace(".html", ".md")])
    html = "".join(Pages(base, "Kho").overview(name, page) for name in called if name in MACROS)
    assert any(f'href="{address_of(record)}' in html for record in base.all(KINDS[key]))
    assert not anchor or f'id="{anchor}"' in html


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_runs_with_a_code_and_a_border_test(rule: str) -> None:
    tree = ast.parse(CHECKS[rule])
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    codes = {text for text in texts if isinstance(text, str)} & CODES.keys()
    codes |= {"noi-khac-nhau"} if "differs(" in CHECKS[rule] else set()
    assert codes
    assert importlib.import_module(rule).check in {*checks.RULES, *alone.RULES}
    assert codes - DRAWN[rule] == set(), "drawn by no border test: python -m tests.checks.said"


LISTED = {
    "communication": "media",
    "figures": "figure",
    "funding": "funding",
    "indicators": "indicator",
    "legal_basis": "document",
    "lessons": "finding",
    "models": "model",
    "misprints": "observation",
    "observations": "claim",
    "organizations": "organization",
    "places": "place",
    "sources": "source",
    "terms": "term",
    "timeline": "event",
    "who_does_what": "task",
    "whole": "task",
}
"""Macro → a kind of which it must show a record's title."""

SAID = {
    "home": "Nhiệm vụ",
    "lookup": "Xếp theo",
    "field_reference": "1089-qd-ubnd-2021",
    "problem_codes": 'id="ngay-tuong-lai"',
    "updates": "lịch sử sửa đổi",
}
"""Macro → what it must say where it lists no records."""


@pytest.mark.parametrize("name", MACROS)
def test_a_page_shows_what_it_is_for(name: str, toy: KnowledgeBase) -> None:
    assert (name in LISTED) != (name in SAID), f"what {name} must show is not said here"
    options: dict[str, Any] = {"days": []} if name == "updates" else {}
    html = Pages(toy, "Kho").overview(name, "trang.html", **options)
    records = toy.all(KINDS[LISTED[name]]) if name in LISTED else ()
    wanted = [record.title for record in records] or [SAID[name]]
    assert any(text in html for text in wanted)


def test_every_page_is_in_the_nav_and_described() -> None:
    assert sorted(PAGES) == sorted(pages_of_nav())
    assert [name for name, text in PAGES.items() if "\ndescription:" not in text] == []


def test_every_macro_is_called_by_a_page() -> None:
    called = re.findall(r"\{\{ *(\w+)\(", "".join(PAGES.values()))
    assert set(CALLABLE) - {"record_page"} == set(called) - {"record_page"}


def test_every_template_of_a_page_is_rendered() -> None:
    templates = ROOT / "macros/pages/templates/overviews"
    modules = "".join(file.read_text("utf-8") for file in (ROOT / "macros/pages").rglob("*.py"))
    files = sorted(templates.glob("*.html"))
    assert files
    others = [file.name for file in files if file.stem not in MACROS]
    assert [name for name in others if f'"overviews/{name}"' not in modules] == []


def test_no_list_here_names_a_page_that_is_gone() -> None:
    assert {*LISTED, *SAID} == {*MACROS}
