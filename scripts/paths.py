"""Where things lie, whatever folder the command was typed in."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
DOCS = ROOT / "docs"
SETTINGS = ROOT / "mkdocs.yml"
SITE = ROOT / "site"
DIST = ROOT / "dist"
CACHE = ROOT / ".cache"
IMPORT_JOURNAL = CACHE / "import.json"
IMPORT_LOCK = CACHE / "import.lock"
PIECES = CACHE / "pieces.sqlite"
RECORDS = CACHE / "records.json"


def from_caller(path: str) -> Path:
    """Return a path as the user meant it: relative to the folder they typed the command in.

    The command itself runs in the repository's root, so kb.py hands over KB_CWD.
    """
    return (Path(os.environ.get("KB_CWD", os.curdir)) / path).resolve()
