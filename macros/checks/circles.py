"""Some links only go up or back: following them must never lead to where one started."""

from collections import defaultdict

from macros.checks.context import Context, Problems, problem_at
from macros.links import Link
from macros.model.uses import Use


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
    circling = _Circling(upward)
    for record_id in sorted(upward):
        if path := circling.way_back(record_id):
            way = " → ".join([record_id, *(link.target for link in path)])
            found, expected = f"quan hệ đi vòng: {way}", "bỏ hoặc đổi chiều một quan hệ trong vòng"
            entry = context.by_id[record_id]
            yield problem_at(entry, path[0].location, "vong-quan-he", found, expected)
        circling.leave_out(record_id)


class _Circling:
    """Links between records that may be on a circle; those that lead nowhere are left out.

    Each record is looked at in the order of the ids and then left out itself, so that a circle is
    told once, at its first id, and a chain of any length costs no more than its links.
    """

    def __init__(self, upward: dict[str, list[Link]]) -> None:
        self.upward = {origin: list(links) for origin, links in upward.items()}
        self.origins: dict[str, set[str]] = defaultdict(set)
        for origin, links in upward.items():
            for link in links:
                self.origins[link.target].add(origin)
        for target in set(self.origins) - upward.keys():
            self.leave_out(target)

    def leave_out(self, record_id: str) -> None:
        """Forget the record, and all that led only to it."""
        waiting = [record_id]
        while waiting:
            gone = waiting.pop()
            self.upward.pop(gone, None)
            for origin in self.origins.pop(gone, ()):
                if origin in self.upward:
                    kept = [link for link in self.upward[origin] if link.target != gone]
                    self.upward[origin] = kept
                    waiting += [] if kept else [origin]

    def way_back(self, start: str) -> list[Link]:
        """Links from `start` to itself; none where no way leads back."""
        came: dict[str, Link] = {}
        waiting = [start]
        while waiting and start not in came:
            for link in self.upward.get(waiting.pop(), ()):
                if link.target not in came:
                    came[link.target] = link
                    waiting.append(link.target)
        path = [came[start]] if start in came else []
        while path and path[-1].origin != start:
            path.append(came[path[-1].origin])
        return path[::-1]
