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
from macros.exports.data.publication import FOLDER
from macros.form.page import form_data
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.pages.addresses import address_of
from macros.pages.lists import OVERVIEWS
from macros.pages.overviews import CALLABLE, MACROS
from macros.pages.pages import Pages
from macros.search.documents import documents_of
from scripts.bench.corpus import MAKERS
from scripts.bundle.names import stays_out
from tests.checks.said import trees
from tests.invented import made

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
ICONS = (DOCS / "assets/css/icons.css").read_text("utf-8")
CONFIG = (ROOT / "mkdocs.yml").read_text("utf-8")
TESTS = {file: file.read_text("utf-8") for file in (ROOT / "tests").rglob("*.py")}
CHECKS = {
    ".".join(file.relative_to(ROOT).with_suffix("").parts): file.read_text("utf-8")
    for file in (ROOT / "macros/checks").rglob("*.py")
}
DRAWN: dict[str, set[str]] = defaultdict(set)
for of, code, _ in trees():
    DRAWN[of].add(code)
"""Rule → the codes that the border tests have drawn out of it."""

RULES = sorted(name for name, text in CHECKS.items() if re.search(r"^def check\(", text, re.M))
NO_EXPORTS = {
    *("__init__", "about", "answers", "gather", "in_time", "indicators"),
    *("marks", "plain", "record_data"),
}
"""What exports read is no file of the site."""

IN_EXPORTS = {file.stem for file in (ROOT / "macros/exports").glob("*.py")}
EXPORTS = sorted(IN_EXPORTS - NO_EXPORTS)

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


def calls(text: str, module: str) -> bool:
    """Whether a test of the file calls what it imports from there."""
    tree = ast.parse(text) if module in text else ast.Module([], [])
    imports = [n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module == module]
    names = {alias.asname or alias.name for node in imports for alias in node.names}
    made = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return any(isinstance(func, ast.Name) and func.id in names for func in made)


def test_what_only_imports_is_no_test() -> None:
    assert not calls("from a.b import ADDRESS, c\n", "a.b")
    assert calls("from a.b import ADDRESS, c\nc(1)\n", "a.b")


def test_no_list_here_names_what_is_gone() -> None:
    assert NO_EXPORTS <= IN_EXPORTS
    assert {*LISTED, *SAID} == {*MACROS}


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_has_an_address_a_test_a_link_and_a_line_in_the_readme(name: str) -> None:
    address = importlib.import_module(f"macros.exports.{name}").ADDRESS
    imported = f"macros.exports.{name} import"
    pages = "".join(file.read_text("utf-8") for file in (ROOT / "macros/pages").rglob("*.py"))
    left_out = {
        "generated_files": imported not in (ROOT / "macros/output/generated.py").read_text("utf-8"),
        "test that calls it": not any(
            calls(text, f"macros.exports.{name}") for text in TESTS.values()
        ),
        "link": imported not in pages and not any(address in text for text in PAGES.values()),
        "README.md": address not in (ROOT / "README.md").read_text("utf-8"),
    }
    assert [step for step, is_left_out in left_out.items() if is_left_out] == []


MADE = (ROOT / "macros/exports/data/files.py").read_text("utf-8")
OPEN_DATA = sorted(
    f"{folder}.{file.stem}"
    for folder in ("data", "word")
    for file in (ROOT / "macros/exports" / folder).glob("*.py")
    if "\nADDRESS = " in file.read_text("utf-8")
)


@pytest.mark.parametrize("name", OPEN_DATA)
def test_a_file_of_the_open_data_is_made_tested_linked_and_named(name: str) -> None:
    module = importlib.import_module(f"macros.exports.{name}")
    left_out = {
        "files.py": f"{name.partition('.')[2]}." not in MADE,
        "test": not any(module.ADDRESS in text for text in TESTS.values()),
        "link": not any(
            f'"{FOLDER}{module.ADDRESS}"' in text or f"<code>{module.ADDRESS}</code>" in text
            for text in PAGES.values()
        ),
        "README.md": module.ADDRESS not in (ROOT / "README.md").read_text("utf-8"),
    }
    assert [step for step, is_left_out in left_out.items() if is_left_out] == []


ZIPPED = {
    "datapackage.json": False,
    "kho-tri-thuc.xlsx": True,
    "kho.json": False,
    "kho.jsonld": False,
    "kho.sqlite": False,
    "moi-cap-nhat.xml": False,
    "muc-luc-van-ban.docx": True,
    "nhap-bao-cao.docx": True,
}
"""Whether the offline zip takes the file along: decided in scripts/bundle/names.py, and here."""


def test_of_each_export_it_is_decided_whether_the_zip_takes_it_along() -> None:
    found = {
        name: importlib.import_module(f"macros.exports.{name}").ADDRESS
        for name in (*EXPORTS, *OPEN_DATA)
    }
    taken = {a: not stays_out(FOLDER * (name in OPEN_DATA) + a) for name, a in found.items()}
    assert taken == ZIPPED
