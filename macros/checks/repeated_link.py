"""A link is stored once, the other end shows it by itself; so is an item of the common lists."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.links import Link
from macros.load import Entry
from macros.model.declared import fields_of
from macros.model.figure import Indicator
from macros.model.person import Role
from macros.model.uses import Use


def check(context: Context) -> Problems:
    """Ids that stand twice under one field, in two roles of an indicator or at both ends; names,
    topics, places of a source."""
    stored: set[tuple[str, str, str]] = set()
    for entry in context.entries:
        yield from _repeated_texts(entry)
        yield from _repeated_places(entry)
        seen: set[tuple[object, ...]] = set()
        for link in context.links.outgoing.get(entry.record.id, []):
            if Use.ORIGIN in link.uses or link.type == "dated":
                continue  # told with their places; two equal dates by the rule for claims
            is_role = isinstance(entry.record, Indicator) and link.location[0] != "related"
            key = ("", "", link.target) if is_role else (link.location[0], link.label, link.target)
            if key in seen:
                found = f"“{link.target}” đứng hai lần"
                yield problem_at(entry, link.location, "trung-lien-ket", found, "giữ một lần")
            seen.add(key)
            ends = link.origin, link.target, link.label
            if (link.target, link.origin, link.label) in stored and link.target != link.origin:
                found = f"quan hệ này đã ghi ở “{link.target}”; trang hai bên cùng hiện"
                yield problem_at(entry, link.location, "trung-lien-ket", found, "giữ ở một đầu")
            stored |= {ends} if _is_mutual(link) else set()


def _is_mutual(link: Link) -> bool:
    """One that reads alike from both, as of documents that are related or places that meet.

    The links of `related` are not: each end may say in its note why.
    """
    return link.location[0] != "related" and link.label == link.inverse


def _repeated_places(entry: Entry) -> Problems:
    places = [(citation.id, citation.at) for citation in entry.record.source]
    for index, (source, at) in enumerate(places):
        if (source, at) in places[:index]:
            found = f"“{source}”, vị trí “{at}” đứng hai lần" if at else f"“{source}” đứng hai lần"
            yield problem_at(entry, ("source", index), "trung-lien-ket", found, "giữ một lần")


def _repeated_texts(entry: Entry) -> Problems:
    named = [entry.record.title]
    for key in ("aliases", "search_keys"):
        for at, name in enumerate(getattr(entry.record, key)):
            if name in named:
                found = f"“{name}” đã là tên của bản ghi"
                yield problem_at(entry, (key, at), "trung-lien-ket", found, "bỏ dòng này")
        named += getattr(entry.record, key)
    for key, field in fields_of(type(entry.record)).items():
        items = getattr(entry.record, key, ()) if field.many and not field.ref else ()
        for at, item in enumerate(items):
            if isinstance(item, str | Role) and item in items[:at]:
                name = item.title if isinstance(item, Role) else item
                found = f"“{name}” đứng hai lần"
                yield problem_at(entry, (key, at), "trung-lien-ket", found, "giữ một lần")
