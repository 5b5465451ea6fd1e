"""What a record's page shows, whatever its kind."""

from dataclasses import dataclass

from macros.exports.answers import answer, capital
from macros.exports.gather import record_data
from macros.exports.marks import doubts, failed_for, failed_numbers, numbers_of
from macros.exports.record_data import AuditedClaim, RecordData
from macros.knowledge_base import KnowledgeBase
from macros.model import Document, Figure, Record
from macros.model.place import UNITS, Place
from macros.pages.format import places_in_words
from macros.pages.lists import Neighbours, neighbours
from macros.pages.place_view import place_view
from macros.pages.record import checks
from macros.pages.record.facts import Fact, facts_of, not_given_of
from macros.pages.record.links import LinkGroup, backlinks_of, relations_of


@dataclass(frozen=True)
class RecordView:
    """Everything that `record.html` shows; `data` holds what needs no arranging.

    `answer` is the record's value, result or full form in one line, `printed` the title where
    neither the heading nor the subject tells it, `cited` its places in words, `not_given` what the
    source leaves out; `failed` are the checks that do not hold, `not_holding` tells of them,
    `numbers` are those that the record gives, `failed_numbers` those of them that fail a check,
    `doubts` say what does not agree, `asides` are all other checks and notes.
    """

    record: Record
    data: RecordData
    facts: tuple[Fact, ...]
    points: tuple[str, ...]
    relations: tuple[LinkGroup, ...]
    backlinks: tuple[LinkGroup, ...]
    neighbours: Neighbours
    answer: str
    printed: str
    cited: str
    not_given: tuple[str, ...]
    failed: tuple[AuditedClaim, ...]
    not_holding: str
    numbers: tuple[Figure, ...]
    failed_numbers: tuple[Figure, ...]
    doubts: tuple[str, ...]
    asides: tuple[checks.Aside, ...]
    asides_line: str
    shown_asides: int = checks.MOST_SHOWN


def record_view(base: KnowledgeBase, record: Record) -> RecordView:
    """Gather the view of one record."""
    data = record_data(base, record)
    asides, failed = checks.asides_of(data), failed_for(record, data.claims)
    told = [capital(record.title)]
    if isinstance(record, Document):
        told = [capital(record.named), f"{record.type.label} {record.subject}"]
    missing: tuple[str, ...] = ()
    if isinstance(record, Place) and record.type in UNITS:
        missing = place_view(base, record).missing  # what a unit of the district has no record of
    return RecordView(
        record=record,
        data=data,
        facts=tuple(facts_of(data)),
        points=tuple(record.held("points", ())),
        relations=relations_of(base, data),
        backlinks=backlinks_of(base, data),
        neighbours=base.ask(neighbours, record.id),
        answer=answer(base, record) or capital(record.held("expansion", "") or ""),
        printed="" if record.title in told else record.title,
        cited=places_in_words(
            place.item.label if place.item else place.source.title for place in data.places
        ),
        not_given=tuple(dict.fromkeys((*not_given_of(data), *missing))),
        failed=failed,
        not_holding=checks.not_holding(failed),
        numbers=numbers_of(base, record),
        failed_numbers=failed_numbers(base, record),
        doubts=doubts(base, record),
        asides=asides,
        asides_line=checks.asides_line(asides),
    )
