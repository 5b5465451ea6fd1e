"""Every kind of record has its icon in the style sheet."""

from pathlib import Path

from macros.model import KINDS

ICONS = Path("docs/assets/css/icons.css")


def test_every_kind_has_an_icon() -> None:
    styles = ICONS.read_text(encoding="utf-8")
    assert not [key for key in KINDS if f".kb-icon--{key} {{" not in styles]
