"""What mkdocs.yml puts the site together from: plugins, hooks, style sheets, extensions."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

from markdown import Markdown

from macros.history.edition import STYLE
from macros.problems import Problem
from macros.suggest import nearest
from macros.written.site_file import SiteFile

NEEDED = {
    "plugins": ("macros",),
    "hooks": ("macros/site/hook.py",),
    "markdown_extensions": ("admonition", "attr_list"),
}
"""Pages of docs/ are written for these; `tables`, `toc` and `fenced_code` MkDocs has by itself."""
_BUILT_IN = {"tables", "toc", "fenced_code"}


def check_parts(site: SiteFile, folder: Path, docs: Path) -> Iterator[Problem]:
    """Parts that are not installed or not there, parts that are missing, options that none takes.

    `folder` holds the settings' file; hooks are named from there, style sheets and pictures from
    `docs`.
    """
    yield from _listed(site, "plugins", _installed("mkdocs.plugins").__contains__)
    yield from _listed(site, "hooks", lambda name: (folder / name).is_file())
    yield from _listed(site, "markdown_extensions", _is_extension)
    yield from _check_options(site)
    yield from _files(site, docs) if docs.is_dir() else ()


def _files(site: SiteFile, docs: Path) -> Iterator[Problem]:
    """Style sheets and pictures that are not there."""
    theme = site.entries("theme")
    pictures = {site.text("theme", key): theme[key] for key in ("favicon", "logo") if key in theme}
    for name, at in {**site.entries("extra_css"), **pictures}.items():
        if name != STYLE and not (docs / name).is_file():
            found = f"Không có tệp “{name}” trong {docs.name}/"
            yield site.problem(at, found, "tệp có thật, hoặc bỏ dòng này")


def _listed(site: SiteFile, key: str, is_there: Callable[[str], bool]) -> Iterator[Problem]:
    found = site.entries(key)
    missing = [name for name in NEEDED[key] if name not in found]
    for name, at in found.items():
        if is_there(name):
            continue
        near = nearest(name, missing)
        expected = f"“{near}”" if near else "tên có thật, hoặc bỏ dòng này"
        missing = [one for one in missing if one != near]
        yield site.problem(at, f"Máy này không có “{name}” ({key})", expected)
    for name in missing:
        told = f"Ở {key} thiếu “{name}”: trang không dựng được"
        yield site.problem((key,), told, f"dòng “- {name}” dưới {key}:")


@cache
def _installed(group: str) -> frozenset[str]:
    """The names that installed packages declare for others in that group; looking takes 20 ms."""
    return frozenset(entry.name for entry in entry_points(group=group))


def _is_extension(name: str) -> bool:
    """Whether Python-Markdown finds it: by its short name, or as a module, which is not run."""
    if name in _BUILT_IN | _installed("markdown.extensions"):
        return True
    first, _, rest = name.partition(".")
    spec = find_spec(first) if first.isidentifier() else None
    folders = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
    inner = rest.replace(".", "/")
    return any(p.exists() for f in folders if rest for p in (f / inner, f / f"{inner}.py"))


def _check_options(site: SiteFile) -> Iterator[Problem]:
    """Options that an extension does not take."""
    for name in filter(_is_extension, site.entries("markdown_extensions")):
        for key, at in site.entries("markdown_extensions", name).items():
            if not _takes(name, key, site.tree.value_at(at)):
                told = site.text("markdown_extensions", name, key)
                found = f"“{name}” không nhận tùy chọn “{key}: {told}”"
                yield site.problem(at, found, "giá trị khác, hoặc bỏ dòng này")


def _takes(name: str, key: str, value: object) -> bool:
    try:
        Markdown(extensions=[name], extension_configs={name: {key: value}})
    except Exception:  # whatever an extension makes of it
        return False
    return True
