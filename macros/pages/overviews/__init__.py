"""The overview pages: each module of this folder with a `content` is a macro that a page in docs/
calls by the module's name; the template of that name, or table_page.html, shows the content."""

from collections.abc import Callable
from importlib import import_module
from inspect import Parameter, Signature, signature
from pkgutil import iter_modules
from typing import Any

from markupsafe import Markup

from macros.model import Figure, Place, Record, Term
from macros.pages.repository import TOLD
from macros.pages.writer import Content, Writer

_MODULES = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
MACROS: dict[str, Callable[..., Content]] = {
    module.__name__.rpartition(".")[2]: module.content
    for module in _MODULES
    if hasattr(module, "content")
}
"""Macro name → function from a Writer and the macro's options to what the page shows."""

OF_PIECES = {"whole"}
"""Those that are made of pieces, and no piece themselves."""


def rendered(name: str, writer: Writer, **options: Any) -> Markup:
    """The page of the macro `name`."""
    content = MACROS[name](writer, **options)
    return writer.render(f"overviews/{name}.html", "table_page.html", **content)


def _options(content: Callable[..., Content]) -> Signature:
    """What a page may hand over: all but the writer, each by its name."""
    _, *options = signature(content).parameters.values()
    return Signature([option.replace(kind=Parameter.KEYWORD_ONLY) for option in options])


_RECORD = Parameter("record_id", Parameter.POSITIONAL_OR_KEYWORD, annotation=str)
CALLABLE: dict[str, Signature] = {
    **{name: _options(content) for name, content in MACROS.items()},
    **dict.fromkeys(("form", *TOLD), Signature()),
    "record_page": Signature([_RECORD]),
}
"""All that a page in docs/ may call, with the options of each."""

NAMED: dict[str, dict[str, type[Record]]] = {
    "communication": {"figures": Figure},
    "home": {"campaign": Term, "figures": Figure, "media": Figure},
    "places": {"district": Place, "units": Figure},
    "record_page": {"": Record, "record_id": Record},
    "whole": {"campaign": Term},
}
"""Macro name → its options that are ids → what kind of record they name."""
