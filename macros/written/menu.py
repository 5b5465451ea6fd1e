"""The menu of the site (nav in mkdocs.yml): its shape, its pages, and pages that it leaves out."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import yaml

from macros.problems import Problem
from macros.suggest import nearest
from macros.written.addresses import INTERNAL, refused
from macros.written.nodes import at, nodes, text, value

_SHAPE = "mỗi mục một dòng “- Tên: trang.md”"


def check_menu(root: yaml.Node, path: str, docs: Path) -> Iterator[Problem]:
    """Items of another shape, items that lead nowhere, pages under `docs` that no item names."""
    nav = value(root, "nav")
    if nav is None:
        expected = f"nav: rồi {_SHAPE}"
        yield Problem(path, 1, 1, "thiet-lap", "Trang không có trình đơn (nav)", expected)
        return
    if isinstance(nav, yaml.SequenceNode):
        wrong = [problem for item in nodes(nav) for problem in _item(item, path, docs)]
        yield from wrong or [*_left_out(root, nav, docs), *_twice(nav, path)]


def _item(item: yaml.Node, path: str, docs: Path) -> Iterator[Problem]:
    if isinstance(item, yaml.ScalarNode):
        yield from _leads(item, path, docs)
    elif isinstance(item, yaml.MappingNode) and len(item.value) != 1:
        yield at(item, path, "thiet-lap", f"Một mục của trình đơn có {len(item.value)} tên", _SHAPE)
    elif isinstance(item, yaml.SequenceNode):
        for inner in item.value:
            if isinstance(inner, yaml.SequenceNode):
                yield at(inner, path, "thiet-lap", "Một mục của trình đơn không có tên", _SHAPE)


def _leads(item: yaml.ScalarNode, path: str, docs: Path) -> Iterator[Problem]:
    target = text(item)
    if not target:
        yield at(item, path, "thiet-lap", "Một mục của trình đơn để trống", _SHAPE)
        return
    is_inside = not target.startswith("/") and ".." not in PurePosixPath(target).parts
    is_page = is_inside and (docs / target).is_file()
    if not (is_page or "://" in target or target.endswith(".html")):
        pages = [page.as_posix() for page in _pages(docs)]
        near = nearest(target, pages)
        found = f"Trình đơn (nav) nêu trang “{target}”, mà {docs.name}/ không có"
        expected = f"“{near}” chăng, hoặc bỏ dòng này" if near else "tệp có thật, hoặc bỏ dòng này"
        yield at(item, path, "trang-lien-ket", found, expected)


def _twice(nav: yaml.Node, path: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for node in nodes(nav):
        target = text(node)
        if target.endswith(".md") and target in seen:
            found = f"Trình đơn (nav) nêu trang “{target}” hai lần"
            yield at(node, path, "thiet-lap", found, "mỗi trang một chỗ; bỏ một dòng")
        seen.add(target)


def _left_out(root: yaml.Node, nav: yaml.Node, docs: Path) -> Iterator[Problem]:
    """Pages that no item of the menu leads to, but for those that are meant to have none."""
    named = {text(node) for node in nodes(nav)}
    meant = [
        line.strip().strip("/")
        for key in ("not_in_nav", "exclude_docs", "draft_docs")
        for line in text(value(root, key)).split("\n")
    ]
    for page in _pages(docs):
        is_meant = any(one and page.is_relative_to(one) for one in meant)
        if page.as_posix() not in named and not is_meant:
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
    return sorted(file for file in files if file.parts[0] not in {INTERNAL, "assets"})
