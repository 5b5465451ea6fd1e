"""A link is stored once, the other end shows it by itself; so is an item of the common lists."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model import Record
from macros.model.uses import Use


def check(context: Context) -> Problems:
    """Ids that stand twice under one field; names, topics and the like that stand twice."""
    for entry in context.entries:
        yield from _repeated_texts(entry)
        seen: set[tuple[object, ...]] = set()
        for link in context.links.outgoing.get(entry.record.id, []):
            if Use.ORIGIN in link.uses:
                continue
            key = (link.location[0], link.label, link.target)
            if key in seen:
                found = f"“{link.target}” đứng hai lần"
                yield problem_at(entry, link.location, "trung-lien-ket", found, "giữ một lần")
            seen.add(key)


def _repeated_texts(entry: Entry) -> Problems:
    named = [entry.record.title]
    for key in ("aliases", "search_keys"):
        for at, name in enumerate(getattr(entry.record, key)):
            if name in named:
                found = f"“{name}” đã là tên của bản ghi"
                yield problem_at(entry, (key, at), "trung-lien-ket", found, "bỏ dòng này")
        named += getattr(entry.record, key)
    for key in Record.model_fields:
        items = getattr(entry.record, key)
        for at, item in enumerate(items if isinstance(items, list | tuple) else ()):
            if isinstance(item, str) and item in items[:at]:
                found = f"“{item}” đứng hai lần"
                yield problem_at(entry, (key, at), "trung-lien-ket", found, "giữ một lần")
