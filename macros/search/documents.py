"""What search knows of a page: taken from the record, never from its HTML."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from macros.audit import Verdict
from macros.exports.about import about_of
from macros.exports.answers import headline
from macros.exports.gather import record_data
from macros.exports.marks import is_marked
from macros.exports.record_data import RecordData
from macros.knowledge_base import KnowledgeBase
from macros.model import Claim, Document, Indicator, Observation, Record
from macros.model.derived import amount
from macros.search.also_found import (
    asked_as,
    computed,
    is_counted,
    linked_names,
    places_of,
    terms_for,
)
from macros.search.facets import Facets, facets_of
from macros.search.ranked import counted_as, ranked_as
from macros.search.texts import body_lines, dates_of, label_of, labels_of

PROSE_LABEL = "Trang giới thiệu, hướng dẫn"
MEANING_LABEL = "Định nghĩa"
"""What is asked for by “là gì” of a term that ranks after the figure that counts it."""

FIRST_RANK, PROSE_RANK, COUNTED_RANK, NOTE_RANK = 10, 8, 7, 6
"""Tenths of a score: who types what a figure counts wants the number before the term (hộ nghèo);
notes and sums that check the source quote everything, and are seldom meant; a page that lists
records weighs more than its sections."""


@dataclass(frozen=True)
class ProseSection:
    """A section of a page that people wrote; `address` may carry an anchor. `page` is the title of
    the page that it is on, "" for the page's own beginning; `keys` are shown there by a macro."""

    address: str
    title: str
    text: str
    page: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class SearchDocument:
    """One result that search can show.

    `places` are those of the source that it cites; `label` names its kind; `labels` are all names
    of its kind that a query may use. `dates` are ISO, the first is shown. `names` are titles of
    linked people, places and bodies; `terms` are abbreviations and terms that mean this record.
    `number` is an official document's own number as printed, `kind_name` the name of its kind,
    `source` the first place in the source that it or its value comes from, or the page that written
    text is on, `mark` what stands before all that where it does not agree with others. `rank`:
    tenths of its score that count.
    """

    id: str
    address: str
    title: str
    label: str
    labels: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    summary: str = ""
    body: tuple[str, ...] = ()
    number: str = ""
    kind_name: str = ""
    source: str = ""
    mark: str = ""
    rank: int = FIRST_RANK
    facets: Facets = field(default_factory=dict)


HANDBOOK = "contribute/"
FAILED = f"{Verdict.DIFFERS.sign} {Verdict.DIFFERS.label}"


def documents_of(
    base: KnowledgeBase, prose: Iterable[ProseSection], address_of: Callable[[Record], str]
) -> list[SearchDocument]:
    """All documents, sorted by address, the handbook last: the same on every machine, and like lies
    by like; what is worth the same is shown in this order."""
    found = [_from_record(base, record_data(base, r), address_of(r)) for r in base.records]
    found += [_from_prose(section) for section in prose]
    return sorted(found, key=lambda d: (d.address.startswith(HANDBOOK), d.address, d.title))


def _from_prose(section: ProseSection) -> SearchDocument:
    is_handbook = section.address.startswith(HANDBOOK)
    return SearchDocument(
        id=section.address,
        address=section.address,
        title=section.title,
        label=PROSE_LABEL,
        labels=(PROSE_LABEL,),
        summary=section.text,
        aliases=section.keys,
        source=section.page,
        rank=PROSE_RANK if section.page or is_handbook else FIRST_RANK,
        facets={"kind": [PROSE_LABEL]},
    )


def _from_record(base: KnowledgeBase, data: RecordData, address: str) -> SearchDocument:
    record = data.record
    title, names = headline(base, record), record.names[1:]
    if isinstance(record, Document) and record.named != record.title:
        title, names = f"{record.named}: {about_of(record)}", record.names  # as its page is headed
    return SearchDocument(
        id=record.id,
        address=address,
        title=title,
        label=label_of(data),
        labels=(*labels_of(data), *([MEANING_LABEL] if is_counted(base, record) else ())),
        # The first is shown and sorted by: the year of a target is found, but is no day of it.
        dates=("", *dates_of(data)) if isinstance(record, Indicator) else dates_of(data),
        aliases=(
            *names,
            *filter(None, [amount(record)]),
            *asked_as(base, data),
            *counted_as(base, record),
            *ranked_as(base, record),
        ),
        names=linked_names(data),
        places=tuple(sorted(places_of(record))),
        terms=terms_for(data),
        summary=record.summary or "",
        body=(*body_lines(data), *computed(base, record)),
        number=(record.number or "") if isinstance(record, Document) else "",
        kind_name=record.type.label if isinstance(record, Document) else "",
        source=_place_of_value(base, data),
        mark=FAILED if is_marked(base, record) else "",
        rank=_rank_of(base, record),
        facets=facets_of(data),
    )


def _rank_of(base: KnowledgeBase, record: Record) -> int:
    if is_counted(base, record):
        return COUNTED_RANK
    return NOTE_RANK if isinstance(record, (Observation, Claim)) else FIRST_RANK


def _place_of_value(base: KnowledgeBase, data: RecordData) -> str:
    """The first place in the source that is known; of an indicator, where its result stands."""
    found = data
    if isinstance(data.record, Indicator):
        results = [*data.record.actual, *data.record.counts]
        found = record_data(base, base.get(results[0])) if results else data
    return next((place.label for place in found.places if place.at), "")
