"""What mkdocs.yml puts the site together from: plugins, hooks, theme, Markdown's extensions."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

import yaml
from markdown import Markdown

from macros.history.edition import STYLE
from macros.installed_theme import installed_theme
from macros.problems import Problem
from macros.suggest import nearest
from macros.written.nodes import at, entries, pairs, text, value
from macros.written.site_keys import CODE

NEEDED = {
    "plugins": ("macros",),
    "hooks": ("macros/site/hook.py",),
    "markdown_extensions": ("admonition", "attr_list"),
}
"""Pages of docs/ are written for these; `tables`, `toc` and `fenced_code` MkDocs has by itself."""
MACROS = {"module_name": "macros", "on_undefined": "strict", "on_error_fail": "true"}
_BUILT_IN = {"tables", "toc", "fenced_code"}
THEME_FOLDER = "macros/theme"


def check_parts(root: yaml.Node, path: str, folder: Path, docs: Path) -> Iterator[Problem]:
    """Parts that are not installed or not there, parts that are missing, options that are others.

    `folder` holds the settings' file; hooks are named from there, style sheets and pictures from
    `docs`.
    """
    is_there: Mapping[str, Callable[[str], bool]] = {
        "plugins": _installed("mkdocs.plugins").__contains__,
        "hooks": lambda name: (folder / name).is_file(),
        "markdown_extensions": _is_extension,
    }
    for key, needed in NEEDED.items():
        yield from _listed(root, path, key, needed, is_there[key])
    yield from _check_options(root, path)
    yield from _files(root, path, docs) if docs.is_dir() else ()
    if macros := entries(value(root, "plugins")).get("macros"):
        yield from _options(macros, MACROS, path, "plugins.macros")
    theme = value(root, "theme")
    wanted = {"name": installed_theme()[0], "custom_dir": THEME_FOLDER}
    yield from _options((theme or root, theme), wanted, path, "theme")


def _files(root: yaml.Node, path: str, docs: Path) -> Iterator[Problem]:
    """Style sheets and pictures that are not there."""
    named = [node for node, _ in entries(value(root, "extra_css")).values()]
    pictures = (value(root, "theme", key) for key in ("favicon", "logo"))
    for node in (*named, *filter(None, pictures)):
        if text(node) != STYLE and not (docs / text(node)).is_file():
            found = f"Không có tệp “{text(node)}” trong {docs.name}/"
            yield at(node, path, CODE, found, "tệp có thật, hoặc bỏ dòng này")


def _listed(
    root: yaml.Node, path: str, key: str, needed: tuple[str, ...], is_there: Callable[[str], bool]
) -> Iterator[Problem]:
    found = entries(value(root, key))
    missing = [name for name in needed if name not in found]
    for name, (node, _) in found.items():
        if is_there(name):
            continue
        near = nearest(name, missing)
        expected = f"“{near}”" if near else "tên có thật, hoặc bỏ dòng này"
        missing = [one for one in missing if one != near]
        yield at(node, path, CODE, f"Máy này không có “{name}” ({key})", expected)
    for name in missing:
        told = f"Ở {key} thiếu “{name}”: trang không dựng được"
        place = next((one for one, _ in pairs(root) if one.value == key), root)
        yield at(place, path, CODE, told, f"dòng “- {name}” dưới {key}:")


def _options(
    where: tuple[yaml.Node, yaml.Node | None], wanted: Mapping[str, str], path: str, name: str
) -> Iterator[Problem]:
    """Options with other values than the house's, or without."""
    place, options = where
    for option, _ in pairs(options) if name != "theme" else ():
        if text(option) not in wanted:
            found = f"“{name}” không nhận tùy chọn “{text(option)}”"
            yield at(option, path, CODE, found, "bỏ dòng này")
    for key, needed in wanted.items():
        node = value(options, key)
        if text(node).lower() != needed:
            had = f"là “{text(node)}”" if node else "chưa có"
            found, expected = f"“{name}.{key}” {had}", f"{key}: {needed}; kho chỉ dựng được như thế"
            yield at(node or place, path, CODE, found, expected)


@cache
def _installed(group: str) -> frozenset[str]:
    """The names that installed packages declare for others in that group; looking takes 20 ms."""
    return frozenset(entry.name for entry in entry_points(group=group))


def _is_extension(name: str) -> bool:
    """Whether Python-Markdown finds it: by its short name, or as a module, which is not run."""
    if name in _BUILT_IN | _installed("markdown.extensions"):
        return True
    first, _, rest = name.partition(".")
    spec = find_spec(first) if first.isidentifier() else None
    folders = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
    inner = rest.replace(".", "/")
    return any(p.exists() for f in folders if rest for p in (f / inner, f / f"{inner}.py"))


def _check_options(root: yaml.Node, path: str) -> Iterator[Problem]:
    """Options that an extension does not take."""
    for name, (_, options) in entries(value(root, "markdown_extensions")).items():
        for key, node in pairs(options) if _is_extension(name) else ():
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
