"""A citation names a place that the source's outline has."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.checks.places_of_sources import wanted
from macros.load import Entry
from macros.model.source import Source, anchor


def check(context: Context) -> Problems:
    """Citations of places that are not in the outline, and outline places named twice."""
    for entry, source in context.of(Source):
        yield from _repeated(entry, [item.at for item in source.outline])
    for entry in context.entries:
        for index, citation in enumerate(entry.record.source):
            known = context.places.get(citation.id)
            if known and citation.at not in known:
                found = f"nguồn “{citation.id}” không có vị trí “{citation.at}”"
                if not citation.at:
                    found = f"chưa nêu vị trí trong nguồn “{citation.id}”"
                location = ("source", index, "at") if citation.at else ("source", index)
                expected = wanted(context, citation.id, citation.at or "")
                yield problem_at(entry, location, "vi-tri-la", found, expected)


def _repeated(entry: Entry, places: list[str]) -> Problems:
    seen: dict[str, str] = {}
    for index, place in enumerate(places):
        other = seen.get(anchor(place))
        seen.setdefault(anchor(place), place)
        if other:
            found = f"vị trí “{place}” có hai lần trong dàn ý"
            found = found if place == other else f"“{place}” khác “{other}” chỉ ở chữ hoa hay dấu"
            location = ("outline", index, "at")
            yield problem_at(entry, location, "trung-vi-tri", found, "mỗi vị trí một tên")
