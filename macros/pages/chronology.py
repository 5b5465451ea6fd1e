"""Which records have a place in time, and in what order they come; of what the source tells without
a date, the dated ones that links tie it to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from macros.exports.in_time import in_time
from macros.knowledge_base import KnowledgeBase
from macros.links import Link
from macros.model import KINDS, Media, Record
from macros.model.derived import date_of, keys_for
from macros.model.partial_date import PartialDate
from macros.model.uses import Use
from macros.model.vocabulary import RelationType
from macros.pages.lists import list_of

CHRONICLED = tuple(one for one in KINDS.values() if keys_for(one, Use.DATES))
LATER = {relation for relation in RelationType if relation.comes_later}
YEAR = re.compile(r"(?<![\d/-])20\d\d(?![\d-])")
"""A year that a name gives, not a span of years."""


@dataclass(frozen=True)
class Moment:
    """A record on the timeline; without a date it stands in the undated list."""

    record: Record
    date: PartialDate | None


def witnesses_of(base: KnowledgeBase, record: Record) -> list[Record]:
    """What the source ties to it; what only the editors tie to it bears no witness."""
    origins = (link.origin for link in base.incoming(record.id) if not link.by_editors)
    return [*map(base.get, dict.fromkeys(origins))]


def timeline_entries(base: KnowledgeBase, records: Iterable[Record]) -> tuple[Moment, ...]:
    """Those of `records` that can stand on the timeline, in the order of time."""
    found = (record for record in records if isinstance(record, CHRONICLED))
    return tuple(Moment(record, date_of(record)) for record in in_time(base, found))


@dataclass(frozen=True)
class Undated:
    """An entry without a date, and the dated ones that a link of either end ties it to: it came
    not before `after`, not after `before`; of `near` the order is not known. `years` are those
    that its name gives."""

    entry: Moment
    after: tuple[Moment, ...]
    before: tuple[Moment, ...]
    near: tuple[Moment, ...]
    years: tuple[str, ...]


def groups_of(
    base: KnowledgeBase, undated: tuple[Moment, ...], kind: type[Record]
) -> dict[str, list[Undated]]:
    """By type, in the order of the vocabulary; in a type as the list of the kind has them."""
    found = {entry.record.id: entry for entry in undated}
    own = [found[r.id] for r in list_of(base, kind).records if r.id in found]
    types = {entry.record.id: getattr(entry.record, "type", kind.kind) for entry in own}
    order = sorted({*types.values()}, key=lambda t: getattr(t, "rank", 0))
    return {
        type_.label: [_undated(base, e) for e in own if types[e.record.id] == type_]
        for type_ in order
    }


def _undated(base: KnowledgeBase, entry: Moment) -> Undated:
    record = entry.record
    to, by = base.outgoing(record.id), base.incoming(record.id)
    after = {link.target for link in to if _comes_later(record, link)}
    before = {link.origin for link in by if _comes_later(base.get(link.origin), link)}
    ends = dict.fromkeys([*(link.target for link in to), *(link.origin for link in by)])
    near = [end for end in ends if end not in after | before]

    def dated(ends: Iterable[str]) -> tuple[Moment, ...]:
        return tuple(e for e in timeline_entries(base, map(base.get, ends)) if e.date)

    years = tuple(dict.fromkeys(YEAR.findall(record.title)))
    return Undated(entry, dated(after), dated(before), dated(near), years)


def _comes_later(record: Record, link: Link) -> bool:
    """Whether the record that stores the link cannot have come before the other: it carries out
    or cites that document, or is a piece on that event."""
    is_piece = isinstance(record, Media) and link.location[0] == "events"
    return is_piece or link.type in LATER
