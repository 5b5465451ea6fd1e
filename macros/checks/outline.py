"""A citation names a place that the source's outline has."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.source import Source
from macros.suggest import nearest


def check(context: Context) -> Problems:
    """Citations of places that are not in the outline, and outline places named twice."""
    places: dict[str, list[str]] = {}
    for entry in context.entries:
        if isinstance(entry.record, Source):
            places[entry.record.id] = [item.at for item in entry.record.outline]
            yield from _repeated(entry, places[entry.record.id])
    for entry in context.entries:
        for index, citation in enumerate(entry.record.source):
            known = places.get(citation.id)
            if known and citation.at not in known:
                near = nearest(citation.at or "", known)
                found = f"nguồn “{citation.id}” không có vị trí “{citation.at}”"
                if not citation.at:
                    found = f"chưa nêu vị trí trong nguồn “{citation.id}”"
                expected = f"“{near}”" if near else "một vị trí trong dàn ý của nguồn"
                location = ("source", index, "at") if citation.at else ("source", index)
                yield problem_at(entry, location, "vi-tri-la", found, expected)


def _repeated(entry: Entry, places: list[str]) -> Problems:
    for index, place in enumerate(places):
        if place in places[:index]:
            found = f"vị trí “{place}” có hai lần trong dàn ý"
            location = ("outline", index, "at")
            yield problem_at(entry, location, "trung-vi-tri", found, "mỗi vị trí một tên")
