"""The house plan, held against the code: who may import whom."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = {
    ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file
    for file in sorted((ROOT / "macros").rglob("*.py"))
}


@cache
def imports_of(file: Path) -> frozenset[str]:
    """The modules that a file imports by name, wherever the statement stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {_asked(node.module, alias.name) for alias in node.names}
    return frozenset(found)


def _asked(module: str, name: str) -> str:
    """`from package import module` asks the module, `from module import name` its file."""
    return f"{module}.{name}" if f"{module}.{name}" in MODULES else module


def test_mkdocs_is_imported_in_one_room_only() -> None:
    importers = {
        name
        for name, file in MODULES.items()
        if any(module.split(".")[0] == "mkdocs" for module in imports_of(file))
    }
    assert {_room(name) for name in importers} == {"site"}


ROOMS = (
    "vietnamese",
    "suggest",
    "copies",
    "spread",
    "uncollected",
    "zipped",
    "codes",
    "problems",
    "reporters",
    "model",
    "links",
    "load",
    "write",
    "audit",
    "history",
    "installed_theme",
    "checks",
    "knowledge_base",
    "written",
    "sheets",
    "editing",
    "exports",
    "load_order",
    "asset_version",
    "search",
    "pages",
    "form",
    "render",
    "output",
    "site",
    "",
)
"""All rooms from the ground up; the last one is the package itself. None asks a later one."""


def _room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def test_every_room_has_its_place() -> None:
    assert {_room(name) for name in MODULES} <= set(ROOMS)


@pytest.mark.parametrize("name", MODULES)
def test_no_arrow_runs_up(name: str) -> None:
    later = set(ROOMS[ROOMS.index(_room(name)) + 1 :])
    asked = {module for module in imports_of(MODULES[name]) if module.split(".")[0] == "macros"}
    assert not {module for module in asked if _room(module) in later}


def test_no_circles_among_modules() -> None:
    graph = {name: imports_of(file) & MODULES.keys() - {name} for name, file in MODULES.items()}
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " → ".join([*path, name])
        if name not in done:
            for other in sorted(graph[name]):
                visit(other, (*path, name))
            done.add(name)

    for name in graph:
        visit(name, ())
