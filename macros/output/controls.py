"""Moves the header's controls that only work with scripts into one script shared by all pages.

The search box, the theme switch and their settings are the same on every page and took a third
of a small page's compressed size. Where scripts do not run (file viewers of phones), controls
that could do nothing no longer show.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from posixpath import relpath
from typing import Any

from macros.output.menu import shorten
from macros.output.styles import prefix

ADDRESS = "assets/javascripts/controls.js"

_FIRST = re.compile(r'<form\b[^>]*data-md-component="palette"')
# What may follow it: all of it does nothing without scripts.
_CONTROL = re.compile(
    r'<form\b[^>]*data-md-component="palette"'
    r"|<script\b"
    r"|<button\b[^>]* hidden>"
    r'|<label\b[^>]*class="md-header__button[^>]*for="__search"'
    r'|<div\b[^>]*data-md-component="search"'
)
_SPACE = re.compile(r"\s*")
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_SCRIPT_FILE = re.compile(r"<script src=[^>]*></script>\n?")
_CONFIG = re.compile(r'<script id="__config" type="application/json">(.*?)</script>', re.DOTALL)

_TEMPLATE = """\
{{
  const me = document.currentScript;
  const config = {config};
  config.base = me.dataset.base;
  config.search = config.base + "/" + config.search;
  const settings = document.createElement("script");
  settings.id = "__config";
  settings.type = "application/json";
  settings.textContent = JSON.stringify(config);
  me.after(settings);
  me.insertAdjacentHTML("afterend", {markup});
  if ("menu" in me.dataset) {{
    const menu = {menu}.replaceAll('href="', `href="${{me.dataset.base}}/`);
    const show = () => {{ document.querySelector(".kb-nav").outerHTML = menu; }};
    document.addEventListener("DOMContentLoaded", show);
  }}
}}
{scripts}
"""


@dataclass(frozen=True)
class _Parts:
    """What is taken out of a page; addresses are relative to the site's root."""

    markup: str
    scripts: str
    config: str


class Controls:
    """The controls of the first page that has them; pages with the same ones share them."""

    def __init__(self) -> None:
        self._shared: _Parts | None = None
        self._menu = ""

    def take_from(self, html: str) -> str:
        """Return the page with its controls replaced by the shared script.

        A page whose controls differ from the shared ones, or that has none, stays as it is.
        """
        start, end = _region(html)
        config = _CONFIG.search(html)
        if start == end or not config:
            return html
        settings = json.loads(config[1])
        region = html[start:end]
        parts = _parts(region, settings)
        self._shared = self._shared or parts
        if parts != self._shared:
            return html
        base = settings["base"]
        tail, mark = self._shorten_menu(html[end : config.start()], base)
        tag = f'<script src="{prefix(base)}{ADDRESS}" data-base="{base}"{mark}></script>'
        tags = "\n".join([tag, *_SCRIPT_FILE.findall(region)])
        return html[:start] + tags + tail + html[config.end() :]

    def _shorten_menu(self, html: str, base: str) -> tuple[str, str]:
        """The rest of the page, and what tells the script to put the whole menu back."""
        short, whole = shorten(html)
        menu = whole.replace(f'href="{base}/', 'href="')
        self._menu = self._menu or menu
        return (short, " data-menu") if menu and menu == self._menu else (html, "")

    @property
    def script(self) -> str:
        """The shared script, "" where no page had controls."""
        if not self._shared:
            return ""
        return _TEMPLATE.format(
            config=self._shared.config,
            markup=json.dumps(self._shared.markup, ensure_ascii=False),
            menu=json.dumps(self._menu, ensure_ascii=False),
            scripts=self._shared.scripts,
        )


def _parts(region: str, settings: dict[str, Any]) -> _Parts:
    rooted = {**settings, "base": ".", "search": relpath(settings["search"], settings["base"])}
    return _Parts(
        markup=_SCRIPT_FILE.sub("", _SCRIPT.sub("", region)),
        scripts="\n".join(_SCRIPT.findall(region)),
        config=json.dumps(rooted, ensure_ascii=False),
    )


def _region(html: str) -> tuple[int, int]:
    """Where the controls that follow one another begin and end; equal where there are none."""
    first = _FIRST.search(html)
    if not first:
        return 0, 0
    end = start = first.start()
    while match := _CONTROL.match(html, _after_space(html, end)):
        end = _element_end(html, match.start())
    return start, end


def _after_space(html: str, position: int) -> int:
    space = _SPACE.match(html, position)
    return space.end() if space else position


def _element_end(html: str, start: int) -> int:
    """The end of the element that starts there; of unbalanced ones the end of the page."""
    name = re.compile(r"\w+").search(html, start)
    assert name, "an element has a name"
    depth = 0
    for tag in re.compile(rf"<(/?){name[0]}\b").finditer(html, start):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return html.index(">", tag.end()) + 1
    return len(html)
