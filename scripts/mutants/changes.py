"""The changes that can be made to one node of a syntax tree."""

import ast
from collections.abc import Iterator
from copy import copy
from typing import Any

OPPOSITE: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.FloorDiv,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.Mult,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitAnd: (ast.BitOr,),
}
"""Operators and what stands in their place; a border is moved by one and turned round."""


def changes_of(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in the place of `node`, each a tree of its own."""
    for kind, change in _CHANGES.items():
        if isinstance(node, kind):
            yield from change(node)


def _with(node: ast.AST, **fields: Any) -> ast.AST:
    changed = copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _operator(node: ast.BinOp | ast.BoolOp | ast.AugAssign) -> Iterator[ast.AST]:
    for other in OPPOSITE.get(type(node.op), ()):
        yield _with(node, op=other())


def _compared(node: ast.Compare) -> Iterator[ast.AST]:
    for index, operator in enumerate(node.ops):
        for other in OPPOSITE[type(operator)]:
            yield _with(node, ops=[*node.ops[:index], other(), *node.ops[index + 1 :]])


def _one_condition_less(node: ast.BoolOp) -> Iterator[ast.AST]:
    yield from _operator(node)
    for index in range(len(node.values)):
        left = [*node.values[:index], *node.values[index + 1 :]]
        yield _with(node, values=left) if len(left) > 1 else left[0]


def _without_not(node: ast.UnaryOp) -> Iterator[ast.AST]:
    if isinstance(node.op, ast.Not):
        yield node.operand


def _turned(node: ast.If | ast.IfExp) -> Iterator[ast.AST]:
    """Comparisons and the like are turned round themselves."""
    if not isinstance(node.test, (ast.Compare, ast.BoolOp, ast.UnaryOp)):
        yield _with(node, test=ast.UnaryOp(ast.Not(), node.test))


def _constant(node: ast.Constant) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield from (ast.Constant(value + 1), ast.Constant(value - 1))
    elif isinstance(value, str):
        yield ast.Constant(f"{value}~")


def _returned(node: ast.Return) -> Iterator[ast.AST]:
    if node.value and not (isinstance(node.value, ast.Constant) and node.value.value is None):
        yield ast.Return(None)


def _at_once(node: ast.FunctionDef) -> Iterator[ast.AST]:
    """A function that does nothing; one that yields still yields, only never."""
    yields = any(isinstance(inner, (ast.Yield, ast.YieldFrom)) for inner in ast.walk(node))
    body: list[ast.stmt] = [ast.Return(None)]
    yield _with(node, body=body + ([ast.Expr(ast.Yield())] if yields else []))


def _looped(node: ast.For | ast.comprehension) -> Iterator[ast.AST]:
    for cut in (ast.Slice(ast.Constant(1)), ast.Slice(None, ast.Constant(-1))):
        items = ast.Call(ast.Name("list", ast.Load()), [node.iter], [])
        yield _with(node, iter=ast.Subscript(items, cut, ast.Load()))


def _shortened(node: ast.List | ast.Tuple | ast.Set) -> Iterator[ast.AST]:
    if isinstance(node, ast.Set) or isinstance(node.ctx, ast.Load):
        for left in (node.elts[1:], node.elts[:-1])[: len(node.elts)]:
            empty_set = isinstance(node, ast.Set) and not left
            none = ast.Call(ast.Name("set", ast.Load()), [], [])
            yield none if empty_set else _with(node, elts=left)


def _shortened_dict(node: ast.Dict) -> Iterator[ast.AST]:
    for part in (slice(1, None), slice(None, -1))[: len(node.keys)]:
        yield _with(node, keys=node.keys[part], values=node.values[part])


_CHANGES: dict[Any, Any] = {
    (ast.BinOp, ast.AugAssign): _operator,
    ast.BoolOp: _one_condition_less,
    ast.Compare: _compared,
    ast.UnaryOp: _without_not,
    (ast.If, ast.IfExp): _turned,
    ast.Constant: _constant,
    ast.Return: _returned,
    ast.FunctionDef: _at_once,
    (ast.For, ast.comprehension): _looped,
    (ast.List, ast.Tuple, ast.Set): _shortened,
    ast.Dict: _shortened_dict,
    ast.Continue: lambda _: [ast.Break()],
    ast.Break: lambda _: [ast.Continue()],
}
