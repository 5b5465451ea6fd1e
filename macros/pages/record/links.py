"""The links of a record from both ends, grouped under the labels that each end has."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from macros.exports.record_data import LinkData, RecordData
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Claim, ModelProgramme, Source
from macros.model.place import UNITS, Place
from macros.model.uses import Use
from macros.model.vocabulary import RelationType
from macros.pages.chronology import CHRONICLED
from macros.pages.format import MOST
from macros.pages.lists import OVERVIEWS
from macros.pages.place_view import LISTED


@dataclass(frozen=True)
class LinkGroup:
    """Links under one label, e.g. “Được triển khai bởi”; each record once."""

    label: str
    mentions: tuple[LinkData, ...]

    @property
    def is_mixed(self) -> bool:
        """Whether readers must be told the kinds: there are several, or the label names none."""
        kinds = {mention.record.kind_label for mention in self.mentions}
        return len(kinds) > 1 or self.label == RelationType.RELATED.label


def relations_of(base: KnowledgeBase, data: RecordData) -> tuple[LinkGroup, ...]:
    """Links that facts don't show: relations from both ends, and what a note is about; those of
    which no more is known than that they are related come last, and not where another link tells
    more of it: that one bears the note."""
    outgoing = [link for link in data.links if link.uses & {Use.BOTH_ENDS, Use.ABOUT}]
    incoming = [link for link in _of_records(data) if Use.BOTH_ENDS in link.uses]
    told = _told(data)
    links = [x for x in (*outgoing, *incoming) if not (_is_related(x) and x.record.id in told)]
    return _grouped(base, _noted(data, sorted(links, key=_is_related)))


def backlinks_of(base: KnowledgeBase, data: RecordData) -> tuple[LinkGroup, ...]:
    """Links of other records' fields; a source shows them in its outline instead, a commune and a
    model those of their lists there."""
    if isinstance(data.record, Source):
        return ()
    shown = (
        LISTED if _is_unit(data) else CHRONICLED if isinstance(data.record, ModelProgramme) else ()
    )
    links = (link for link in _of_records(data) if Use.BOTH_ENDS not in link.uses)
    return _grouped(base, _noted(data, (x for x in links if not isinstance(x.record, shown))))


def _noted(data: RecordData, links: Iterable[LinkData]) -> Iterator[LinkData]:
    """With what is noted of the two being related, unless the link bears a note of its own."""
    related = related_of(data)
    for link in links:
        known = None if link.note else related.get(link.record.id)
        yield replace(link, by_editors=known.by_editors, note=known.note) if known else link


def related_of(data: RecordData) -> dict[str, LinkData]:
    """What is merely said to be related, from both ends, by the other record's id."""
    return {link.record.id: link for link in (*data.links, *data.backlinks) if _is_related(link)}


def _is_related(link: LinkData) -> bool:
    return Use.BOTH_ENDS in link.uses and link.label == RelationType.RELATED.label


def _told(data: RecordData) -> set[str]:
    """What a field names at one end or the other, and what a commune lists."""
    apart = {Use.BOTH_ENDS, Use.ORIGIN}
    named = (link for link in (*data.links, *_of_records(data)) if not link.uses & apart)
    listed = (x for x in data.backlinks if _is_unit(data) and isinstance(x.record, LISTED))
    return {link.record.id for link in (*named, *listed)}


def _is_unit(data: RecordData) -> bool:
    return isinstance(data.record, Place) and data.record.type in UNITS


def _of_records(data: RecordData) -> list[LinkData]:
    """Links of all records but notes and claims, which are shown with what they say."""
    return [
        link
        for link in data.backlinks
        if Use.ABOUT not in link.uses and not isinstance(link.record, Claim)
    ]


def _grouped(base: KnowledgeBase, links: Iterable[LinkData]) -> tuple[LinkGroup, ...]:
    groups: dict[str, dict[str, LinkData]] = {}
    for link in links:
        groups.setdefault(link.label, {}).setdefault(link.record.id, link)
    return tuple(LinkGroup(label, _ordered(base, found)) for label, found in groups.items())


def _ordered(base: KnowledgeBase, mentions: dict[str, LinkData]) -> tuple[LinkData, ...]:
    """What is folded shows the first of its list: those that are come for, or that came first."""
    records = [mention.record for mention in mentions.values()]
    kinds = {type(record).kind.key for record in records}
    if len(records) <= MOST or len(kinds) > 1:
        return tuple(mentions.values())
    order = OVERVIEWS[KINDS[kinds.pop()]].order
    return tuple(mentions[record.id] for record in order(base, records))
