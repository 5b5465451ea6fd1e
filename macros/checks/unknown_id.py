"""A link leads to a record of the right kind."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.links import Link
from macros.load import Entry
from macros.model import KINDS
from macros.suggest import nearest


def check(context: Context) -> Problems:
    """Links to ids that no record has, or to a record of another kind."""
    entries = context.by_id
    unreadable = context.broken_ids
    for link in context.links.unresolved:
        if link.target in entries or link.target not in unreadable:
            code, found, expected = _judge(link, entries)
            yield problem_at(entries[link.origin], link.location, code, found, expected)


def _judge(link: Link, entries: dict[str, Entry]) -> tuple[str, str, str]:
    wanted = " hoặc ".join(KINDS[k].kind.label.lower() for k in link.kinds if k in KINDS)
    target = entries.get(link.target)
    if target:
        found = f"“{link.target}” là {target.record.kind.label.lower()}"
        return "sai-loai-lien-ket", found, f"mã của {wanted}"
    known = sorted(
        record_id
        for record_id, entry in entries.items()
        if not wanted or entry.record.kind.key in link.kinds
    )
    near = nearest(link.target, known)
    expected = (
        f"mã có thật, gần nhất là “{near}”" if near else f"mã của {wanted or 'bản ghi'} có thật"
    )
    return "ma-khong-co", f"không có bản ghi nào mang mã “{link.target}”", expected
