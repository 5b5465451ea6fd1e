"""The macros that a page calls; everything else that Jinja could do is refused unrendered.

Jinja's own sandbox keeps attributes shut, but not the variables of MkDocs (settings, environment,
files): a page may call registered macros with plain values, as its syntax tree proves.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

VARIABLES = {"days"}
"""Values of the build that a page may hand to a macro."""


@dataclass(frozen=True)
class Call:
    """A macro's name, its line, and the texts in its options; one without a name stands as ""."""

    name: str
    line: int
    options: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Refusal:
    """A line that holds something else than a call, and what it is; in Vietnamese."""

    line: int
    found: str


def calls_in(text: str, macros: Collection[str]) -> list[Call | Refusal]:
    """What stands between Jinja's braces in a page, in its order."""
    try:
        template = Environment().parse(text)
    except TemplateSyntaxError as error:
        return [Refusal(error.lineno, f"phần trong {{{{ }}}} hay {{% %}} sai ({error.message})")]
    found: list[Call | Refusal] = []
    for statement in template.body:
        parts = statement.nodes if isinstance(statement, nodes.Output) else [statement]
        found += [_call(p, macros) for p in parts if not isinstance(p, nodes.TemplateData)]
    return found


def _call(node: Any, macros: Collection[str]) -> Call | Refusal:
    if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
        return Refusal(node.lineno, "mã Jinja không phải một lời gọi macro")
    name = node.node.name
    if name not in macros:
        return Refusal(node.lineno, f"không có macro “{name}”")
    options = [("", value) for value in node.args]
    options += [(keyword.key, keyword.value) for keyword in node.kwargs]
    if node.dyn_args or node.dyn_kwargs or not all(_is_plain(value) for _, value in options):
        return Refusal(node.lineno, f"macro “{name}” nhận giá trị không phải chữ, số hay danh sách")
    return Call(name, node.lineno, tuple((key, _texts(value)) for key, value in options))


def _is_plain(value: Any) -> bool:
    if isinstance(value, nodes.List):
        return all(isinstance(item, nodes.Const) for item in value.items)
    if isinstance(value, nodes.Name):
        return value.name in VARIABLES
    return isinstance(value, nodes.Const)


def _texts(value: Any) -> tuple[str, ...]:
    items = value.items if isinstance(value, nodes.List) else [value]
    return tuple(str(item.value) for item in items if isinstance(item, nodes.Const))
