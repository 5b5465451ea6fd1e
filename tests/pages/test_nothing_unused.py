"""Macros of templates and classes of styles that no page has any more do not stay behind."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TEMPLATES = {
    file.name: file.read_text("utf-8") for file in (ROOT / "macros" / "pages").rglob("*.html")
}


def test_every_macro_of_a_template_is_called() -> None:
    everything = "".join(TEMPLATES.values())
    made = {name for text in TEMPLATES.values() for name in re.findall(r"macro (\w+)\(", text)}
    assert {name for name in made if not re.search(rf"(?<!macro )\b{name}\(", everything)} == set()


def test_every_class_of_the_styles_is_written_somewhere() -> None:
    """Some are put together where they are written: ``kb-icon--{{ kind }}``, ``kb-form-${k}``."""
    places = ("macros", "docs")
    files = [file for place in places for file in (ROOT / place).rglob("*")]
    written = "".join(
        file.read_text("utf-8") for file in files if file.suffix in {".html", ".js", ".py", ".md"}
    )
    begun = tuple(re.findall(r"(kb-[\w-]+)(?:\{\{|\$\{)", written))
    whole = set(re.findall(r"kb-[\w-]*\w", written))
    styles = "".join(file.read_text("utf-8") for file in (ROOT / "docs/assets/css").glob("*.css"))
    classes = set(re.findall(r"\.(kb-[\w-]+)", styles))
    assert {name for name in classes - whole if not name.startswith(begun)} == set()
