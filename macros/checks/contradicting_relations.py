"""Relations of two documents: none rests on one that it does away with or that came after it, and
each is told once."""

from macros.checks.context import Context, Problems, differs, problem_at
from macros.load import Entry
from macros.model import Document, Organization
from macros.model.observation import ObservationType
from macros.model.vocabulary import RelationType

_ENDING = (RelationType.REPLACES, RelationType.REPEALS, RelationType.CONSOLIDATES)
_CHANGING = (RelationType.REPLACES, RelationType.REPEALS, RelationType.AMENDS)
_DATED = (ObservationType.DATE, ObservationType.MISPRINT, ObservationType.TENSION)
_KNOWN = (ObservationType.NUMBERING, ObservationType.TENSION, ObservationType.MISPRINT)
_AS_SAID, _CLEARER = "quan hệ và ngày đúng như nguồn nói", "chỉ giữ quan hệ nói rõ hơn"
_RESTING = (RelationType.BASED_ON, RelationType.IMPLEMENTS, RelationType.GUIDES)


def check(context: Context) -> Problems:
    """Two relations of one document to another, of which one ends what the other rests on; a loose
    link beside a relation that says more."""
    for entry, record in context.of(Document):
        for rule in (_loose, _early, _lower, _over):
            yield from rule(context, entry, record)
        ended = {one.to: one.type for one in record.relations if one.type in _ENDING}
        for at, relation in enumerate(record.relations):
            if relation.type in _RESTING and relation.to in ended:
                found = f"“{relation.type.label}” văn bản mà chính văn bản này"
                found += f" “{ended[relation.to].label}” ({relation.to})"
                expected = "một trong hai quan hệ, đúng như nguồn nói"
                yield differs(entry, ("relations", at, "type"), found, expected)


def _early(context: Context, entry: Entry, record: Document) -> Problems:
    """Relations to a document whose earliest possible day is after this one's latest."""
    for at, relation in enumerate(record.relations):
        other, own = context.find(relation.to, Document), record.issued_on
        day = other.issued_on if other else None
        if not (other and own and day and relation.type.comes_later and own.last < day.first):
            continue
        if not context.are_noted(record.id, relation.to, *_DATED):
            found = f"văn bản này ra ngày {own.vietnamese()}, trước “{other.title}”"
            found += f" ({day.vietnamese()})"
            expected = f"văn bản không ra trước văn bản mà nó {relation.type.label.lower()}"
            yield problem_at(entry, ("relations", at, "to"), "truoc-can-cu", found, expected)


def _lower(context: Context, entry: Entry, record: Document) -> Problems:
    """What only the body itself, or one above it, can do to a document."""
    own = _level(context, record)
    for at, relation in enumerate(record.relations):
        other = context.find(relation.to, Document)
        above = _level(context, other) if other else None
        if relation.type in _CHANGING and own is not None and above is not None and own > above:
            if context.are_noted(record.id, relation.to, *_KNOWN):
                continue
            found = f"“{relation.to}” của cấp trên, cấp dưới không {relation.type.label.lower()}"
            expected = "quan hệ đúng như nguồn nói, hoặc cơ quan ban hành đúng"
            yield differs(entry, ("relations", at, "type"), found, expected)


def _over(context: Context, entry: Entry, record: Document) -> Problems:
    """What rests on a document that another had ended before."""
    own, endings = record.issued_on, {one.label for one in _ENDING}
    for at, relation in enumerate(record.relations if own else ()):
        for link in context.links.incoming.get(relation.to, ()):
            day = context.records[link.origin].held("issued_on")
            is_ended = link.label in endings and relation.type in _RESTING
            if is_ended and own and day and day.last < own.first:
                found = f"“{relation.to}” đã hết hiệu lực từ {day.vietnamese()} (“{link.origin}”)"
                yield differs(entry, ("relations", at, "to"), found, _AS_SAID)


def _level(context: Context, document: Document) -> int | None:
    """The rank of the highest body that issued it."""
    issuers = context.find_all(document.issuers, Organization)
    ranks = [one.level.rank for one in issuers if one.level]
    return min(ranks) if ranks and len(ranks) == len(document.issuers) else None


def _loose(context: Context, entry: Entry, record: Document) -> Problems:
    for at, relation in enumerate(record.relations):
        other = context.find(relation.to, Document)
        back = other.relations if other else []
        is_told = any(one.to == record.id and one.type != relation.type for one in back)
        if relation.type is RelationType.RELATED and is_told:
            found = f"“{relation.to}” đã ghi quan hệ với văn bản này"
            yield problem_at(entry, ("relations", at, "to"), "noi-lai", found, _CLEARER)
