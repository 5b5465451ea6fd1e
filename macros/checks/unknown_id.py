"""A link leads to a record of the right kind."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.links import Link
from macros.load import Entry
from macros.model import KINDS
from macros.problems import Problem
from macros.suggest import ALIKE, nearest_named, plain


def check(context: Context) -> Problems:
    """Links to ids that no record has, to a record of another kind, or to a name."""
    for link in context.links.unresolved:
        if link.target in context.by_id or link.target not in context.broken_ids:
            yield _judge(context.by_id, link)


def _judge(entries: dict[str, Entry], link: Link) -> Problem:
    entry = entries[link.origin]
    wanted = " hoặc ".join(KINDS[k].kind.label.lower() for k in link.kinds if k in KINDS)
    target = entries.get(link.target)
    if target:
        found = f"“{link.target}” là {target.record.kind.label.lower()}"
        expected = f"mã của {wanted}"
        return problem_at(entry, link.location, "sai-loai-lien-ket", found, expected)
    renamed = next(
        (e.record.id for e in entries.values() if link.target in e.record.former_ids), ""
    )
    if renamed:
        found, expected = f"“{link.target}” là mã cũ", f"mã mới “{renamed}”"
        return problem_at(entry, link.location, "ma-khong-co", found, expected, renamed)
    names = _names(entries, link)
    near = nearest_named(link.target, names, ALIKE)
    if near and plain(link.target) in {plain(name) for name in names[near]}:
        found, expected = f"“{link.target}” là tên, không phải mã", f"mã “{near}”"
        return problem_at(entry, link.location, "ten-thay-ma", found, expected, near)
    found = f"không có bản ghi nào mang mã “{link.target}”"
    expected = f"mã của {wanted or 'bản ghi'} có thật"
    meant = f", có lẽ là “{near}” ({entries[near].record.title})" if near else ""
    expected += meant or "; nếu bản ghi ấy đã bỏ thì bỏ cả liên kết này"
    return problem_at(entry, link.location, "ma-khong-co", found, expected)


def _names(entries: dict[str, Entry], link: Link) -> dict[str, list[str]]:
    """Title and aliases of each record that the link may lead to, by id."""
    return {
        record_id: [*entry.record.names]
        for record_id, entry in sorted(entries.items())
        if record_id != link.origin and ("*" in link.kinds or entry.record.kind.key in link.kinds)
    }
