"""The links of a record from both ends, grouped under the labels that each end has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from macros.exports.record_data import LinkData, RecordData
from macros.model.claim import Claim
from macros.model.place import UNITS, Place
from macros.model.source import Source
from macros.model.uses import Use
from macros.pages.place_view import LISTED


@dataclass(frozen=True)
class Group:
    """Links under one label, e.g. “Được triển khai bởi”; each record once."""

    label: str
    mentions: tuple[LinkData, ...]


def relations_of(data: RecordData) -> tuple[Group, ...]:
    """Links that facts don't show: relations from both ends, and what a note is about."""
    outgoing = [link for link in data.links if link.uses & {Use.BOTH_ENDS, Use.ABOUT}]
    incoming = [link for link in _of_records(data) if Use.BOTH_ENDS in link.uses]
    return _grouped([*outgoing, *incoming])


def backlinks_of(data: RecordData) -> tuple[Group, ...]:
    """Links of other records' fields; a source shows them in its outline instead, a commune those
    of its lists there."""
    if isinstance(data.record, Source):
        return ()
    is_unit = isinstance(data.record, Place) and data.record.type in UNITS
    shown = LISTED if is_unit else ()
    links = (link for link in _of_records(data) if Use.BOTH_ENDS not in link.uses)
    return _grouped(link for link in links if not isinstance(link.record, shown))


def _of_records(data: RecordData) -> list[LinkData]:
    """Links of all records but notes and claims, which are shown with what they say."""
    return [
        link
        for link in data.backlinks
        if Use.ABOUT not in link.uses and not isinstance(link.record, Claim)
    ]


def _grouped(links: Iterable[LinkData]) -> tuple[Group, ...]:
    groups: dict[str, dict[str, LinkData]] = {}
    for link in links:
        groups.setdefault(link.label, {}).setdefault(link.record.id, link)
    return tuple(Group(label, tuple(found.values())) for label, found in groups.items())
