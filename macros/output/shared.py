"""What all pages load, joined into few files: each line less in a page counts once a page."""

import errno
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from macros.load_order import END, HEAD, SINGLE_FILE
from macros.output.stylesheets import class_names, compact, without_classes, without_unread

STYLES = "assets/css/site.css"
_HEAD = "assets/javascripts/head.js"
_PAGE = "assets/javascripts/page.js"
_THEME_STYLES = ("assets/stylesheets/main.*.css", "assets/stylesheets/palette.*.css")


def write_shared(site: Path, styles: Sequence[str], classes: set[str]) -> None:
    """Join the files of the built site; `styles` are addresses of our own.

    `classes`: those of the pages. The parts are deleted. Rules of the theme for classes that no
    page and no script names are left out, as are its properties that nothing reads.
    """
    theme = _read(site, _THEME_STYLES)
    words = class_names(path.read_text("utf-8") for path in site.rglob("*.js"))
    used = classes | words
    own = _read(site, styles)
    theme = without_unread(without_classes(theme, used), own, used)
    write(site / STYLES, compact(theme + own))
    write(site / _HEAD, _read(site, HEAD))
    write(site / _PAGE, _read(site, END))
    for path in [*_paths(site, [*_THEME_STYLES, *styles, *HEAD, *END])]:
        if path.relative_to(site).as_posix() not in SINGLE_FILE:  # which needs some by themselves
            path.unlink()


def _paths(site: Path, patterns: Iterable[str]) -> Iterator[Path]:
    """The files in the order of the patterns, each of which stands for one file.

    Raises FileNotFoundError for a pattern without its file.
    """
    for pattern in patterns:
        if not (path := next(site.glob(pattern), None)):
            raise FileNotFoundError(errno.ENOENT, "không có tệp này", pattern)
        yield path


def _read(site: Path, patterns: Iterable[str]) -> str:
    return "".join(path.read_text("utf-8").rstrip() + "\n" for path in _paths(site, patterns))


def write(path: Path, content: bytes | str) -> None:
    """Write a file of the site, its folder too where there is none; line ends stay as they are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
