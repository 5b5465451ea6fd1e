"""Links between records: found in the models' declarations, resolved, turned round. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, get_args

from macros.model import Record
from macros.model.document import Relation
from macros.model.fields import ANY_KIND, Part, Ref, Related
from macros.model.introspection import Location
from macros.model.vocabulary import INVERSE_LABELS, LinkBasis


@dataclass(frozen=True)
class Link:
    """One link as stored: `origin` names `target`; each end shows it under its own label."""

    origin: str
    target: str
    label: str
    inverse: str
    kinds: tuple[str, ...]
    location: Location
    by_editors: bool = False
    note: str = ""


@dataclass(frozen=True)
class Links:
    """All links of a knowledge base, from both ends; `unresolved` ones lead nowhere."""

    outgoing: dict[str, list[Link]] = field(default_factory=dict)
    incoming: dict[str, list[Link]] = field(default_factory=dict)
    unresolved: list[Link] = field(default_factory=list)


def resolve(records: Iterable[Record]) -> Links:
    """Collect the links of `records`; a link to an unknown id or a wrong kind is unresolved."""
    kinds = {record.id: record.kind.key for record in records}
    outgoing: dict[str, list[Link]] = defaultdict(list)
    incoming: dict[str, list[Link]] = defaultdict(list)
    unresolved = []
    for record in records:
        for link in links_of(record):
            kind = kinds.get(link.target)
            if kind is None or not (ANY_KIND in link.kinds or kind in link.kinds):
                unresolved.append(link)
                continue
            outgoing[link.origin].append(link)
            incoming[link.target].append(link)
    return Links(dict(outgoing), dict(incoming), unresolved)


def links_of(record: Record) -> Iterator[Link]:
    """All links that `record` stores, in the order of its fields."""
    yield from _links_in(record, record.id, ())


def _links_in(part: Part, origin: str, location: Location) -> Iterator[Link]:
    for key, info in type(part).model_fields.items():
        value = getattr(part, key)
        if value is None:
            continue
        here = (*location, key)
        ref = ref_in((info.annotation, *info.metadata))
        items = enumerate(value) if isinstance(value, list) else [(None, value)]
        for index, item in items:
            at = here if index is None else (*here, index)
            if isinstance(item, Part):
                yield from _links_in(item, origin, at)
            elif ref:
                yield _link(part, origin, str(item), str(info.title), ref, at)


def _link(part: Part, origin: str, target: str, label: str, ref: Ref, location: Location) -> Link:
    if isinstance(part, Relation):
        inverse = INVERSE_LABELS[part.type]
        return Link(
            origin, target, part.type.label, inverse, ref.kinds, location, note=part.note or ""
        )
    if isinstance(part, Related):
        by_editors = part.basis == LinkBasis.EDITORS
        return Link(
            origin,
            target,
            ref.inverse,
            ref.inverse,
            ref.kinds,
            location,
            by_editors,
            part.note or "",
        )
    return Link(origin, target, label, ref.inverse, ref.kinds, location)


@cache
def ref_in(annotations: tuple[Any, ...]) -> Ref | None:
    """The Ref among type annotations, however deep in lists and unions it stands."""
    for annotation in annotations:
        if isinstance(annotation, Ref):
            return annotation
        found = ref_in((*get_args(annotation), *getattr(annotation, "__metadata__", ())))
        if found:
            return found
    return None
