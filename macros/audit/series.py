"""One number in several sources, side by side by date; nothing is added or subtracted."""

from collections.abc import Mapping

from macros.audit.numbers import room_of
from macros.model import Document, Figure, Record, Source
from macros.model.partial_date import PartialDate


def all_series(records: Mapping[str, Record]) -> dict[str, tuple[Figure, ...]]:
    """The figures that `follows` ties together, by date; the series of each figure's id."""
    tied: dict[str, list[str]] = {}
    for record in records.values():
        if isinstance(record, Figure) and isinstance(records.get(record.follows or ""), Figure):
            ends = (tied.setdefault(end, [end]) for end in (record.id, record.follows or ""))
            few, many = sorted(ends, key=len)
            if few is not many:
                many += few
                tied |= dict.fromkeys(few, many)
    groups = {id(members): members for members in tied.values()}
    series = {key: _by_date(members, records) for key, members in groups.items()}
    return {member: series[id(members)] for member, members in tied.items()}


def _by_date(members: list[str], records: Mapping[str, Record]) -> tuple[Figure, ...]:
    figures = [record for i in members if isinstance(record := records[i], Figure)]
    dates = {one.id: str(one.as_of or source_date(one, records) or "") for one in figures}
    return tuple(sorted(figures, key=lambda one: (dates[one.id], one.id)))


def source_date(figure: Figure, records: Mapping[str, Record]) -> PartialDate | None:
    """When the document came out that is the figure's source."""
    source = records.get(figure.source[0].id)
    document = records.get(source.document or "") if isinstance(source, Source) else None
    return document.issued_on if isinstance(document, Document) else None


def contradicts(figure: Figure, other: Figure) -> bool:
    """Whether the two give different values of the same number for the same date."""
    if not figure.as_of or figure.as_of != other.as_of:
        return False
    return figure.unit != other.unit or not room_of(figure).overlaps(room_of(other))
