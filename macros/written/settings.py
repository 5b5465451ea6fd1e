"""mkdocs.yml before any build: readable, of known settings, and what it names is there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from macros.load.characters import character_problems
from macros.problems import Problem
from macros.written.menu import broken_menu, check_menu
from macros.written.site_file import CODE, read_site
from macros.written.site_keys import INNER, as_meant, check_keys, strange_keys
from macros.written.site_parts import check_parts

_AS_BEFORE = "lấy lại tệp ấy từ bản trước"


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
    odd = [replace(one, remedy="") for one in character_problems(text, file.name)]
    yield from odd
    site = read_site(text, file.name)
    if not isinstance(site.tree.value, dict):
        found, expected = "Tệp thiết lập không có thiết lập nào", "các dòng “khóa: giá trị”"
        none = Problem(file.name, 1, 1, CODE, found, expected)
        broken = [_broken(one, text) for one in site.problems if one.code != "tep-trong"]
        yield from () if odd else broken or [none]
        return
    yield from site.problems
    strange = strange_keys(site)
    for names, near in strange.items():
        found = f"Kho không dùng thiết lập “{'.'.join(names)}”"
        expected = f"“{near}” chăng, hoặc xóa thiết lập này" if near else "xóa thiết lập này"
        if group := INNER.get(".".join(names)):
            found, expected = (
                f"“{names[0]}” đứng sát lề",
                f"thụt hai dấu cách, dưới dòng “{group}:”",
            )
        yield site.problem(site.named[names], found, expected)
    site = read_site(as_meant(text, site, strange), file.name)
    yield from check_keys(site)
    yield from check_parts(site, file.parent, docs)
    yield from check_menu(site, docs) if docs.is_dir() else ()


def _broken(told: Problem, text: str) -> Problem:
    """Without an example that is a record's."""
    line = text.split("\n")[told.line - 1]
    example = told.example if told.example.partition(":")[0].strip() in line else ""
    menu = told.code == "yaml-hong" and broken_menu(text, told.line, told.path)
    return menu or replace(told, example=example)
