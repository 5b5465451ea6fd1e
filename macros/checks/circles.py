"""Some links only go up or back: following them must never lead to where one started."""

from __future__ import annotations

from collections import defaultdict

from macros.checks.context import Context, Problems, problem_at
from macros.links import Link
from macros.load import Entry
from macros.model.uses import Use
from macros.problems import Problem


def check(context: Context) -> Problems:
    """Records that link to themselves, and the link that closes a circle."""
    upward: dict[str, list[Link]] = defaultdict(list)
    for entry in context.entries:
        for link in context.links.outgoing.get(entry.record.id, []):
            if link.target == link.origin and Use.ORIGIN not in link.uses:
                found, expected = f"“{link.target}” là chính bản ghi này", "mã của bản ghi khác"
                yield problem_at(entry, link.location, "tu-lien-ket", found, expected)
            elif Use.UPWARD in link.uses:
                upward[link.origin].append(link)
    for entry in context.entries:
        yield from _circle_from(entry, upward)


def _circle_from(entry: Entry, upward: dict[str, list[Link]]) -> Problems:
    """A circle is told once, at its record with the first id."""
    start = entry.record.id
    paths = [[link] for link in upward.get(start, [])]
    seen: set[str] = set()
    while paths:
        path = paths.pop()
        here = path[-1].target
        if here == start:
            if start == min(link.origin for link in path):
                yield _told(entry, path)
            return
        if here not in seen:
            seen.add(here)
            paths += [[*path, link] for link in upward.get(here, [])]


def _told(entry: Entry, path: list[Link]) -> Problem:
    way = " → ".join([path[0].origin, *(link.target for link in path)])
    found, expected = f"quan hệ đi vòng: {way}", "bỏ hoặc đổi chiều một quan hệ trong vòng"
    return problem_at(entry, path[0].location, "vong-quan-he", found, expected)
