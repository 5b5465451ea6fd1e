"""The keys of mkdocs.yml: which there are, what each holds, which values the house counts on."""

import re
from collections.abc import Iterator

from macros.installed_theme import installed_theme
from macros.load.characters import LINE_END
from macros.problems import Problem
from macros.suggest import nearest
from macros.written.markup import can_be_read
from macros.written.site_file import CODE, Keys, SiteFile

TEXT, FLAG = "chữ", "true hoặc false"
GROUP = "các dòng “khóa: giá trị” thụt vào"
LIST = "danh sách, mỗi mục một dòng “- …”"
_TYPES: dict[str, type] = {TEXT: str, FLAG: bool, GROUP: dict, LIST: list}

KEYS: dict[str, str] = {
    **dict.fromkeys(("site_name", "site_url", "site_description", "site_author"), TEXT),
    **dict.fromkeys(("repo_url", "docs_dir", "site_dir", "copyright"), TEXT),
    **dict.fromkeys(("exclude_docs", "draft_docs", "not_in_nav"), TEXT),
    **dict.fromkeys(("use_directory_urls", "strict"), FLAG),
    **dict.fromkeys(("extra_css", "nav", "hooks", "plugins", "markdown_extensions"), LIST),
    **dict.fromkeys(("theme", "extra"), GROUP),
    **dict.fromkeys(("extra.keeper", "theme.name", "theme.custom_dir"), TEXT),
    **dict.fromkeys(("plugins.macros.module_name", "plugins.macros.on_undefined"), TEXT),
    "plugins.macros.on_error_fail": FLAG,
}
"""What each key holds: of those of MkDocs 1.6 the ones that have a use here, in one shape each."""
_CLOSED = {"", "extra", "plugins.macros"}
"""The groups, and the file itself, that take no other keys."""
_SHOWN = {"site_name", "site_description", "site_author", "copyright", "extra.keeper"}
"""Pages print these as they stand."""
_FOLDERS = {"docs_dir": "docs", "site_dir": "site"}
"""So where nothing is said."""
_ADDRESSES = {"site_url", "repo_url"}
INNER = {"keeper": "extra", **dict.fromkeys(("name", "custom_dir", "language"), "theme")}
"""Keys within a group, which are so no longer where their blanks are lost."""

_WEB = re.compile(r"(https?://[^\s/\"'<>{}]+(/[^\s\"'<>{}]*)?)?")
_INNER = re.compile(r"(.+?)/(?:-/)?(?:tree|blob|edit|raw|issues|pulls?|wiki)(?:/|$)")
"""A page of a repository, as of a branch: links would be put together of it that lead nowhere."""


def strange_keys(site: SiteFile) -> dict[Keys, str | None]:
    """Keys that have no use here, each with the one that is perhaps meant and is not there."""
    strange: dict[Keys, str | None] = {}
    for *group, key in site.named:
        if ".".join(group) in _CLOSED and ".".join((*group, key)) not in KEYS:
            known = (tuple(one.split(".")) for one in KEYS)
            near = nearest(key, [one[-1] for one in known if [*one[:-1]] == group])
            strange[*group, key] = None if (*group, near) in site.named else near
    return strange


def as_meant(text: str, site: SiteFile, strange: dict[Keys, str | None]) -> str:
    """`text` with mistyped keys as what they stand for: what is behind them is not missed too."""
    lines = LINE_END.split(text)
    for names, near in strange.items():
        if near:
            line = site.tree.keys[site.named[names]][0] - 1
            lines[line] = lines[line].replace(names[-1], near, 1)
    return "\n".join(lines)


def check_keys(site: SiteFile) -> Iterator[Problem]:
    """Values of another shape or other than they must be, keys that must be there."""
    needed = {
        "use_directory_urls": "false",  # commands and links count on it
        "theme.name": installed_theme()[0],
        "theme.custom_dir": "macros/theme",
        "plugins.macros.module_name": "macros",
        "plugins.macros.on_undefined": "strict",
        "plugins.macros.on_error_fail": "true",
    }
    for names, at in site.named.items():
        name, value = ".".join(names), site.tree.value_at(at)
        if wrong := _wrong(name, site.text(*names), value, {**needed, **_FOLDERS}):
            yield site.problem(at, *wrong)
    for name, wanted in {"site_name": "Kho tri thức …", **needed}.items():
        *group, key = name.split(".")
        is_told = "plugins" in group and tuple(group) not in site.named  # as a part that is missing
        if tuple(name.split(".")) not in site.named and not is_told:
            place = site.named.get(tuple(group), ())
            below = f" dưới {group[-1]}:" if group else ""
            yield site.problem(place, f"Thiếu thiết lập “{name}”", f"dòng “{key}: {wanted}”{below}")


def _wrong(
    name: str, text: str, value: object, wanted: dict[str, str]
) -> tuple[str, str, str] | None:
    """What was found, what is expected, and the code."""
    key, shape = name.rpartition(".")[2], KEYS.get(name, "")
    is_fit = not shape or value is None or isinstance(value, _TYPES[shape])
    if name in _ADDRESSES and not (is_fit and is_web(text)):
        expected = 'https://…, hoặc "" khi chưa có'
        return f"“{name}” không phải địa chỉ web", expected, "dang-sai"
    if not is_fit:
        expected = f'đặt trong ngoặc kép: {key}: "{text}"' if shape == TEXT and text else shape
        return f"Giá trị của “{name}” không phải {shape}", expected, CODE
    if name in _SHOWN and set("<>{}") & set(text):
        return f"“{name}” có dấu < > {{ }}", "chữ thường: trang in ra đúng như viết ở đây", CODE
    if name == "site_name" and not text.strip():
        return "Trang chưa có tên", "site_name: Kho tri thức …", CODE
    if name in wanted and text.lower() != wanted[name]:
        return f"“{name}” là “{text}”", f"{key}: {wanted[name]}; kho chỉ dựng được như thế", CODE
    if name == "site_url" and text and not text.endswith("/"):
        return "“site_url” không kết thúc bằng /", f"{text}/", "dang-sai"
    if name == "repo_url" and (inner := _INNER.match(text)):
        return "“repo_url” là một trang bên trong kho", inner[1], "trang-hien-sai"
    return None


def is_web(text: str) -> bool:
    """Whether it is the address of a site or page, or empty."""
    return bool(_WEB.fullmatch(text)) and can_be_read(text)
