"""One build that three engines can be asked on: ours, the theme's own, and Pagefind."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path

from scripts.bench import material, pagefind
from scripts.bench.cost import BenchError
from scripts.bench.tree import run_command

PLUGIN = "plugins:\n  - search:\n      lang: vi\n"
COPIES = ("ban-in", "tra-cuu")
"""Pages that repeat all others: no site would have them in its index, and ours has not."""

BODY = '<article class="md-content__inner'
SCRIPTS = Path("assets") / "javascripts"


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
    """Move the theme's index to material/, with its worker, and a page that asks it."""
    theirs = site / "material"
    (theirs / "search").mkdir(parents=True)
    index = Path("search") / "search_index.json"
    (site / index).rename(theirs / index)
    for folder in ("lunr", "workers"):
        shutil.copytree(_theme() / SCRIPTS / folder, theirs / SCRIPTS / folder)
    worker = next((theirs / SCRIPTS / "workers").glob("search.*.min.js"))
    material.write_page(site, worker.relative_to(theirs).as_posix())


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
