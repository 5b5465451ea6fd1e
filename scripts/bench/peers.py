"""One build that three engines can be asked on: ours, the theme's own, and Pagefind."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path

from macros.load_order import WORKER
from macros.output.search_files import EMPTY_INDEX
from scripts.bench import pagefind
from scripts.bench.cost import BenchError
from scripts.bench.tree import run_command

PLUGIN = "plugins:\n  - search:\n      lang: vi\n"
COPIES = ("ban-in", "tra-cuu")
"""Pages that repeat all others: no site would have them in its index, and ours has not."""

BODY = '<article class="md-content__inner'
SCRIPTS = Path("assets") / "javascripts"
FRAME = SCRIPTS / "frame.js"
"""Tells the theme where the site begins and which worker to ask; it goes by its own address."""


def build_for_all(tree: Path) -> Path:
    """Build the tree's site with everything that the three engines need; raises BenchError."""
    _replace(tree / "mkdocs.yml", "plugins:\n", PLUGIN)
    _replace(tree / "docs" / "tra-cuu.md", "---\n", "---\nsearch: {exclude: true}\n")
    site = tree / "site"
    run_command(tree, "build", "--output", str(site))
    _part_from_ours(site)
    for page in site.rglob("*.html"):
        if page.stem not in COPIES:
            _mark(page)
    pagefind.index_site(site)
    return site


def _part_from_ours(site: Path) -> None:
    """Move the theme's index to material/, with its worker, and a page that uses them."""
    theirs = site / "material"
    (theirs / "search").mkdir(parents=True)
    index = Path("search") / "search_index.json"
    (site / index).rename(theirs / index)
    (site / index).write_text(EMPTY_INDEX, "utf-8")
    for folder in ("lunr", "workers"):
        shutil.copytree(_theme() / SCRIPTS / folder, theirs / SCRIPTS / folder)
    worker = next((theirs / SCRIPTS / "workers").glob("search.*.min.js")).relative_to(theirs)
    frame = Path(shutil.copy2(site / FRAME, theirs / FRAME))
    _replace(frame, WORKER, worker.as_posix())
    page = Path(shutil.copy2(site / "index.html", site / "material.html"))
    _replace(page, FRAME.as_posix(), f"material/{FRAME.as_posix()}")


def _theme() -> Path:
    found = find_spec("material")
    assert found and found.origin
    return Path(found.origin).parent / "templates"


def _mark(page: Path) -> None:
    """Pagefind's documented way to say what of a page is its content."""
    text = page.read_text("utf-8")
    page.write_text(text.replace(BODY, BODY.replace(" ", " data-pagefind-body ", 1), 1), "utf-8")


def _replace(file: Path, old: str, new: str) -> None:
    """Replace the first `old`; raises BenchError where there is none."""
    text = file.read_text("utf-8")
    if old not in text:
        raise BenchError(f"{file} không còn có `{old.strip()}`.")
    file.write_text(text.replace(old, new, 1), "utf-8", newline="\n")
