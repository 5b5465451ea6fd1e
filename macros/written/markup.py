"""Which HTML a page may come to: what Markdown makes, and tables. Nothing of it runs."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

_TAGS = set(re.findall(r"\w+", "a abbr b blockquote br caption code dd del details div dl dt em"))
_TAGS |= set(re.findall(r"\w+", "figcaption figure h1 h2 h3 h4 h5 h6 hr i img kbd li ol p pre s"))
_TAGS |= set(re.findall(r"\w+", "small span strong sub summary sup table tbody td tfoot th thead"))
_TAGS |= {"tr", "ul"}
_PAIRED = _TAGS - {*re.findall(r"\w+", "br hr img li p dt dd tr td th thead tbody tfoot caption")}
"""Tags that HTML itself never closes."""
_ATTRIBUTES = {"align", "alt", "class", "colspan", "data-kb-edition", "data-kb-slot", "data-label"}
_ATTRIBUTES |= {"height", "href", "id", "lang", "rowspan", "scope", "src", "start", "title"}
_ATTRIBUTES |= {"width", ":"}  # the last is made of “{ : #a }”, which `shown` tells
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):|//", re.IGNORECASE)


def can_be_read(address: str) -> bool:
    """Whether the parts of an address can be told: not with an open bracket in its host's name, nor
    with signs that are a slash in another form (RFC 3986, 3.2.2; RFC 3454)."""
    try:
        urlsplit(address)
    except ValueError:
        return False
    return True


def read_html(html: str) -> Seen:
    """What is in the HTML of a page: see Seen."""
    seen = Seen()
    seen.feed(html)
    seen.close()
    return seen


class Seen(HTMLParser):
    """`foreign`: the first tag or attribute that no page may have, as it stands there, "" where all
    is right; `unpaired`: one that lacks its other half; `addresses`: where links and images lead,
    and the one that is `unsafe`; `ids`: what links may lead to, and one that is `repeated`;
    `texts`: what readers see, outside code; `code`: the lines of its blocks.

    An address leads to a page, to https or to a mailbox; an image lies in the site.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.foreign = ""
        self.unsafe = ""
        self.unpaired = ""
        self._open: list[str] = []
        self.addresses: list[str] = []
        self.ids: set[str] = set()
        self.repeated = ""
        self.texts: list[str] = []
        self.code: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.foreign:
            return
        if tag not in _TAGS:
            self.foreign = f"<{tag}"
        self._open += [tag] if tag in _PAIRED else []
        for key, value in attrs:
            if key == "id" and value:
                self.repeated = self.repeated or (value if value in self.ids else "")
                self.ids.add(value)
            address = re.sub(r"[\s\x00-\x1f]", "", value or "")
            if key in {"href", "src"} and _is_safe(key, address):
                self.addresses.append(value or "")
            elif key in {"href", "src"} or key not in _ATTRIBUTES:
                self.foreign = self.foreign or f"{key}="
                self.unsafe = (value or "") if key in {"href", "src"} else ""

    def handle_data(self, data: str) -> None:
        if "pre" in self._open:
            self.code.update(line.strip() for line in data.split("\n"))
        elif "code" not in self._open:
            self.texts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in _PAIRED and tag != (self._open.pop() if self._open else ""):
            self.unpaired = self.unpaired or f"</{tag}"

    def close(self) -> None:
        super().close()
        self.unpaired = self.unpaired or (f"<{self._open[-1]}" if self._open else "")

    def handle_decl(self, decl: str) -> None:
        self.foreign = self.foreign or "<!"

    def unknown_decl(self, data: str) -> None:
        self.foreign = self.foreign or "<!["

    def handle_pi(self, data: str) -> None:
        self.foreign = self.foreign or "<?"


def _is_safe(key: str, address: str) -> bool:
    if not can_be_read(address):
        return False
    scheme = _SCHEME.match(address)
    if not scheme:
        return True
    return key == "href" and (scheme[1] or "").lower() in {"http", "https", "mailto"}
