"""A link is stored once; the other end shows it by itself."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.uses import Use


def check(context: Context) -> Problems:
    """Ids that stand twice under one field."""
    for entry in context.entries:
        seen: set[tuple[object, ...]] = set()
        for link in context.links.outgoing.get(entry.record.id, []):
            if Use.ORIGIN in link.uses:
                continue
            key = (link.location[0], link.label, link.target)
            if key in seen:
                found = f"“{link.target}” đứng hai lần"
                yield problem_at(entry, link.location, "trung-lien-ket", found, "giữ một lần")
            seen.add(key)
