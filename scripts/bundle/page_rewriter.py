"""Rewrites a page's content so that all pages can live in one file: ids and links."""

from collections.abc import Mapping
from html import escape
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

INDEX = "index.html"
# Attributes that name ids of their own page.
_ID_LISTS = {"for", "aria-labelledby", "aria-describedby", "aria-controls"}
# HTMLParser lowers all names; these SVG attributes are known in mixed case only.
_SVG_NAMES = {
    name.lower(): name
    for name in ("viewBox", "refX", "refY", "markerWidth", "markerHeight", "preserveAspectRatio")
}
_MARKERS = {"marker-start", "marker-mid", "marker-end", "clip-path", "fill"}


def key_of(address: str) -> str:
    """``van-ban/08-kl-tu-2021``: what stands after ``#`` for the page at that address."""
    return address.removesuffix(".html")


class PageRewriter(HTMLParser):
    """Writes the content out again with each id made unique and each link led inside the file.

    `pages`: addresses of the pages in the file. `pictures`: data URIs by address. A link to a file
    that is not inside loses its target and keeps its text.
    """

    def __init__(self, address: str, pages: set[str], pictures: Mapping[str, str]) -> None:
        super().__init__(convert_charrefs=False)
        self._address = address
        self._pages = pages
        self._pictures = pictures
        self._out: list[str] = []

    def rewrite(self, html: str) -> str:
        self.feed(html)
        self.close()
        return "".join(self._out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write the tag with its attributes rewritten; scripts are other files' and left out."""
        self._out.append(f"<{tag}{self._attributes(attrs)}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """The same for the closed form that SVG uses."""
        self._out.append(f"<{tag}{self._attributes(attrs)}/>")

    def handle_endtag(self, tag: str) -> None:
        self._out.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._out.append(data)

    def handle_entityref(self, name: str) -> None:
        self._out.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._out.append(f"&#{name};")

    def _attributes(self, attrs: list[tuple[str, str | None]]) -> str:
        written = []
        for name, value in attrs:
            new = value if value is None else self._value(name, value)
            if new is not None:
                written.append(f' {_SVG_NAMES.get(name, name)}="{escape(new)}"')
            elif value is None:
                written.append(f" {name}")
        return "".join(written)

    def _value(self, name: str, value: str) -> str | None:
        """The attribute's new value; None drops the attribute."""
        if name == "id":
            return self._own(value)
        if name in _ID_LISTS:
            return " ".join(map(self._own, value.split()))
        if name in _MARKERS and value.startswith("url(#"):
            return f"url(#{self._own(value[5:-1])})"
        if name == "href":
            return self._target(value)
        if name == "src":
            return self._pictures.get(self._resolve(value))
        return value

    def _own(self, anchor: str) -> str:
        return f"{key_of(self._address)}:{anchor}"

    def _resolve(self, path: str) -> str:
        return normpath(join(dirname(self._address), unquote(path)))

    def _target(self, href: str) -> str | None:
        parts = urlsplit(href)
        if parts.scheme or parts.netloc:
            return href
        page = self._resolve(parts.path) if parts.path else self._address
        if page not in self._pages:
            return None
        anchor = unquote(parts.fragment)
        return f"#{key_of(page)}:{anchor}" if anchor else f"#{key_of(page)}"
