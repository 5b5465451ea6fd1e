"""The links of a record from both ends, grouped under the labels that each end has."""

from __future__ import annotations

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.links import Link
from macros.model import Record
from macros.model.claim import Claim
from macros.model.source import Source


@dataclass(frozen=True)
class Mention:
    """A record at the other end of a link."""

    record: Record
    note: str = ""
    by_editors: bool = False


@dataclass(frozen=True)
class Group:
    """Links under one label, e.g. “Được triển khai bởi”."""

    label: str
    mentions: tuple[Mention, ...]


def relations_of(base: KnowledgeBase, record: Record) -> tuple[Group, ...]:
    """Links that facts don't show: relations to documents from both ends, and `related`."""
    outgoing = [
        (link.label, link.target, link)
        for link in base.outgoing(record.id)
        if link.location[0] in {"relations", "related", "about"}
    ]
    return _grouped(base, [*outgoing, *_incoming(base, record, relations=True)])


def backlinks_of(base: KnowledgeBase, record: Record) -> tuple[Group, ...]:
    """Links of other records' fields; a source shows them in its outline instead."""
    if isinstance(record, Source):
        return ()
    return _grouped(base, _incoming(base, record, relations=False))


def _incoming(base: KnowledgeBase, record: Record, relations: bool) -> list[tuple[str, str, Link]]:
    return [
        (link.inverse, link.origin, link)
        for link in base.incoming(record.id)
        if link.location[0] != "about"
        and not isinstance(base.get(link.origin), Claim)  # shown with their verdicts
        and (link.location[0] in {"relations", "related"}) is relations
    ]


def _grouped(base: KnowledgeBase, links: list[tuple[str, str, Link]]) -> tuple[Group, ...]:
    groups: dict[str, dict[str, Mention]] = {}
    for label, other, link in links:
        mention = Mention(base.get(other), link.note, link.by_editors)
        groups.setdefault(label, {}).setdefault(other, mention)
    return tuple(Group(label, tuple(mentions.values())) for label, mentions in groups.items())
