"""From matching documents to an order. Whole numbers only, so that both engines agree.

Every number below was set by the quality test; docs/design/search.md has the figures.
"""

from __future__ import annotations

from macros.search.engine.candidates import Weights
from macros.search.engine.index import Index
from macros.search.engine.lexicon import EXACT, UNMARKED
from macros.search.engine.places import beside, covered
from macros.search.engine.query import Query, is_time, typed_slots
from macros.search.engine.zones import Head, words_of
from macros.vietnamese import pairs

WEIGHT_SHARE = 2
"""A weight (lunr's score, in tenths) is divided by this."""

WHOLE_NAME, COVERED_NAME, PART_OF_NAME = 400, 600, 200
"""All units are in a name of the document; the share of that name that they cover; the share of
the units that are in it."""

ALIAS_TENTHS = 9
OTHER_ORDER_TENTHS = 7
OWN_DATE, OWN_KIND = 300, 400
FIRST_RANK = 10
MATCHED = 1000
"""In a relaxed search one more matched unit outweighs every nicety."""


def score(document: int, query: Query, weights: list[Weights], index: Index) -> int:
    """The document's score; `weights` has one entry a unit of the query."""
    total = sum(found.get(document, 0) for found in weights) // WEIGHT_SHARE
    total += neighbours(document, query, index)
    total += max(
        (
            _name(head, query) * (10 if place == 0 else ALIAS_TENTHS) // 10
            for place, head in enumerate(index.heads(document))
        ),
        default=0,
    )
    total += _dated(document, query, index) + _of_kind(document, query, index)
    ranked = total * int(index.docs["rank"][document]) // FIRST_RANK
    return ranked + MATCHED * sum(1 for found in weights if document in found)


def neighbours(document: int, query: Query, index: Index) -> int:
    """Worth of all neighbours in the query that are neighbours in the document."""
    total = 0
    for first, second in pairs(typed_slots(query)):
        best = 0
        for zone in index.zones(document):
            best = max(best, zone.worth * beside(zone.words, first, second))
        total += best // EXACT
    return total


def _name(head: Head, query: Query) -> int:
    """How well the query and a name of the document cover each other."""
    found = [covered(head.words, unit) for unit in query.units]
    matched = sum(1 for places, _ in found if places)
    total = PART_OF_NAME * matched // len(query.units)
    if matched == len(query.units):
        inside = {place for places, _ in found for place in places if place < head.length}
        whole = WHOLE_NAME + COVERED_NAME * len(inside) // head.length
        total += whole * min(tenths for _, tenths in found) * _order(found) // 100
    return total


def _order(found: list[tuple[set[int], int]]) -> int:
    """Tenths that a name counts: in full where its words stand in the order of the query."""
    starts = [min(places) for places, _ in found]
    return 10 if starts == sorted(starts) else OTHER_ORDER_TENTHS


def _dated(document: int, query: Query, index: Index) -> int:
    """A bonus for a document whose own date was asked for."""
    tokens = [slot.token for slot in typed_slots(query) if slot.token]
    wanted = [token.written for token in tokens if is_time(token)]
    own = index.dates(document)
    return OWN_DATE * sum(1 for date in wanted if any(_within(d, date) for d in own))


def _of_kind(document: int, query: Query, index: Index) -> int:
    """A bonus for a document whose kind was asked for: "phóng sự dê", "báo cáo"."""
    label = words_of(index.docs["label"][document])
    slots = typed_slots(query)
    runs = (slots[start : start + len(label)] for start in range(len(slots) - len(label) + 1))
    named = any(
        all(slot.accepted.get(word, 0) >= UNMARKED for slot, word in zip(run, label, strict=True))
        for run in runs
    )
    return OWN_KIND if named else 0


def _within(date: str, wanted: str) -> bool:
    return date == wanted or date.startswith(wanted + "-")
