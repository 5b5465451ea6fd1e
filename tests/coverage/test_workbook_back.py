"""The workbook of the live records, as the site gives it, brings their files back."""

import re
from pathlib import Path

from macros.model import BY_FOLDER
from macros.sheets.into_records import import_file
from scripts.paths import ROOT
from tests.anew import as_written_anew

BOOK = Path("tai-ve") / "du-lieu" / "kho-tri-thuc.xlsx"
COMMENT = re.compile(r"(?m)^ *#.*\n")


def test_every_file_comes_back_byte_for_byte_after_fix(site: Path, tmp_path: Path) -> None:
    """Comments aside, which a workbook has no place for."""
    found = import_file(site / BOOK, tmp_path / "data")
    assert not found.problems
    imported = {draft.path: draft.text for draft in found.drafts}
    assert imported == {file: fixed(file, text) for file, text in live().items()}


def live() -> dict[str, str]:
    files = (file for folder in BY_FOLDER for file in (ROOT / "data" / folder).glob("*.yml"))
    return {f.relative_to(ROOT).as_posix(): COMMENT.sub("", f.read_text("utf-8")) for f in files}


def fixed(path: str, text: str) -> str:
    return as_written_anew(text, BY_FOLDER[Path(path).parent.name]).text
