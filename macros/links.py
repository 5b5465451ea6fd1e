"""Links between records: found by the walk over their values, resolved, turned round. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter

from macros.model import Record
from macros.model.declared import fields_of
from macros.model.document import Relation
from macros.model.fields import Ref, Related, takes
from macros.model.uses import Use
from macros.model.vocabulary import LinkBasis
from macros.model.walk import Location, Value, walk


@dataclass(frozen=True)
class Link:
    """One link as stored: `origin` names `target`; each end shows it under its own label.

    `type` is the relation between documents, else the key of the field that stores the link;
    `uses` says what that field is for.
    """

    origin: str
    target: str
    label: str
    inverse: str
    kinds: tuple[str, ...]
    location: Location
    uses: frozenset[Use] = frozenset()
    by_editors: bool = False
    note: str = ""
    type: str = ""


@dataclass(frozen=True)
class Links:
    """All links of a knowledge base, from both ends; `unresolved` ones lead nowhere."""

    outgoing: dict[str, list[Link]] = field(default_factory=dict)
    incoming: dict[str, list[Link]] = field(default_factory=dict)
    unresolved: list[Link] = field(default_factory=list)

    def near(self, record_id: str) -> set[str]:
        """The ids of what is linked with the record, at either end."""
        ends = {link.target for link in self.outgoing.get(record_id, ())}
        return ends | {link.origin for link in self.incoming.get(record_id, ())}


def resolve(stored: Iterable[tuple[Record, Iterable[Link]]]) -> Links:
    """Collect the links of records, each given with those that it stores; a link to an unknown id
    or a wrong kind is unresolved."""
    stored = list(stored)
    kinds = {record.id: record.kind.key for record, _ in stored}
    outgoing: dict[str, list[Link]] = defaultdict(list)
    incoming: dict[str, list[Link]] = defaultdict(list)
    unresolved = []
    for _, links in stored:
        for link in links:
            kind = kinds.get(link.target)
            if kind is None or not takes(link.kinds, kind):
                unresolved.append(link)
                continue
            outgoing[link.origin].append(link)
            incoming[link.target].append(link)
    return Links(dict(outgoing), dict(incoming), unresolved)


_NAMING = attrgetter("ref")
"""Which fields name records: one function, for `walk` keeps by it what leads to them."""


def links_of(record: Record) -> Iterator[Link]:
    """All links that `record` stores, in the order of its fields."""
    for value in walk(record, wanted=_NAMING):
        if value.field.ref:
            yield _link(record, value, value.field.ref)


def _link(record: Record, value: Value, ref: Ref) -> Link:
    label, inverse = value.field.label, ref.inverse
    kind = str(value.location[0])
    uses = fields_of(type(record))[kind].uses
    by_editors = False
    if isinstance(value.holder, Relation):
        kind = relation = value.holder.type
        label, inverse = relation.label, relation.inverse
        uses |= {Use.UPWARD} if relation.goes_back else set()
        by_editors = value.holder.basis == LinkBasis.EDITORS
    elif isinstance(value.holder, Related):
        label = inverse
        by_editors = value.holder.basis == LinkBasis.EDITORS
    note = getattr(value.holder, "note", None) or ""
    ends = (record.id, value.value, label, inverse, ref.kinds, value.location)
    return Link(*ends, uses, by_editors, note, str(kind))
