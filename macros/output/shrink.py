"""All that makes pages smaller, in its order, and the files that the pages then share."""

from __future__ import annotations

from pathlib import Path

from macros.output import controls, styles
from macros.output.whitespace import collapse


class Shrinker:
    """Shrinks the pages of one build."""

    def __init__(self) -> None:
        self._controls = controls.Controls()
        self._styles = styles.Styles()

    def page(self, html: str, address: str) -> str:
        """The page at `address` (relative to the site's root), smaller."""
        base = "/".join([".."] * address.count("/")) or "."
        return self._controls.take_from(self._styles.join_in(collapse(html), base))

    def write_shared(self, site: Path) -> None:
        """Write what the pages share into the built site."""
        sheets = [(site / name).read_text("utf-8") for name in self._styles.joined]
        _write(site / styles.ADDRESS, "\n".join(map(styles.without_comments, sheets)))
        for palette in (site / "assets" / "stylesheets").glob("palette.*.css"):
            _write(palette, styles.without_named_colours(palette.read_text("utf-8")))
        _write(site / controls.ADDRESS, self._controls.script)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
