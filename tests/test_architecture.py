"""The house plan, held against the code: who may import whom."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = {
    ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file
    for file in sorted((ROOT / "macros").rglob("*.py"))
}


def imports_of(file: Path) -> set[str]:
    """The modules that a file imports by name, wherever the statement stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {_asked(node.module, alias.name) for alias in node.names}
    return found


def _asked(module: str, name: str) -> str:
    """`from package import module` asks the module, `from module import name` its file."""
    return f"{module}.{name}" if f"{module}.{name}" in MODULES else module


def test_mkdocs_is_imported_in_one_module_only() -> None:
    importers = {
        name
        for name, file in MODULES.items()
        if any(module.split(".")[0] == "mkdocs" for module in imports_of(file))
    }
    assert importers == {"macros.site"}


LATER_ROOMS = ("macros.pages", "macros.exports", "macros.output", "macros.search", "macros.site")


@pytest.mark.parametrize(
    "name", [n for n in MODULES if n != "macros" and not n.startswith(LATER_ROOMS)]
)
def test_earlier_rooms_do_not_ask_later_ones(name: str) -> None:
    asked = {module for module in imports_of(MODULES[name]) if module.startswith(LATER_ROOMS)}
    assert not asked


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
