"""What search knows of a page: taken from the record, never from its HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from macros.audit import Verdict
from macros.exports.answers import capital, headline
from macros.exports.gather import record_data
from macros.exports.marks import is_marked
from macros.exports.reach import Reach, reach_of
from macros.exports.record_data import RecordData
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import AtMost, Claim, CommonBase, ShareOf, SumOf
from macros.model.document import Document
from macros.model.figure import Indicator
from macros.model.finding import Finding, Task
from macros.model.media import Media
from macros.model.observation import Observation
from macros.model.term import Term
from macros.search.facets import Facets, facets_of, label_of_place
from macros.search.texts import body_lines, dates_of, label_of, labels_of
from macros.vietnamese import tokenize

PROSE_LABEL = "Trang giới thiệu, hướng dẫn"

FIRST_RANK, PROSE_RANK, NOTE_RANK = 10, 8, 6
"""Tenths of a score: notes and sums that check the source quote everything, and are seldom
meant."""


@dataclass(frozen=True)
class ProseSection:
    """A section of a page that people wrote; `address` may carry an anchor. `page` is the title of
    the page that it is on, "" for the page's own beginning."""

    address: str
    title: str
    text: str
    page: str = ""


@dataclass(frozen=True)
class SearchDocument:
    """One result that search can show.

    `label` names its kind; `labels` are all names of its kind that a query may use. `dates` are
    ISO, the first is shown. `names` are titles of linked people, places and bodies; `terms` are
    abbreviations and terms that mean this record. `number` is an official document's own
    number as printed, `kind_name` the name of its kind, `source` the first place in the source
    that it or its value comes from, or the page that written text is on, `mark` what stands before
    all that where it does not agree with others. `rank`: tenths of its score that count.
    """

    id: str
    address: str
    title: str
    label: str
    labels: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    summary: str = ""
    body: tuple[str, ...] = ()
    number: str = ""
    kind_name: str = ""
    source: str = ""
    mark: str = ""
    rank: int = FIRST_RANK
    facets: Facets = field(default_factory=Facets)


HANDBOOK = "contribute/"
SHORT_KIND = 2
"""Words of a kind's name that people type: “bài học” of “bài học kinh nghiệm”."""

FAILED = f"{Verdict.DIFFERS.sign} {Verdict.DIFFERS.label}"
COMPUTED = (SumOf, ShareOf, CommonBase, AtMost)
NAMED_KINDS = {"person", "place", "organization"}


def documents_of(
    base: KnowledgeBase, prose: Iterable[ProseSection], address_of: Callable[[Record], str]
) -> list[SearchDocument]:
    """All documents, sorted by address, the handbook last: the same on every machine, and like lies
    by like; what is worth the same is shown in this order."""
    found = [_from_record(base, record_data(base, r), address_of(r)) for r in base.records]
    found += [_from_prose(section) for section in prose]
    return sorted(found, key=lambda d: (d.address.startswith(HANDBOOK), d.address, d.title))


def _from_prose(section: ProseSection) -> SearchDocument:
    return SearchDocument(
        id=section.address,
        address=section.address,
        title=section.title,
        label=PROSE_LABEL,
        labels=(PROSE_LABEL,),
        summary=section.text,
        source=section.page,
        rank=PROSE_RANK,
        facets=Facets(kind=PROSE_LABEL),
    )


def _asked_as(base: KnowledgeBase, data: RecordData) -> tuple[str, ...]:
    """How people ask for what has missed its target, reached it, or does not agree with other
    numbers; nothing shows it."""
    record = data.record
    differs = f"{record.kind.label} {Verdict.DIFFERS.label.lower()}"
    told = (differs,) if is_marked(base, record) else ()
    if not isinstance(record, Indicator):
        return told
    word = {Reach.SHORT: "chưa đạt", Reach.REACHED: "đã đạt"}.get(reach_of(base, record))
    return (*told, f"Chỉ tiêu {word}", f"Mục tiêu {word}") if word else told


def _counted_as(data: RecordData) -> tuple[str, ...]:
    """“Bài học 5”, “Bài học số 5”: the fifth of its kind in the source."""
    record = data.record
    if not isinstance(record, Finding | Task | Media):
        return ()
    kind = " ".join(label_of(data).split()[:SHORT_KIND])
    return f"{kind} {record.position}", f"{kind} số {record.position}"


def _computed(base: KnowledgeBase, record: Record) -> tuple[str, ...]:
    """Numbers that no record prints, but that its page shows: 2.521 is 1.441 and 1.080."""
    if not isinstance(record, Claim | Observation):
        return ()
    sums = [claim for claim in base.all(Claim) if isinstance(claim, COMPUTED)]
    own = [one for one in sums if record.id in (one.id, *one.observations)]
    texts = (base.outcomes[one.id].summary for one in own)
    found = ((text, token) for text in texts for token in tokenize(text))
    numbers = (text[at.start : at.end] for text, at in found if at.kind == "number")
    return tuple(f"Tính ra: {number}" for number in dict.fromkeys(numbers))


def _from_record(base: KnowledgeBase, data: RecordData, address: str) -> SearchDocument:
    record = data.record
    own = record.named if isinstance(record, Document) else record.title
    others = record.names[own == record.title :]
    return SearchDocument(
        id=record.id,
        address=address,
        title=headline(base, record) if own == record.title else capital(own),
        label=label_of(data),
        labels=labels_of(data),
        # The first is shown and sorted by: the year of a target is found, but is no day of it.
        dates=("", *dates_of(data)) if isinstance(record, Indicator) else dates_of(data),
        aliases=(*others, *filter(None, [data.amount]), *_asked_as(base, data)),
        names=_linked_names(data),
        terms=(*_terms_for(data), *_counted_as(data)),
        summary=record.summary or "",
        body=(*body_lines(data), *_computed(base, record)),
        number=(record.number or "") if isinstance(record, Document) else "",
        kind_name=record.type.label if isinstance(record, Document) else "",
        source=_place_of_value(base, data),
        mark=FAILED if is_marked(base, record) else "",
        rank=NOTE_RANK if isinstance(record, (Observation, Claim)) else FIRST_RANK,
        facets=facets_of(data),
    )


def _place_of_value(base: KnowledgeBase, data: RecordData) -> str:
    """The first place in the source that is known; of an indicator, where its result stands."""
    found = data
    if isinstance(data.record, Indicator):
        results = [*data.record.actual, *data.record.counts]
        found = record_data(base, base.get(results[0])) if results else data
    return next((label_of_place(place) for place in found.places if place.at), "")


def _linked_names(data: RecordData) -> tuple[str, ...]:
    targets = [link.record for link in data.links]
    named = [target.title for target in targets if target.kind.key in NAMED_KINDS]
    return tuple(dict.fromkeys(named))


def _terms_for(data: RecordData) -> tuple[str, ...]:
    """Titles and expansions of the terms that name this record."""
    terms = [link.record for link in data.backlinks if isinstance(link.record, Term)]
    named = [term for term in terms if term.means == data.record.id]
    own = [data.record] if isinstance(data.record, Term) else []
    texts = [term.title for term in named] + [t.expansion for t in [*own, *named] if t.expansion]
    return tuple(dict.fromkeys(texts))
