"""All mutants of a file: where each change is, what it looks like, and the changed code."""

import ast
import difflib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.mutants.changes import changes_of

_UNTOUCHED = {"annotation", "returns", "decorator_list", "bases", "format_spec"}
"""Parts that nothing runs, or that say how Python shall keep a thing and not what it does."""

_TYPES = {"Callable", "Iterator", "Mapping", "dict", "list", "tuple", "type"}
"""What nobody asks for an item: with one, each is a type."""

_SKIPPED = (ast.Assert, ast.Import, ast.ImportFrom)
"""Assertions only tell the type checker what the code before them has made sure."""

_Put = Callable[[Any], None]
"""Puts another node in the place of the one that was met."""


@dataclass(frozen=True)
class Mutant:
    """The change with this `number` in `file`, at `line`.

    `function` is the first line of the innermost function around it, 0 outside of all.
    """

    file: Path
    number: int
    line: int
    function: int


def mutants_of(file: Path) -> list[Mutant]:
    """Every mutant of the file, in the order of its lines."""
    tree = ast.parse(file.read_text("utf-8"))
    found: list[Mutant] = []
    for node, function, _ in _walk(tree, 0):
        line = getattr(node, "lineno", 0) or getattr(getattr(node, "iter", None), "lineno", 0)
        for _change in changes_of(node):
            found.append(Mutant(file, len(found), line, function))
    return found


def mutated(mutant: Mutant) -> ast.Module:
    """The changed tree of the mutant's file."""
    tree = ast.parse(mutant.file.read_text("utf-8"))
    number = 0
    for node, _, put in _walk(tree, 0):
        for change in changes_of(node):
            if number == mutant.number:
                put(change)
                return ast.fix_missing_locations(tree)
            number += 1
    raise LookupError(mutant)


def shown(mutant: Mutant) -> list[str]:
    """The lines that differ, first as they are (-), then as changed (+)."""
    before = ast.unparse(ast.parse(mutant.file.read_text("utf-8"))).splitlines()
    after = ast.unparse(mutated(mutant)).splitlines()
    return [line for line in difflib.ndiff(before, after) if line[0] in "-+"][:6]


def _walk(node: ast.AST, function: int) -> Iterator[tuple[ast.AST, int, _Put]]:
    """Every node below `node` that may change, the function it is in, and how to replace it."""
    for name, value in ast.iter_fields(node):
        if name in _UNTOUCHED:
            continue
        for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(child, ast.AST) or isinstance(child, _SKIPPED) or _is_said(child):
                continue
            inner = first_line(child) if isinstance(child, ast.FunctionDef) else function
            yield child, inner, _putter(node, name, index)
            yield from _walk(child, inner)


def _is_said(node: ast.AST) -> bool:
    """A docstring, `__all__`, a type variable, or a type written as a value
    (``Callable[[Context], Problems]``)."""
    if isinstance(node, ast.Assign):
        return getattr(node.targets[0], "id", "") == "__all__"
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Call):
        return getattr(node.func, "id", "") == "TypeVar"
    return isinstance(node, ast.Subscript) and getattr(node.value, "id", "") in _TYPES


def first_line(function: ast.FunctionDef) -> int:
    """As Python counts it: decorators belong to their function."""
    return min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])


def _putter(parent: ast.AST, name: str, index: int | None) -> _Put:
    def put(node: Any) -> None:
        if index is None:
            setattr(parent, name, node)
        else:
            getattr(parent, name)[index] = node

    return put
