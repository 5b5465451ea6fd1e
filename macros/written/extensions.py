"""Extensions of Markdown: whether this machine has them, and takes their options."""

from collections.abc import Iterator
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

import yaml
from markdown import Markdown

from macros.problems import Problem
from macros.written.nodes import at, entries, pairs, text, value
from macros.written.site_keys import CODE

_BUILT_IN = {"tables", "toc", "fenced_code"}


def installed(group: str) -> set[str]:
    """The names that installed packages declare for others in that group."""
    return {entry.name for entry in entry_points(group=group)}


def is_extension(name: str) -> bool:
    """Whether Python-Markdown finds it: by its short name, or as a module, which is not run."""
    if name in _BUILT_IN | installed("markdown.extensions"):
        return True
    first, _, rest = name.partition(".")
    spec = find_spec(first) if first.isidentifier() else None
    folders = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
    inner = rest.replace(".", "/")
    return any(p.exists() for f in folders if rest for p in (f / inner, f / f"{inner}.py"))


def check_options(root: yaml.Node, path: str) -> Iterator[Problem]:
    """Options that an extension does not take."""
    for name, (_, options) in entries(value(root, "markdown_extensions")).items():
        for key, node in pairs(options) if is_extension(name) else ():
            if not _takes(name, text(key), node):
                found = f"“{name}” không nhận tùy chọn “{text(key)}: {text(node)}”"
                yield at(key, path, CODE, found, "giá trị khác, hoặc bỏ dòng này")


def _takes(name: str, key: str, node: yaml.Node) -> bool:
    try:
        options = {name: {key: yaml.safe_load(yaml.serialize(node))}}
        Markdown(extensions=[name], extension_configs=options)
    except Exception:  # whatever an extension makes of it
        return False
    return True
