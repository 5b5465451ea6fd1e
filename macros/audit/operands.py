"""The records that a claim speaks of, in the types that the rules need."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import cached_property, reduce
from operator import add

from macros.audit.numbers import Interval, exact, interval_of, room_of
from macros.audit.outcome import Verdict
from macros.audit.units import factor
from macros.model import Figure, Record
from macros.model.claim import CountOf, OfFigure
from macros.model.derived import operands_of


class Records(dict[str, Record]):
    """Records by their id, with their figures sorted once for all claims."""

    @cached_property
    def figures(self) -> Mapping[str, list[tuple[Fraction, str]]]:
        """Numbers and ids of the figures in their order, by unit."""
        found: dict[str, list[tuple[Fraction, str]]] = defaultdict(list)
        for record in self.values():
            if isinstance(record, Figure):
                found[record.unit].append((exact(record), record.id))
        return found


def figure(records: Records, figure_id: str) -> Figure:
    """The figure with that id; raises KeyError or TypeError where there is none."""
    record = records[figure_id]
    if not isinstance(record, Figure):
        raise TypeError(record.id)
    return record


def figures(claim: OfFigure, records: Records) -> tuple[Figure, list[Figure]]:
    """The stated figure and the operands."""
    return figure(records, claim.stated), [figure(records, i) for i in operands_of(claim, records)]


Reading = Callable[[Figure], Interval]
"""What values a printed figure may stand for."""


def judged(holds: Callable[[Reading], bool]) -> Verdict:
    """The verdict; “khoảng”, “gần”, “hơn” excuse rounding: within it nothing is proved."""
    if holds(interval_of):
        return Verdict.AGREES
    return Verdict.OPEN if holds(room_of) else Verdict.DIFFERS


def total_of(terms: Iterable[Figure], reading: Reading, unit: str) -> Interval:
    """What all of them come to, in `unit`."""
    return reduce(add, (reading(term).times(factor(term.unit, unit)) for term in terms))


def count(claim: CountOf, records: Records) -> int:
    """How many records are of the kind and type, and drawn from the place."""
    counted = claim.counted
    return sum(
        record.kind.key == counted.kind
        and (not counted.type or str(record.held("type", "")) == counted.type)
        and (not counted.at or _drawn_from(record, claim.source[0].id, counted.at))
        for record in records.values()
    )


def _drawn_from(record: Record, source: str, at: str) -> bool:
    places = [citation.at or "" for citation in record.source if citation.id == source]
    return any(place == at or place.startswith(f"{at}.") for place in places)
