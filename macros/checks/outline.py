"""A citation names a place that the source's outline has."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.source import Source

FEW = 12
"""So many places are listed."""


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
                found = f"nguồn “{citation.id}” không có vị trí “{citation.at}”"
                if not citation.at:
                    found = f"chưa nêu vị trí trong nguồn “{citation.id}”"
                expected = f"một vị trí trong dàn ý của nguồn: {_near(citation.at or '', known)}"
                location = ("source", index, "at") if citation.at else ("source", index)
                yield problem_at(entry, location, "vi-tri-la", found, expected)


def _near(place: str, known: list[str]) -> str:
    """The places of the same part, or the parts: which of them is meant only the source can say."""
    part = place.partition(".")[0]
    found = [at for at in known if at.partition(".")[0] == part]
    found = found or [at for at in known if "." not in at] or known
    return ", ".join(found[:FEW]) + (", …" if len(found) > FEW else "")


def _repeated(entry: Entry, places: list[str]) -> Problems:
    for index, place in enumerate(places):
        if place in places[:index]:
            found = f"vị trí “{place}” có hai lần trong dàn ý"
            location = ("outline", index, "at")
            yield problem_at(entry, location, "trung-vi-tri", found, "mỗi vị trí một tên")
