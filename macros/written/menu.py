"""The menu of the site (nav in mkdocs.yml): its shape, its pages, and pages that it leaves out."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path, PurePosixPath
from posixpath import normpath

import yaml

from macros.problems import Problem
from macros.suggest import nearest
from macros.written.addresses import FRONT, INTERNAL, refused
from macros.written.nodes import at, nodes, text, value

_SHAPE = "mỗi mục một dòng “- Tên: trang.md”"


def check_menu(root: yaml.Node, path: str, docs: Path) -> Iterator[Problem]:
    """Items of another shape, items that lead nowhere, pages under `docs` that no item names."""
    if not (docs / FRONT).is_file():
        found = f"Không có trang đầu {docs.name}/{FRONT}"
        yield Problem(f"{docs.name}/{FRONT}", 1, 1, "trang-tep", found, "lấy lại từ bản trước")
    nav = value(root, "nav")
    if nav is None:
        expected = f"nav: rồi {_SHAPE}"
        yield Problem(path, 1, 1, "thiet-lap", "Trang không có trình đơn (nav)", expected)
        return
    if isinstance(nav, yaml.SequenceNode):
        free = _unnamed(root, nav, docs)
        wrong = [problem for item in nodes(nav) for problem in _item(item, path, docs, free)]
        yield from wrong or [*_left_out(free, docs), *_twice(nav, path)]


def _item(item: yaml.Node, path: str, docs: Path, free: list[str]) -> Iterator[Problem]:
    if isinstance(item, yaml.ScalarNode):
        yield from _leads(item, path, docs, free)
    elif isinstance(item, yaml.MappingNode) and len(item.value) != 1:
        yield at(item, path, "thiet-lap", f"Một mục của trình đơn có {len(item.value)} tên", _SHAPE)
    elif isinstance(item, yaml.MappingNode) and set("<>{}") & set(text(item.value[0][0])):
        found = f"Tên “{text(item.value[0][0])}” trong trình đơn có dấu < > {{ }}"
        yield at(item, path, "thiet-lap", found, "chữ thường, không có mã")
    elif isinstance(item, yaml.SequenceNode):
        for inner in item.value:
            if isinstance(inner, yaml.SequenceNode):
                yield at(inner, path, "thiet-lap", "Một mục của trình đơn không có tên", _SHAPE)


def _leads(item: yaml.ScalarNode, path: str, docs: Path, free: list[str]) -> Iterator[Problem]:
    target = text(item)
    if not target:
        yield at(item, path, "thiet-lap", "Một mục của trình đơn để trống", _SHAPE)
        return
    # That the front page is gone is told of docs/: nobody is to drop its item.
    if "://" not in target and target != FRONT and not _is_page(target, docs):
        near = nearest(target, free) or (free[0] if len(free) == 1 else None)
        found = f"Trình đơn (nav) nêu trang “{target}”, mà {docs.name}/ không có"
        expected = f"“{near}” chăng, hoặc bỏ dòng này" if near else "tệp có thật, hoặc bỏ dòng này"
        name, _, page = target.partition(":")
        if _is_page(page, docs):
            expected = f"dấu cách sau dấu hai chấm: “- {name}: {page}”"
        yield at(item, path, "trang-lien-ket", found, expected)


def _twice(nav: yaml.Node, path: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for node in nodes(nav):
        target = text(node)
        if target.endswith(".md") and target in seen:
            found = f"Trình đơn (nav) nêu trang “{target}” hai lần"
            yield at(node, path, "thiet-lap", found, "mỗi trang một chỗ; bỏ một dòng")
        seen.add(target)


def _is_page(target: str, docs: Path) -> bool:
    """Whether it is a file's name as MkDocs reads it, or of a page that only a build makes."""
    page = re.sub(r"\.html$", ".md", target)
    is_inside = page == normpath(page) and not page.startswith(("/", ".."))
    return is_inside and (docs / page).is_file() == (page == target)


def _unnamed(root: yaml.Node, nav: yaml.Node, docs: Path) -> list[str]:
    """Pages that no item of the menu leads to, but for those that are meant to have none."""
    named = {text(node) for node in nodes(nav)}
    meant = [
        line.strip().strip("/")
        for key in ("not_in_nav", "exclude_docs", "draft_docs")
        for line in text(value(root, key)).split("\n")
    ]
    pages = (page for page in _pages(docs) if page.as_posix() not in named)
    return [
        page.as_posix()
        for page in pages
        if not any(one and page.is_relative_to(one) for one in meant)
    ]


def _left_out(free: list[str], docs: Path) -> Iterator[Problem]:
    for page in free:
        found = "Trang không có trong trình đơn (nav), người đọc không tới được"
        expected = (
            f"dòng “- Tên: {page}” dưới nav: ở mkdocs.yml; cố ý để ngoài thì ghi “/{page}” "
            "dưới not_in_nav"
        )
        yield Problem(f"{docs.name}/{page}", 1, 1, "trang-ngoai-trinh-don", found, expected)


def _pages(docs: Path) -> list[PurePosixPath]:
    """The published pages, from docs/."""
    sound = (file for file in docs.rglob("*.md") if not refused(file, docs))
    files = (PurePosixPath(file.relative_to(docs).as_posix()) for file in sound)
    return sorted(file for file in files if file.parts[0] not in {INTERNAL, "assets", FRONT})


_LINE = re.compile(r"""( *)- +((?:"[^"]*"|[^\s:][^:]*):)? *(\S*)\s*(?:#.*)?""")


def broken_menu(text: str, stopped: int, path: str) -> Problem | None:
    """Why YAML `stopped` at that line (from 1) of the menu; None where it was elsewhere, or the
    menu's lines do not show it."""
    lines = text.split("\n")
    start = next((n for n, line in enumerate(lines, 1) if line.startswith("nav:")), len(lines))
    items: list[tuple[int, int, str]] = []
    for number, line in enumerate(lines[start:stopped], start + 1):
        if line[:1].strip(" -#\t"):
            break
        item = _LINE.fullmatch(line)
        if item:
            items.append((number, len(item[1]), item[3]))
        elif line.strip() and not line.lstrip().startswith("#"):
            found = "Dòng không phải mục của trình đơn"
            return None if "\t" in line else _broken(path, number, found)
    return _misplaced(items, path)


def _misplaced(items: list[tuple[int, int, str]], path: str) -> Problem | None:
    """Items (line, indent, page) below one that has a page, and between the columns of others."""
    columns = [0]
    for (above, _, leads), (below, indent, _) in pairwise([(0, 0, ""), *items]):
        if indent > columns[-1] and leads:
            found = "Một mục của trình đơn vừa có trang vừa có mục con"
            return _broken(path, above, found, f"“- Tên:”, rồi trong các mục con “- Tên: {leads}”")
        if indent < columns[-1] and indent not in columns:
            return _broken(path, below, "Thụt dòng không thẳng hàng", "thẳng cột với mục cùng cấp")
        columns = [*(one for one in columns if one < indent), indent]
    return None


def _broken(path: str, line: int, found: str, expected: str = _SHAPE) -> Problem:
    return Problem(path, line, 1, "yaml-hong", found, expected)
