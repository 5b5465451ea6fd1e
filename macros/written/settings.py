"""mkdocs.yml before any build: readable, of known settings, and what it names is there."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import yaml

from macros.load.broken_yaml import broken_yaml
from macros.load.characters import character_problems
from macros.load.copied import pasted
from macros.load.yaml_tree import Loader
from macros.problems import Problem
from macros.written.markup import can_be_read
from macros.written.menu import broken_menu, check_menu
from macros.written.nodes import at, nodes, text, value
from macros.written.site_keys import CODE, PLAIN, as_meant, check_extra, check_keys
from macros.written.site_parts import check_parts

_WEB = re.compile(r"(https?://[^\s/\"'<>{}]+(/[^\s\"'<>{}]*)?)?")

_AS_BEFORE = "lấy lại tệp ấy từ bản trước"
_INNER = re.compile(r"(.+?)/(?:-/)?(?:tree|blob|edit|raw|issues|pulls?|wiki)(?:/|$)")
"""A page of a repository, as of a branch: links would be put together of it that lead nowhere."""


def check_settings(file: Path, docs: Path) -> Iterator[Problem]:
    """What keeps the settings in `file` from being read or the site from being built of them, and
    where the menu leads to no page or a page is left out of it."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        found, expected = "Không đọc được tệp thiết lập", f"tệp {file.name} dạng UTF-8"
        if not file.exists():
            other = min(file.parent.glob(f"{file.stem}*"), default=None)
            expected = f"đổi tên {other.name} thành {file.name}" if other else _AS_BEFORE
            found = f"Không có tệp {file.name}"
        yield Problem(file.name, 1, 1, "trang-lien-ket", found, expected)
        return
    if strange := pasted(text, file.name):
        yield strange
        return
    odd = [replace(one, remedy="") for one in character_problems(text, file.name)]
    yield from odd
    try:
        root = yaml.compose(text, Loader=Loader)
    except yaml.YAMLError as error:
        yield from () if odd else [_broken(error, text, file.name)]
        return
    for node in nodes(root):
        if not node.tag.startswith(PLAIN) or node.tag.startswith(f"{PLAIN}python"):
            found, expected = f"Có thẻ “{node.tag}”, có thể chạy mã hay đọc máy", "giá trị thường"
            yield at(node, file.name, "the-yaml", found, expected)
    if not isinstance(root, yaml.MappingNode):
        found, expected = "Tệp thiết lập không có thiết lập nào", "các dòng “khóa: giá trị”"
        yield Problem(file.name, 1, 1, CODE, found, expected)
        return
    yield from check_keys(root, file.name)
    as_meant(root)
    yield from _addresses(root, file.name)
    yield from check_extra(root, file.name)
    yield from check_parts(root, file.name, file.parent, docs)
    yield from check_menu(root, file.name, docs) if docs.is_dir() else ()


def _broken(error: yaml.YAMLError, text: str, path: str) -> Problem:
    """Without an example that is a record's."""
    told = broken_yaml(error, text, path)
    line = text.split("\n")[told.line - 1]
    example = told.example if told.example.partition(":")[0].strip() in line else ""
    return broken_menu(text, told.line, path) or replace(told, example=example)


def _addresses(root: yaml.Node, path: str) -> Iterator[Problem]:
    for key in ("site_url", "repo_url"):
        node = value(root, key)
        if node and not (isinstance(node, yaml.ScalarNode) and is_web(node.value)):
            found, expected = f"“{key}” không phải địa chỉ web", 'https://…, hoặc "" khi chưa có'
            yield at(node, path, "dang-sai", found, expected)
        elif key == "site_url" and node and text(node) and not text(node).endswith("/"):
            yield at(node, path, "dang-sai", "“site_url” không kết thúc bằng /", f"{text(node)}/")
        elif key == "repo_url" and node and (inner := _INNER.match(text(node))):
            found, expected = "“repo_url” là một trang bên trong kho", inner[1]
            yield at(node, path, "trang-hien-sai", found, expected)


def is_web(text: str) -> bool:
    """Whether it is the address of a site or page, or empty."""
    return bool(_WEB.fullmatch(text)) and can_be_read(text)
