"""A link is stored once, the other end shows it by itself."""

from macros.checks.alone.repeated_item import twice
from macros.checks.context import Context, Problems, problem_at
from macros.links import Link
from macros.model.figure import Indicator
from macros.model.uses import Use
from macros.model.walk import field_name


def check(context: Context) -> Problems:
    """Ids that stand twice under one field, in two roles of an indicator or at both ends, or again
    under `related` without a word why."""
    stored: dict[tuple[object, ...], Link] = {}
    for entry in context.entries:
        seen: dict[tuple[object, ...], object] = {}
        links = context.links.outgoing.get(entry.record.id, [])
        # Other rules tell of sources and of dates; operands may be those of the figure.
        links = [one for one in links if Use.ORIGIN not in one.uses and one.type != "dated"]
        keys = {one.target: one.location[0] for one in links}
        fields = {one: key for one, key in keys.items() if key not in ("related", "operands")}
        for link in links:
            is_role = isinstance(entry.record, Indicator) and link.location[0] != "related"
            key = ("", "", link.target) if is_role else (link.location[0], link.label, link.target)
            if key in seen:
                code = "trung-lien-ket" if seen[key] == link.location[0] else "noi-lai"
                yield twice(entry, link.location, link.target, code)
            elif link.location[0] == "related" and link.target in fields and not link.note:
                name = field_name(type(entry.record), (fields[link.target],))
                found = f"“{link.target}” đã có ở {name}"
                expected = "chỉ giữ ở trường ấy, hoặc thêm note nói vì sao còn liên quan"
                yield problem_at(entry, link.location, "noi-lai", found, expected)
            seen[key] = link.location[0]
            if link.label == link.inverse:  # as of places that meet; each end may say why
                pair = frozenset((link.origin, link.target)), link.location[0]
                other = stored.setdefault(pair, link)
                if other.origin == link.target != link.origin and not (other.note and link.note):
                    found = f"quan hệ này đã ghi ở “{link.target}”; trang hai bên cùng hiện"
                    expected = "giữ ở một đầu, hoặc mỗi đầu một ghi chú"
                    yield problem_at(entry, link.location, "noi-lai", found, expected)
