"""A link is stored once, the other end shows it by itself."""

from __future__ import annotations

from macros.checks.alone.repeated_item import twice
from macros.checks.context import Context, Problems, problem_at
from macros.links import Link
from macros.model.figure import Indicator
from macros.model.uses import Use
from macros.model.walk import field_name


def check(context: Context) -> Problems:
    """Ids that stand twice under one field, in two roles of an indicator or at both ends, or again
    under `related` without a word why."""
    stored: set[tuple[str, str, str]] = set()
    related: dict[tuple[str, str], Link] = {}
    for entry in context.entries:
        seen: set[tuple[object, ...]] = set()
        links = context.links.outgoing.get(entry.record.id, [])
        # Sources are told with their places, two equal dates by the rule for claims; operands may
        # be those of the figure, which no line of the claim names.
        links = [one for one in links if Use.ORIGIN not in one.uses and one.type != "dated"]
        keys = {one.target: one.location[0] for one in links}
        fields = {one: key for one, key in keys.items() if key not in ("related", "operands")}
        for link in links:
            is_role = isinstance(entry.record, Indicator) and link.location[0] != "related"
            key = ("", "", link.target) if is_role else (link.location[0], link.label, link.target)
            if key in seen:
                yield twice(entry, link.location, link.target)
            elif link.location[0] == "related" and link.target in fields and not link.note:
                name = field_name(type(entry.record), (fields[link.target],))
                found = f"“{link.target}” đã có ở {name}"
                expected = "chỉ giữ ở trường ấy, hoặc thêm note nói vì sao còn liên quan"
                yield problem_at(entry, link.location, "noi-lai", found, expected)
            seen.add(key)
            if link.location[0] == "related":
                pair = min(link.origin, link.target), max(link.origin, link.target)
                other = related.setdefault(pair, link)
                if other.origin == link.target != link.origin and not (other.note and link.note):
                    found = f"“{link.target}” đã ghi liên quan tới bản ghi này; hai trang cùng hiện"
                    expected = "giữ ở một đầu, hoặc mỗi đầu một ghi chú"
                    yield problem_at(entry, link.location, "noi-lai", found, expected)
                continue
            ends = link.origin, link.target, link.label
            if (link.target, link.origin, link.label) in stored and link.target != link.origin:
                found = f"quan hệ này đã ghi ở “{link.target}”; trang hai bên cùng hiện"
                yield problem_at(entry, link.location, "noi-lai", found, "giữ ở một đầu")
            stored |= {ends} if _is_mutual(link) else set()


def _is_mutual(link: Link) -> bool:
    """One that reads alike from both, as of documents that are related or places that meet.

    Those of `related` are told apart: each end may say in its note why.
    """
    return link.label == link.inverse
