"""The searchable texts of a record, found through its model's declarations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from macros.links import links_of
from macros.model import Record
from macros.model.fields import Part
from macros.model.introspection import Location
from macros.model.partial_date import PartialDate
from macros.model.vocabulary import Labelled

ELSEWHERE = frozenset(
    ("id", "title", "aliases", "source", "status", "summary", "topics", "number", "related")
    + ("outline", "reading")
)
"""Fields of a record that are indexed in fields of their own, or say nothing to a reader. A
source's outline says in one place what all other records say: with it, the source would have
the words of nearly every query. A note's reading is its editor's conjecture, and no fact."""

FIGURE = frozenset(("printed", "unit", "precision"))
"""Fields that only make sense together."""

SHOWN_BY_TYPE = frozenset(("document", "event", "media", "finding", "place"))
"""Kinds of record whose `type` says more to a reader than the kind's own name."""

INVISIBLE = frozenset(("at", "basis"))
"""Keys inside structures: positions and codes, not words."""


def label_of(record: Record) -> str:
    """The name of its kind that a result shows: ``Kế hoạch``, ``Phóng sự``, ``Mô hình``."""
    exact = _fields(record).get("type")
    if record.kind.key in SHOWN_BY_TYPE and isinstance(exact, Labelled):
        return exact.label
    return record.kind.label


def labels_of(record: Record) -> list[str]:
    """Every name of its kind that a query may use: ``Kế hoạch``, ``Văn bản``."""
    shown = {key: value for key, value in _fields(record).items() if key not in ELSEWHERE}
    exact = [value.label for value in shown.values() if isinstance(value, Labelled)]
    return list(dict.fromkeys([*exact, record.kind.label]))


def dates_of(record: Record) -> list[str]:
    """All dates of the record as ISO text, in the order of its fields."""
    values = _fields(record).values()
    return list(dict.fromkeys(str(value) for value in values if isinstance(value, PartialDate)))


def figure_of(record: Record) -> list[str]:
    """``khoảng 1.662 hộ``: what a figure or an allocation is called as much as by its title."""
    values = _fields(record)
    printed, precision = values.get("printed"), values.get("precision")
    if not isinstance(printed, str):
        return []
    words = [precision.label if precision else "", printed, str(values.get("unit") or "")]
    return [" ".join(word for word in words if word)]


def body_lines(record: Record) -> list[str]:
    """Every text of the record that is no field of its own."""
    ids = {link.location for link in links_of(record)}
    left_out = ELSEWHERE | FIGURE if figure_of(record) else ELSEWHERE
    return list(_texts(record, (), ids, left_out))


def _texts(part: Part, at: Location, ids: set[Location], left_out: frozenset[str]) -> Iterator[str]:
    for key, value in _fields(part).items():
        if key in left_out:
            continue
        many = isinstance(value, list)
        for index, item in enumerate(value if many else [value]):
            here = (*at, key, index) if many else (*at, key)
            if isinstance(item, Part):
                yield from _texts(item, here, ids, INVISIBLE)
            elif type(item) is str and here not in ids:
                yield item


def _fields(part: Part) -> dict[str, Any]:
    return {key: getattr(part, key) for key in type(part).model_fields}
