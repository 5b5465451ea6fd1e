"""Few pages that hold among them every kind of element of the site, each within every other."""

from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]
)
OPENING = 20_000
"""What opening a page costs, as bytes of a page."""

Feature = tuple[str, str]
"""An element's look and that of the element around it."""


class Features(HTMLParser):
    """Reads a page; `around`: the looks of the elements that are open, `found`: its features."""

    def __init__(self) -> None:
        super().__init__()
        self.around = [""]
        self.found: set[Feature] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        look = _look(tag, dict(attrs))
        self.found.add((self.around[-1], look))
        if tag not in VOID:
            self.around.append(look)

    def handle_endtag(self, tag: str) -> None:
        while tag not in VOID and len(self.around) > 1:
            if self.around.pop().split(" ")[0] == tag:
                break


def _look(tag: str, attributes: dict[str, str | None]) -> str:
    """What rules and style sheets tell elements apart by; not what is said of this one."""
    classes = sorted((attributes.get("class") or "").split())
    values = [attributes.get(name) or "" for name in ("role", "type")]
    return " ".join([tag, *classes, *sorted(attributes), *values])


def features_of(html: str) -> set[Feature]:
    """All features of a page."""
    reader = Features()
    reader.feed(html)
    return reader.found


def covering(pages: dict[Path, str]) -> list[Path]:
    """Of pages by their file, some that have together what all of them have, cheap ones first."""
    features = {file: features_of(html) for file, html in pages.items()}
    missing = set[Feature]().union(*features.values())
    chosen = []
    while missing:
        best = max(
            pages, key=lambda file: len(features[file] & missing) / (OPENING + len(pages[file]))
        )
        chosen.append(best)
        missing -= features[best]
    return chosen
