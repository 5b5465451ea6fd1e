"""bench wayout: whether the successors of MkDocs and Material build the same site.

ProperDocs has no package `mkdocs`, but a module that leads every import of `mkdocs` to itself; with
that module loaded at the start of each process, nothing in this project has to be changed for it.
MaterialX is a theme of another name.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from filecmp import cmpfiles
from pathlib import Path

from macros.output.finished import files_of
from scripts.bench.builds import Say
from scripts.bench.cost import BenchError
from scripts.bench.page_texts import differences
from scripts.bench.table import Table, number
from scripts.bench.tools import WORK, run_tool
from scripts.bench.tree import forget, make_tree, run_command
from scripts.environment import RUN
from scripts.install import INSTALL, pip_environment, venv_python
from scripts.paths import ROOT

NEWEST = ("properdocs>=1.6.7,<2", "mkdocs-materialx>=10.2,<11")
"""Not locked: whether their newest versions still build this site is the question."""

LEFT_OUT = "mkdocs-material=="
ALIAS = "import properdocs.replacement\n"


def requirements(lock: str) -> str:
    """The project's own versions without the old theme, and the newest successors."""
    pins = re.findall(r"^[\w.\[\]-]+==[^\\\n]+", lock, re.MULTILINE)
    kept = [pin.strip() for pin in pins if not pin.startswith(LEFT_OUT)]
    return "\n".join([*kept, *NEWEST]) + "\n"


def environment() -> Path:
    """Make the environment anew and return its Python; raises BenchError."""
    venv = WORK / "successors"
    run_tool("venv", [sys.executable, "-m", "venv", "--clear", str(venv)])
    listed = venv / "requirements.txt"
    listed.write_text(requirements((ROOT / RUN).read_text("utf-8")), "utf-8")
    python = venv_python(venv)
    run_tool("pip", [str(python), *INSTALL, "-r", str(listed)], pip_environment(str(python)))
    modules = next(venv.rglob("properdocs")).parent
    (modules / "properdocs_first.pth").write_text(ALIAS, "utf-8")
    return python


def build_both(tree: Path, python: Path) -> tuple[Path, Path]:
    """The tree's site as it is built every day, and by the successors; raises BenchError."""
    sites = tree / "ordinary", tree / "successors"
    forget(tree)
    run_command(tree, "build", "--strict", "--output", str(sites[0]))
    config = tree / "mkdocs.yml"
    text = config.read_text("utf-8")
    config.write_text(text.replace("name: material\n", "name: materialx\n", 1), "utf-8")
    forget(tree)
    output = str(sites[1])
    run_command(tree, "build", "--strict", "--output", output, python=str(python))
    return sites


def versions(python: Path) -> str:
    """``ProperDocs 1.6.7, MaterialX 10.2.2``; fails where `mkdocs` is still the old package."""
    ask = (
        "import mkdocs, importlib.metadata as m; assert mkdocs.__name__ == 'properdocs'; "
        "print('ProperDocs', m.version('properdocs') + ',', 'MaterialX', "
        "m.version('mkdocs-materialx'))"
    )
    return subprocess.check_output([str(python), "-c", ask], encoding="utf-8").strip()


SIZES = ()
TOLD = 20


def measure(_: list[int], say: Say) -> Iterator[Table]:
    """How many pages were compared and how many differ; raises BenchError where any does."""
    say("cài ProperDocs và MaterialX vào môi trường riêng…")
    python = environment()
    say(f"dựng hai lần, lần sau bằng {versions(python)}…")
    one, other = build_both(make_tree("wayout", None), python)
    found = differences(one, other)
    counts = (len([*one.rglob("*.html")]), len(found), len(_other_files(one, other)))
    heads = ("dựng bằng", "số trang", "trang khác chữ", "tệp khác byte ngoài các trang")
    yield Table("Lối ra", heads, [(versions(python), *(number(count, 0) for count in counts))])
    if found:
        lines = [f"{page}: {told}" for page, told in found.items()]
        raise BenchError("trang khác bản thường:\n" + "\n".join(lines[:TOLD]))


def _other_files(one: Path, other: Path) -> list[str]:
    """Files that are no pages and are not the same: the theme's own scripts and styles, mostly."""
    names = [name for name in files_of(one) if not name.endswith(".html")]
    _, different, missing = cmpfiles(one, other, names, shallow=False)
    return different + missing
