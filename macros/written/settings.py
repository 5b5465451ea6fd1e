"""mkdocs.yml as far as it names pages and addresses: readable, and what it names can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from macros.load.broken_yaml import broken_yaml
from macros.load.yaml_tree import Loader
from macros.problems import Problem

_PLAIN = "tag:yaml.org,2002:"
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
    yield from _tags(root, file.name)
    yield from _addresses(root, file.name)
    yield from _menu(root, file.name, docs) if docs.is_dir() else ()


def _tags(root: yaml.Node | None, path: str) -> Iterator[Problem]:
    for node in _nodes(root):
        if not node.tag.startswith(_PLAIN) or node.tag.startswith(f"{_PLAIN}python"):
            found, expected = f"Có thẻ “{node.tag}”, có thể chạy mã hay đọc máy", "giá trị thường"
            yield _at(node, path, "the-yaml", found, expected)


def _addresses(root: yaml.Node | None, path: str) -> Iterator[Problem]:
    for key in ("site_url", "repo_url"):
        node = _value(root, key)
        if node and not (isinstance(node, yaml.ScalarNode) and _WEB.fullmatch(node.value)):
            found, expected = f"{key} không phải địa chỉ web", 'https://…, hoặc "" khi chưa có'
            yield _at(node, path, "dang-sai", found, expected)


def _menu(root: yaml.Node | None, path: str, docs: Path) -> Iterator[Problem]:
    for node in _nodes(_value(root, "nav")):
        is_page = isinstance(node, yaml.ScalarNode) and node.value.endswith(".md")
        if is_page and not (docs / node.value).is_file():
            found = f"trình đơn (nav) nêu trang “{node.value}”, mà {docs.name}/ không có"
            expected = "tên một tệp có thật, hoặc bỏ dòng này"
            yield _at(node, path, "trang-lien-ket", found, expected)


def _at(node: yaml.Node, path: str, code: str, found: str, expected: str) -> Problem:
    mark = node.start_mark
    return Problem(path, mark.line + 1, mark.column + 1, code, found, expected)


def _value(node: yaml.Node | None, key: str) -> yaml.Node | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value for name, value in pairs if name.value == key), None)


def _nodes(root: yaml.Node | None) -> Iterator[yaml.Node]:
    """The values under `root`, itself among them; each once, for an alias may lead in a circle."""
    left, seen = [root] if root else [], set[int]()
    while left:
        node = left.pop(0)
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        inner = node.value if isinstance(node, yaml.CollectionNode) else []
        left += [one[1] if isinstance(one, tuple) else one for one in inner]
