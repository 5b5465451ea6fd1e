"""The recipe “Add an export” of docs/design/design.md: what is left out fails here, by its name."""

import ast
import importlib
from pathlib import Path

import pytest

from macros.exports.data.publication import FOLDER
from scripts.bundle.names import stays_out
from tests.test_recipes import PAGES, ROOT

TESTS = [f.read_text("utf-8") for f in (ROOT / "tests").rglob("*.py") if f != Path(__file__)]
NO_EXPORTS = {
    *("__init__", "about", "answers", "gather", "in_time", "indicators"),
    *("marks", "plain", "record_data"),
}
"""What exports read is no file of the site."""

IN_EXPORTS = {file.stem for file in (ROOT / "macros/exports").glob("*.py")}
EXPORTS = sorted(IN_EXPORTS - NO_EXPORTS)


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


def test_what_is_no_export_is_there() -> None:
    assert NO_EXPORTS <= IN_EXPORTS


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_has_an_address_a_test_a_link_and_a_line_in_the_readme(name: str) -> None:
    address = importlib.import_module(f"macros.exports.{name}").ADDRESS
    imported = f"macros.exports.{name} import"
    pages = "".join(file.read_text("utf-8") for file in (ROOT / "macros/pages").rglob("*.py"))
    left_out = {
        "generated_files": imported not in (ROOT / "macros/output/generated.py").read_text("utf-8"),
        "test that calls it": not any(calls(text, f"macros.exports.{name}") for text in TESTS),
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
        "test": not any(module.ADDRESS in text for text in TESTS),
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
