"""A summary that numbers an item of a list means the one that the record is about."""

from __future__ import annotations

import re
from collections.abc import Mapping

from macros.checks.context import Context, Problems, problem_at
from macros.model.media import Media
from macros.model.record import Record
from macros.suggest import plain

_ITEM = re.compile(
    r"\b(?:(tin|phóng sự) thứ (\d+)|(mục|gạch đầu dòng) (\d+) của ((?:Chú thích|Mục) [\w.]*\w))"
)
_BEGINS = ("in thứ ", "sự thứ ", " của Chú thích ", " của Mục ")


def check(context: Context) -> Problems:
    """Items of a list of which the record cites, or is linked with, only others."""
    places = [item for known in context.places.values() for item in known.values()]
    labels = {plain(item.label): item.at for item in places}
    for entry in context.entries:
        text = entry.record.summary
        for item in _ITEM.finditer(text) if text and any(map(text.__contains__, _BEGINS)) else ():
            others = (_cited if item[3] else _listed)(context, entry.record, item, labels)
            if others:
                found = f"“{item[0]}”, mà nguồn, liên kết là {', '.join(sorted(others))}"
                yield problem_at(entry, ("summary",), "noi-khac-nhau", found, "cùng một mục")


def _cited(_: Context, record: Record, item: re.Match[str], labels: Mapping[str, str]) -> set[str]:
    """“mục 26 của Chú thích 5”: the places of that list that are cited, without it."""
    meant = labels.get(plain(f"{item[5]}, {item[3]} {item[4]}"), "")
    cited = {one.at or "" for one in record.source}
    same = {at for at in cited if meant and at.rpartition(".")[0] == meant.rpartition(".")[0]}
    return set() if meant in cited else same


def _listed(context: Context, record: Record, item: re.Match[str], _: object) -> set[str]:
    """“tin thứ 12”: the linked items of that type, without it."""
    name, ids = item[1].lower(), context.links.near(record.id)
    near = (one for i in ids if isinstance(one := context.records.get(i), Media))
    numbers = {one.position for one in near if one.type.label.lower() == name}
    return set() if int(item[2]) in numbers else {f"{name} thứ {number}" for number in numbers}
