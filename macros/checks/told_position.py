"""A summary that numbers an item of a list means the one that the record comes from, or links to."""

from __future__ import annotations

import re

from macros.checks.context import Context, Problems, problem_at
from macros.checks.linked_apart import around
from macros.load import Entry
from macros.model.media import Media
from macros.model.observation import Observation
from macros.model.place import Place
from macros.model.source import Source
from macros.suggest import plain

_ITEM = re.compile(
    r"\b(?:(tin|phóng sự) thứ (\d+)|(mục|gạch đầu dòng) (\d+) của ((?:Chú thích|Mục) [\w.]*\w))"
)
_NAMED = ("in thứ ", "sự thứ ", " của Chú thích ", " của Mục ")
_WITHIN = re.compile(r"\bthuộc ((?:tỉnh|huyện) [^\W\d_]+(?: (?=[^a-zà-ỹ])[^\W\d_]+)*)")


def check(context: Context) -> Problems:
    """Items that no source of the record, and no linked record, is; places that it does not lie
    in."""
    labels: dict[str, dict[str, str]] = {}
    for entry in context.entries:
        if isinstance(entry.record, Source):
            labels[entry.record.id] = {plain(one.label): one.at for one in entry.record.outline}
    places = {
        entry.record.title.lower(): entry.record.id
        for entry in context.entries
        if isinstance(entry.record, Place)
    }
    yield from _other_items(context)
    for entry in context.entries:
        text = entry.record.summary or ""
        if isinstance(entry.record, Place) and (named := _WITHIN.search(text)):
            whole = places.get(named[1].lower())
            if whole and whole not in around(context, entry.record.id):
                found = f"“{entry.record.part_of}”, mà tóm tắt ghi “{named[0]}”"
                yield problem_at(
                    entry, ("part_of",), "noi-khac-nhau", found, f"“{whole}”, hoặc tóm tắt đúng"
                )
        if any(map(text.__contains__, _NAMED)):
            for item in _ITEM.finditer(text):
                if others := _others(context, entry, item, labels):
                    found = f"“{item[0]}”, mà nguồn và liên kết là {others}"
                    yield problem_at(entry, ("summary",), "noi-khac-nhau", found, "cùng một mục")


def _other_items(context: Context) -> Problems:
    """Notes on a reportage or news item that come from the place of another."""
    items = {
        (cited.id, cited.at): entry.record.id
        for entry in context.entries
        if isinstance(entry.record, Media)
        for cited in entry.record.source
        if (cited.at or "").endswith(f".{entry.record.position}")
    }
    known = {*items.values()}
    for entry in context.entries:
        if isinstance(entry.record, Observation):
            cited = {items.get((one.id, one.at)) for one in entry.record.source} - {None}
            about = [one for one in entry.record.about if one in known]
            if cited and about and not cited.intersection(about):
                found = f"“{about[0]}”, mà vị trí trong nguồn là của {', '.join(sorted(map(str, cited)))}"
                yield problem_at(
                    entry,
                    ("about", entry.record.about.index(about[0])),
                    "noi-khac-nhau",
                    found,
                    "cùng một mục",
                )


def _others(
    context: Context, entry: Entry, item: re.Match[str], labels: dict[str, dict[str, str]]
) -> str:
    """The items that it may mean, where it names none of them."""
    record = entry.record
    if item[3]:
        label = plain(f"{item[5]}, {item[3]} {item[4]}")
        cited = {one.at or "" for one in record.source}
        meant = {known[label] for known in labels.values() if label in known}
        lists = {at.rpartition(".")[0] for at in meant}
        same = sorted(at for at in cited if at.rpartition(".")[0] in lists)
        return "" if meant & cited else ", ".join(same)
    links = context.links
    ids = [link.target for link in links.outgoing.get(record.id, ())]
    ids += [link.origin for link in links.incoming.get(record.id, ())]
    near = [one for i in ids if isinstance(one := context.records.get(i), Media)]
    same_list = [one.position for one in near if one.type.label.lower() == item[1].lower()]
    return (
        ""
        if int(item[2]) in same_list
        else ", ".join(f"{item[1]} thứ {n}" for n in sorted(set(same_list)))
    )
