"""The keys of mkdocs.yml: which there are, what each holds, which values the house counts on."""

from collections.abc import Iterator

import yaml

from macros.problems import Problem
from macros.suggest import nearest
from macros.written.nodes import at, pairs, text, value

CODE = "thiet-lap"
PLAIN = "tag:yaml.org,2002:"
"""How the tags of values begin that YAML knows by itself; others are told as such."""

TEXT, FLAG = "chữ", "true hoặc false"
GROUP = "các dòng “khóa: giá trị” thụt vào"
LIST = "danh sách, mỗi mục một dòng “- …”"

KEYS: dict[str, str] = {
    **dict.fromkeys(("site_name", "site_url", "site_description", "site_author"), TEXT),
    **dict.fromkeys(("repo_url", "docs_dir", "site_dir", "copyright"), TEXT),
    **dict.fromkeys(("exclude_docs", "draft_docs", "not_in_nav"), TEXT),
    **dict.fromkeys(("use_directory_urls", "strict"), FLAG),
    **dict.fromkeys(("extra_css", "nav", "hooks", "plugins", "markdown_extensions"), LIST),
    **dict.fromkeys(("theme", "extra"), GROUP),
}
"""What each key holds: of those of MkDocs 1.6 the ones that have a use here, in one shape each."""

FIXED = {"use_directory_urls": "false", "docs_dir": "docs", "site_dir": "site"}
"""Commands and links count on these; the folders are so where nothing is said."""
_SHOWN = {"site_name", "site_description", "site_author", "copyright"}
"""Pages print these as they stand."""
_INNER = {"keeper": "extra", **dict.fromkeys(("name", "custom_dir", "language"), "theme")}
"""Keys within a group, which are so no longer where their blanks are lost."""
_EVER = {"use_directory_urls"}
_TOLD_ELSEWHERE = {"site_url", "repo_url"}


def check_keys(root: yaml.Node, path: str) -> Iterator[Problem]:
    """Unknown and repeated keys, values of another shape or other than they must be."""
    seen: set[str] = set()
    free = KEYS.keys() - {text(name) for name, _ in pairs(root)}
    for name, node in pairs(root):
        key = text(name)
        if found := _wrong(key, node, seen, free):
            yield at(name, path, CODE, *found)
        seen.add(key)
    title = value(root, "site_name")
    if title is None or (isinstance(title, yaml.ScalarNode) and not title.value.strip()):
        yield Problem(path, 1, 1, CODE, "Trang chưa có tên", "site_name: Kho tri thức …")
    for key in _EVER - seen:
        yield Problem(path, 1, 1, CODE, f"Thiếu thiết lập “{key}”", f"dòng “{key}: {FIXED[key]}”")


def as_meant(root: yaml.Node) -> None:
    """Take a mistyped key for what it stands for, so that what is behind it is not missed too."""
    seen = {text(name) for name, _ in pairs(root)}
    for name, _ in pairs(root):
        near = nearest(text(name), KEYS)
        if text(name) not in KEYS and near and near not in seen:
            name.value = near


def _wrong(key: str, node: yaml.Node, seen: set[str], free: set[str]) -> tuple[str, str] | None:
    """What was found and what is expected; a mistyped key is one of the `free` ones."""
    if key in seen:
        return f"Thiết lập “{key}” đứng hai lần", "giữ một trong hai"
    if key not in KEYS:
        if group := _INNER.get(key):
            return f"“{key}” đứng sát lề", f"thụt hai dấu cách, dưới dòng “{group}:”"
        near = nearest(key, free)
        expected = f"“{near}” chăng, hoặc xóa thiết lập này" if near else "xóa thiết lập này"
        return f"Kho không dùng thiết lập “{key}”", expected
    if key not in _TOLD_ELSEWHERE and not _is_a(KEYS[key], node):
        is_bare = KEYS[key] == TEXT and isinstance(node, yaml.ScalarNode)
        expected = f'đặt trong ngoặc kép: {key}: "{text(node)}"' if is_bare else KEYS[key]
        return f"Giá trị của “{key}” không phải {KEYS[key]}", expected
    if key in _SHOWN and set("<>{}") & set(text(node)):
        return f"“{key}” có dấu < > {{ }}", "chữ thường: trang in ra đúng như viết ở đây"
    if key in FIXED and text(node).lower() != FIXED[key]:
        return f"“{key}” là “{text(node)}”", f"{key}: {FIXED[key]}; kho chỉ dựng được như thế"
    return None


def _is_a(shape: str, node: yaml.Node) -> bool:
    if shape == TEXT:
        return node.tag.endswith((":str", ":null"))
    if shape == FLAG:
        return node.tag.endswith(":bool")
    is_blank = node.tag.endswith(":null")
    return is_blank or isinstance(node, yaml.SequenceNode if shape == LIST else yaml.MappingNode)


def check_extra(root: yaml.Node, path: str) -> Iterator[Problem]:
    """Who takes what is sent stands in sentences, as plain text."""
    for name, node in pairs(value(root, "extra")):
        key = text(name)
        if key != "keeper":
            expected = "xóa dòng này; ở extra chỉ có keeper"
            yield at(name, path, CODE, f"Không có thiết lập “extra.{key}”", expected)
        elif node.tag.startswith(PLAIN) and not _is_a(TEXT, node) or set("<>{}") & set(node.value):
            expected = "tên và cách liên hệ, trong ngoặc kép, không có dấu < > { }"
            yield at(node, path, CODE, "“extra.keeper” không phải một câu chữ thường", expected)
