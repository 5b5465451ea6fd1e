"""What happens in a forked process: some test files, with one module changed or none."""

import ast
import builtins
import os
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

import pytest

from scripts.mutants.mutant import Mutant, first_line, mutated

Reached = set[tuple[str, int]]
"""Functions by file and first line; 0 for what runs when the file is imported."""


_HEAVY = (
    "jinja2",
    "lunr.builder",
    "markdown.extensions.toc",
    "mkdocs.commands.build",
    "openpyxl",
    "pydantic",
    "yaml",
)


def preload() -> None:
    """Import once, before all forks, what tests need and no mutant touches."""
    for name in _HEAVY:
        import_module(name)


def run_tests(files: Sequence[str], folder: str) -> int:
    """Run the files up to the first failure; pytest's exit code."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    options = ("-x", "-q", "-o", f"cache_dir={folder}/cache")
    return int(pytest.main([*options, f"--basetemp={folder}/tmp", *files]))


def run_mutant(mutant: Mutant, files: Sequence[str], folder: str) -> int:
    """The same with one module changed, in this process only."""
    sys.meta_path.insert(0, _Finder(lambda file: mutated(mutant) if file == mutant.file else None))
    return run_tests(files, folder)


def run_marked(test: str, folder: str) -> tuple[int, Reached, float]:
    """The same with one test file; what of macros/ it reaches, and its seconds of processor time.

    A call written into each function tells it: it costs less than a tenth of Python's own tracing.
    """
    reached: Reached = set()
    setattr(builtins, _MARK, lambda file, line: reached.add((file, line)))
    sys.meta_path.insert(0, _Finder(_marked))
    return run_tests([test], folder), reached, time.process_time()


_MARK = "_kb_reached"


def _marked(file: Path) -> ast.Module:
    tree = ast.parse(file.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for function in functions:
        function.body.insert(0, _mark(file, first_line(function)))
    after_future = next((i for i, n in enumerate(tree.body) if not _comes_first(n)), 0)
    tree.body.insert(after_future, _mark(file, 0))
    return ast.fix_missing_locations(tree)


def _comes_first(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) or getattr(node, "module", "") == "__future__"


def _mark(file: Path, line: int) -> ast.stmt:
    place: list[ast.expr] = [ast.Constant(str(file)), ast.Constant(line)]
    return ast.Expr(ast.Call(ast.Name(_MARK, ast.Load()), place, []))


class _Loader(SourceFileLoader):
    """Compiles a changed tree; neither reads nor writes bytecode of the file."""

    def __init__(self, name: str, path: str, tree: ast.Module) -> None:
        super().__init__(name, path)
        self._tree = tree

    def get_code(self, fullname: str) -> CodeType:
        return compile(self._tree, self.path, "exec")


class _Finder(MetaPathFinder):
    """Finds modules of macros/ changed where `change` gives a tree for their file."""

    def __init__(self, change: Callable[[Path], ast.Module | None]) -> None:
        self._change = change

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] != "macros":
            return None
        spec = PathFinder.find_spec(fullname, path)
        if spec and spec.origin and (tree := self._change(Path(spec.origin))):
            spec.loader = _Loader(fullname, spec.origin, tree)
        return spec
