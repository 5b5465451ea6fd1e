"""A citation names a place that the source's outline has."""

from macros.checks.context import Context, Problems, problem_at
from macros.checks.places_of_sources import wanted


def check(context: Context) -> Problems:
    """Citations of places that are not in the outline."""
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
