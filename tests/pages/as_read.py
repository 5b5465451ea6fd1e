"""A page as it is read: its texts a line each, and what leads somewhere, sorts or narrows.

The pages of the toy corpus stand so in expected/. After one was changed on purpose:
python -m tests.pages.as_read, then read the diff.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from unittest.mock import patch

from macros.history.days import Day
from macros.history.difference import difference
from macros.history.snapshot import read_versions
from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from macros.pages.overviews import MACROS, tables
from macros.pages.pages import Pages
from tests.pages.more_records import more_records
from tests.records.cases import TOY

EXPECTED = Path(__file__).parent / "expected"
TOLD_ELSEWHERE = {"field_reference", "problem_codes", "whole"}
"""They repeat the models, the codes and all record pages; tests of their own look at them."""

_KEPT = {"href", "id", "title", "datetime", "aria-label", "scope", "hidden", "open", "viewbox"}
_KEPT |= {
    "x",
    "y",
    "dy",
    "width",
    "height",
    "x1",
    "x2",
    "y1",
    "y2",
    "d",
}  # where a drawing has what

_KEPT_TOGETHER = re.compile(r'<span class="kb-number">(.*?)</span>')


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kept = [f"{k}={v}" if v else k for k, v in attrs if k in _KEPT or k.startswith("data-")]
        if kept:
            self.lines.append(f"<{tag} {' '.join(kept)}>")

    def handle_data(self, data: str) -> None:
        if text := " ".join(data.split()):
            self.lines.append(text)


def as_read(html: str) -> str:
    """The lines of a page."""
    reader = _Reader()
    reader.feed(_KEPT_TOGETHER.sub(r"\1", html))
    return "\n".join(reader.lines) + "\n"


def pages_of(toy: KnowledgeBase) -> Iterator[tuple[str, str]]:
    """The record pages of the toy corpus, and overviews of it and of it with more records, whose
    tables are taken for long ones."""
    more = KnowledgeBase.of([*toy.entries.values(), *more_records()])
    for record in toy.records:
        yield record.id, as_read(Pages(toy, "Kho thử").record(record.id))
    for record_id in ("xa-nam-hoa", *(entry.record.id for entry in more_records())):
        yield f"nhieu-{record_id}", as_read(Pages(more, "Kho thử").record(record_id))
    for name in sorted(MACROS.keys() - TOLD_ELSEWHERE):
        for prefix, base in (("it", toy), ("nhieu", more)):
            with patch.object(tables, "SHORT", tables.SHORT if base is toy else 0):
                html = Pages(base, "Kho thử").overview(name, "trang.html", **_options(name))
            yield f"{prefix}-{name}", as_read(html)


def _options(name: str) -> dict[str, Any]:
    """What some macros are given: a figure to show; a day on which all of three kinds came in."""
    if name == "communication":
        return {"figures": ["ba"]}
    if name != "updates":
        return {}
    files = [(f"data/{f.relative_to(TOY).as_posix()}", f.read_bytes()) for f in _some()]
    come = difference({}, read_versions(files))
    return {"days": [Day("2024-05-15", "0123456789", "2024-05-15T09:00:00+07:00", come)]}


def _some() -> list[Path]:
    return sorted(f for kind in ("places", "events", "terms") for f in (TOY / kind).glob("*.yml"))


def write_expected() -> None:
    EXPECTED.mkdir(exist_ok=True)
    for name, text in pages_of(load_knowledge_base(TOY).base):
        (EXPECTED / f"{name}.txt").write_text(text, "utf-8")


if __name__ == "__main__":
    write_expected()
