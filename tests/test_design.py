"""The documents of docs/design/: one form for decisions, links that lead somewhere, every room."""

import re
from pathlib import Path

import pytest

from tests.test_architecture import ROOMS

ROOT = Path(__file__).resolve().parent.parent
DESIGN = ROOT / "docs" / "design"
DECISIONS = sorted((DESIGN / "adr").glob("*.md"))
PARTS = ["Forces", "Options", "Choice", "Consequences", "Measured"]


@pytest.mark.parametrize("file", DECISIONS, ids=lambda file: file.stem)
def test_a_decision_has_the_one_form(file: Path) -> None:
    text = file.read_text("utf-8")
    title, *_ = text.splitlines()
    assert re.fullmatch(rf"# {file.stem[:4]} .+", title)
    parts = re.findall(r"^## (.+)\n\n(?=[^#\n])", text, re.MULTILINE)
    assert [part for part in parts if part in PARTS] == PARTS


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(file.stem[:4]) for file in DECISIONS]
    assert numbers == [*range(1, len(numbers) + 1)]


def test_links_between_the_documents_lead_somewhere() -> None:
    missing = [
        f"{file.name}: {link}"
        for file in DESIGN.rglob("*.md")
        for link in re.findall(r"\]\(([^):#]+)\)", file.read_text("utf-8"))
        if not (file.parent / link).exists()
    ]
    assert missing == []


def test_the_design_names_every_room() -> None:
    text = (DESIGN / "design.md").read_text("utf-8")
    table = text[text.index("| room |") : text.index("## Recipes")]
    named = set(re.findall(r"`(\w+)`", table))
    assert named - {"new", "fix"} == {room for room in ROOMS if room}


def test_the_recipes_name_every_sheet_that_is_written_anew() -> None:
    recipes = (DESIGN / "design.md").read_text("utf-8").partition("## Recipes")[2]
    files = [file for file in (ROOT / "tests").rglob("*.py") if file != Path(__file__)]
    writing = (f for f in files if '\nif __name__ == "__main__":' in f.read_text("utf-8"))
    modules = {".".join(f.relative_to(ROOT).with_suffix("").parts) for f in writing}
    assert set(re.findall(r"\| `python -m ([\w.]+)`", recipes)) == modules


def test_the_recipes_name_files_that_are_there() -> None:
    recipes = (DESIGN / "design.md").read_text("utf-8").partition("## Recipes")[2]
    named = re.findall(r"`((?:macros|scripts|tests|docs|\.github)/[\w./-]+)`", recipes)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []
