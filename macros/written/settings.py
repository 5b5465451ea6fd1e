"""mkdocs.yml as far as it names pages and addresses: readable, and what it names can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from macros.load.broken_yaml import broken_yaml
from macros.load.yaml_tree import Loader
from macros.problems import Problem

_WEB = re.compile(r"(https?://[^\s/]\S*)?")


def check_settings(file: Path, docs: Path) -> Iterator[Problem]:
    """What keeps the settings in `file` from being read, or leads from the menu to no page."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        found, expected = "Không đọc được tệp thiết lập", f"tệp {file.name} dạng UTF-8"
        yield Problem(file.name, 1, 1, "trang-lien-ket", found, expected)
        return
    try:
        root = yaml.compose(text, Loader=Loader)
    except yaml.YAMLError as error:
        yield broken_yaml(error, text, file.name)
        return
    for key in ("site_url", "repo_url"):
        node = _value(root, key)
        if node and not (isinstance(node, yaml.ScalarNode) and _WEB.fullmatch(node.value)):
            found, expected = f"{key} không phải địa chỉ web", 'https://…, hoặc "" khi chưa có'
            yield _at(node, file.name, "dang-sai", found, expected)
    for page in _pages(_value(root, "nav")) if docs.is_dir() else []:
        if not (docs / page.value).is_file():
            found = f"trình đơn (nav) nêu trang “{page.value}”, mà {docs.name}/ không có"
            expected = "tên một tệp có thật, hoặc bỏ dòng này"
            yield _at(page, file.name, "trang-lien-ket", found, expected)


def _at(node: yaml.Node, path: str, code: str, found: str, expected: str) -> Problem:
    mark = node.start_mark
    return Problem(path, mark.line + 1, mark.column + 1, code, found, expected)


def _value(node: yaml.Node | None, key: str) -> yaml.Node | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value for name, value in pairs if name.value == key), None)


def _pages(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode) and node.value.endswith(".md"):
        yield node
    for inner in node.value if isinstance(node, yaml.CollectionNode) else []:
        yield from _pages(inner[1] if isinstance(inner, tuple) else inner)
