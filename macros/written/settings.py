"""mkdocs.yml as far as it names pages: readable, and every page of the menu is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from macros.load.broken_yaml import broken_yaml
from macros.problems import Problem


def check_settings(file: Path, docs: Path) -> Iterator[Problem]:
    """What keeps the settings in `file` from being read, or leads from the menu to no page."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        found, expected = "Không đọc được tệp thiết lập", f"tệp {file.name} dạng UTF-8"
        yield Problem(file.name, 1, 1, "trang-lien-ket", found, expected)
        return
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        yield broken_yaml(error, text, file.name)
        return
    for page in _pages(_value(root, "nav")) if docs.is_dir() else []:
        if not (docs / page.value).is_file():
            line, column = page.start_mark.line + 1, page.start_mark.column + 1
            found = f"trình đơn (nav) nêu trang “{page.value}”, mà {docs.name}/ không có"
            expected = "tên một tệp có thật, hoặc bỏ dòng này"
            yield Problem(file.name, line, column, "trang-lien-ket", found, expected)


def _value(node: yaml.Node | None, key: str) -> yaml.Node | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value for name, value in pairs if name.value == key), None)


def _pages(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode) and node.value.endswith(".md"):
        yield node
    for inner in node.value if isinstance(node, yaml.CollectionNode) else []:
        yield from _pages(inner[1] if isinstance(inner, tuple) else inner)
