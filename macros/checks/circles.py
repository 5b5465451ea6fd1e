"""Some links only go up or back: following them must never lead to where one started."""

from collections import defaultdict
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter

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
    for record_id in sorted(_leading_back(upward)):
        if path := _way_back(upward, record_id):
            yield _told(context.by_id[record_id], path)
            del upward[record_id]
            _leading_back(upward)


def _leading_back(links: dict[str, list[Link]]) -> list[str]:
    """Whose links may lead to a circle; all others are taken out of `links`."""
    sorter = TopologicalSorter({i: [link.target for link in own] for i, own in links.items()})
    with suppress(CycleError):
        sorter.prepare()
    while ready := sorter.get_ready():
        sorter.done(*ready)
        for record_id in ready:
            links.pop(record_id, None)
    return [*links]


def _way_back(links: dict[str, list[Link]], start: str) -> list[Link]:
    """Links from `start` to itself; none where no way leads back."""
    came: dict[str, Link] = {}
    waiting = [start]
    while waiting and start not in came:
        for link in links.get(waiting.pop(), ()):
            if link.target not in came:
                came[link.target] = link
                waiting.append(link.target)
    path = [came[start]] if start in came else []
    while path and path[-1].origin != start:
        path.append(came[path[-1].origin])
    return path[::-1]


def _told(entry: Entry, path: list[Link]) -> Problem:
    way = " → ".join([path[0].origin, *(link.target for link in path)])
    found, expected = f"quan hệ đi vòng: {way}", "bỏ hoặc đổi chiều một quan hệ trong vòng"
    return problem_at(entry, path[0].location, "vong-quan-he", found, expected)
