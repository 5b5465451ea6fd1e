"""The menu of the site (nav in mkdocs.yml): its shape, its pages, and pages that it leaves out."""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Any

from macros.model.walk import Location
from macros.problems import Problem
from macros.suggest import nearest
from macros.written.addresses import FRONT, INTERNAL, refused
from macros.written.site_file import SiteFile

_SHAPE = "mỗi mục một dòng “- Tên: trang.md”"


def check_menu(site: SiteFile, docs: Path) -> Iterator[Problem]:
    """Items of another shape, items that lead nowhere, pages under `docs` that no item names."""
    if not (docs / FRONT).is_file():
        found = f"Không có trang đầu {docs.name}/{FRONT}"
        yield Problem(f"{docs.name}/{FRONT}", 1, 1, "trang-tep", found, "lấy lại từ bản trước")
    nav = site.tree.value.get("nav")
    if nav is None:
        yield site.problem((), "Trang không có trình đơn (nav)", f"nav: rồi {_SHAPE}")
    elif isinstance(nav, list):
        items = dict(_walk(nav, ("nav",)))
        targets = {at: site.tree.raw.get(at, "") for at, item in items.items() if not _holds(item)}
        free = _unnamed(site, {*targets.values()}, docs)
        wrong = [p for at, item in items.items() for p in _shaped(item, at, site)]
        wrong += [p for at in targets for p in _leads(targets[at], at, site, docs, free)]
        yield from wrong or [*_left_out(free, docs), *_twice(targets, site)]


def _walk(item: Any, at: Location) -> Iterator[tuple[Location, Any]]:
    yield at, item
    inner = item.items() if isinstance(item, dict) else enumerate(item) if _holds(item) else ()
    for key, one in inner:
        yield from _walk(one, (*at, key))


def _holds(item: Any) -> bool:
    return isinstance(item, dict | list)


def _shaped(item: Any, at: Location, site: SiteFile) -> Iterator[Problem]:
    if isinstance(item, dict) and len(item) != 1:
        yield site.problem(at, f"Một mục của trình đơn có {len(item)} tên", _SHAPE)
    elif isinstance(item, dict) and set("<>{}") & set(name := next(iter(item))):
        found = f"Tên “{name}” trong trình đơn có dấu < > {{ }}"
        yield site.problem(at, found, "chữ thường, không có mã")
    elif isinstance(item, list) and isinstance(at[-1], int):
        yield site.problem(at, "Một mục của trình đơn không có tên", _SHAPE)


def _leads(
    target: str, at: Location, site: SiteFile, docs: Path, free: list[str]
) -> Iterator[Problem]:
    if not target:
        yield site.problem(at, "Một mục của trình đơn để trống", _SHAPE)
    # That the front page is gone is told of docs/: nobody is to drop its item.
    elif "://" not in target and target != FRONT and not _is_page(target, docs):
        near = nearest(target, free) or (free[0] if len(free) == 1 else None)
        found = f"Trình đơn (nav) nêu trang “{target}”, mà {docs.name}/ không có"
        expected = f"“{near}” chăng, hoặc bỏ dòng này" if near else "tệp có thật, hoặc bỏ dòng này"
        name, _, page = target.partition(":")
        if _is_page(page, docs):
            expected = f"dấu cách sau dấu hai chấm: “- {name}: {page}”"
        yield site.problem(at, found, expected, "trang-lien-ket")


def _twice(targets: Mapping[Location, str], site: SiteFile) -> Iterator[Problem]:
    seen: set[str] = set()
    for at, target in targets.items():
        if target.endswith(".md") and target in seen:
            found = f"Trình đơn (nav) nêu trang “{target}” hai lần"
            yield site.problem(at, found, "mỗi trang một chỗ; bỏ một dòng")
        seen.add(target)


def _is_page(target: str, docs: Path) -> bool:
    """Whether it is a file's name as MkDocs reads it, or of a page that only a build makes."""
    page = re.sub(r"\.html$", ".md", target)
    is_inside = page == normpath(page) and not page.startswith(("/", ".."))
    return is_inside and (docs / page).is_file() == (page == target)


def _unnamed(site: SiteFile, named: Collection[str], docs: Path) -> list[str]:
    """Pages that are not `named` in the menu, but for those that are meant not to be."""
    meant = [
        line.strip().strip("/")
        for key in ("not_in_nav", "exclude_docs", "draft_docs")
        for line in site.text(key).split("\n")
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
