"""The macros that a page calls; everything else that Jinja could do is refused unrendered.

Jinja's own sandbox keeps attributes shut, but not the variables of MkDocs (settings, environment,
files): a page may call registered macros with plain values, as its syntax tree proves.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from inspect import Signature
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from macros.written.page import anchors_of

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
    """A line that holds something else than a call, what it is, and what is expected where that is
    more than a call; in Vietnamese."""

    line: int
    found: str
    expected: str = ""


_CURLED = re.compile(r"\{\{[^}]*?[=\[(,]\s*([“”‘’])")
_ATTRIBUTE = re.compile(r"\{#([\w-]+)\s*\}")
"""An anchor as other programs write it: to Jinja a comment begins."""
Macros = Mapping[str, Signature]
"""Macro → its options, each annotated as text or list."""


def calls_in(text: str, macros: Macros) -> list[Call | Refusal]:
    """What stands between Jinja's braces in a page, in its order."""
    if anchor := _ATTRIBUTE.search(text):
        line, expected = text.count("\n", 0, anchor.start()) + 1, f"{{: #{anchor[1]} }}"
        return [Refusal(line, f"“{anchor[0]}” thiếu dấu hai chấm", expected)]
    try:
        template = Environment().parse(text)
    except TemplateSyntaxError as error:
        return [_unreadable(text, error.lineno)]
    found: list[Call | Refusal] = []
    for statement in template.body:
        parts = statement.nodes if isinstance(statement, nodes.Output) else [statement]
        found += [_call(p, macros) for p in parts if not isinstance(p, nodes.TemplateData)]
    return [*found, *_again(found)]


def _again(found: list[Call | Refusal]) -> Iterator[Refusal]:
    """Calls that stand twice: their ids would too."""
    seen = set()
    for call in found:
        if isinstance(call, Call) and anchors_of(f"{{{{ {call.name}() }}}}") != set():
            if (call.name, call.options) in seen:
                told = f"macro “{call.name}” được gọi hai lần như nhau"
                yield Refusal(call.line, told, "giữ một lần")
            seen.add((call.name, call.options))


def _unreadable(text: str, line: int) -> Refusal:
    """What Jinja cannot parse, with the commonest cause: quotes of Word, brackets left open."""
    if curled := _CURLED.search(text):
        line = text.count("\n", 0, curled.start(1)) + 1
        found = f"trong {{{{ }}}} có ngoặc kép cong “{curled[1]}”"
        return Refusal(line, found, 'ngoặc kép thẳng "…" của bàn phím')
    expected = "mỗi {{, (, [ và ngoặc kép có dấu đóng: {{ tên_macro(lựa_chọn=…) }}"
    return Refusal(line, "phần trong {{ }} hay {% %} sai (thiếu dấu đóng, thừa chữ)", expected)


def _call(node: Any, macros: Macros) -> Call | Refusal:
    if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
        return Refusal(node.lineno, "mã Jinja không phải một lời gọi macro")
    name = node.node.name
    if name not in macros:
        return Refusal(node.lineno, f"không có macro “{name}”")
    options = [("", value) for value in node.args]
    options += [(keyword.key, keyword.value) for keyword in node.kwargs]
    if node.dyn_args or node.dyn_kwargs or not all(_is_plain(value) for _, value in options):
        line = next((value.lineno for _, value in options if not _is_plain(value)), node.lineno)
        found = f"macro “{name}” nhận giá trị không phải chữ trong ngoặc kép hay danh sách"
        return Refusal(line, found, _shown(name, macros[name]))
    if not _fits(node, macros[name]):
        found = f"macro “{name}” được gọi với lựa chọn không có, thiếu hoặc sai kiểu"
        return Refusal(node.lineno, found, _shown(name, macros[name]))
    return Call(name, node.lineno, tuple((key, _texts(value)) for key, value in options))


def _fits(node: nodes.Call, options: Signature) -> bool:
    """Whether the call names only options that there are, with a text or a list as each needs."""
    try:
        given = options.bind(*node.args, **{keyword.key: keyword.value for keyword in node.kwargs})
    except TypeError:
        return False
    return all(
        isinstance(value, nodes.Const) and isinstance(value.value, str)
        if options.parameters[key].annotation is str
        else isinstance(value, nodes.List | nodes.Name)
        for key, value in given.arguments.items()
    )


def _shown(name: str, options: Signature) -> str:
    """``places(district="…", units=["…"])``."""
    texts = {key: option.annotation is str for key, option in options.parameters.items()}
    values = {key: key if key in VARIABLES else '"…"' if texts[key] else '["…"]' for key in texts}
    return f"{name}({', '.join(f'{key}={value}' for key, value in values.items())})"


def _is_plain(value: Any) -> bool:
    if isinstance(value, nodes.List):
        return all(isinstance(item, nodes.Const) for item in value.items)
    if isinstance(value, nodes.Name):
        return value.name in VARIABLES
    return isinstance(value, nodes.Const)


def _texts(value: Any) -> tuple[str, ...]:
    items = value.items if isinstance(value, nodes.List) else [value]
    return tuple(str(item.value) for item in items if isinstance(item, nodes.Const))
