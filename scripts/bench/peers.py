"""One build that three engines can be asked on: ours, the theme's own, and Pagefind."""

import shutil
from importlib.resources import files
from pathlib import Path

from scripts.bench.builders import MATERIAL
from scripts.bench.cost import run_process
from scripts.bench.engines import MATERIAL_PAGE, index_site
from scripts.bench.tree import run_command

COPIES = ("ban-in", "tra-cuu")
"""Pages that repeat all others: no site would have them in its index, and ours has not."""

BODY = '<article class="md-content__inner'
MARKED = BODY.replace(" ", " data-pagefind-body ", 1)
"""Pagefind's documented way to say what of a page is its content."""

THEME = Path(str(files("material"))) / "templates"
SCRIPTS = Path("assets") / "javascripts"


def build_for_all(tree: Path) -> Path:
    """Build the tree's site with everything that the three engines need; raises BenchError.

    The theme's own index is that of plain mkdocs-material over the same bodies: our record pages
    are made past MkDocs, whose search would not see them.
    """
    site = tree / "site"
    run_command(tree, "build", "--output", str(site))
    folder = MATERIAL.folder(tree)
    shutil.rmtree(folder, ignore_errors=True)
    MATERIAL.prepare(tree, folder)
    run_process(MATERIAL.command(folder), folder)
    _add_theirs(site, folder / "site" / "search" / "search_index.json")
    for page in site.rglob("*.html"):
        if page.stem not in COPIES:
            page.write_text(page.read_text("utf-8").replace(BODY, MARKED, 1), "utf-8")
    index_site(site)
    return site


def _add_theirs(site: Path, index: Path) -> None:
    """Put the theme's index under material/, with its worker, and a page that asks it."""
    theirs = site / "material"
    (theirs / "search").mkdir(parents=True)
    shutil.copy(index, theirs / "search")
    for folder in ("lunr", "workers"):
        shutil.copytree(THEME / SCRIPTS / folder, theirs / SCRIPTS / folder)
    worker = next((theirs / SCRIPTS / "workers").glob("search.*.min.js"))
    page = MATERIAL_PAGE.replace("WORKER", worker.relative_to(theirs).as_posix())
    (site / "material.html").write_text(page, "utf-8")
