"""Two records of a kind that hold the same, or have one name, are one thing told twice."""

from __future__ import annotations

from collections.abc import Hashable

from macros.checks.context import Context, Problems, problem_at
from macros.checks.originals import NAMED_ALIKE, in_order
from macros.load import Entry
from macros.model.claim import Claim
from macros.model.funding import Funding

_OWN = {"id", "title", "summary", "status", "source", "aliases", "search_keys", "topics", "related"}
_OWN |= {"former_ids", "not_given", "note", "position"}
"""What two records of one thing may say in other words."""


def check(context: Context) -> Problems:
    """Fundings and claims that agree in all that they hold, and other names that are another's."""
    known: dict[Hashable, Entry] = {}
    names: dict[tuple[str, str], Entry] = {}
    for entry in context.entries:
        record = entry.record
        for name in {record.title.lower(), *map(str.lower, record.aliases)}:
            other = names.setdefault((record.kind.key, name), entry)
            if other is not entry and not context.are_noted(
                record.id, other.record.id, *NAMED_ALIKE
            ):
                yield from _same_name(other, entry, name)
        if isinstance(record, Claim | Funding):
            held = record.model_dump_json(exclude=_OWN, exclude_unset=True)
            other = known.setdefault((record.kind.key, held), entry)
            if other is not entry:
                original, copy = in_order(other, entry)
                found = f"mọi điều như ở “{original.record.id}”"
                expected = "mỗi thứ một bản ghi; bỏ bản ghi trùng"
                yield problem_at(copy, ("id",), "ten-gan-trung", found, expected)


def _same_name(one: Entry, two: Entry, name: str) -> Problems:
    """At the alias of either; two equal titles are told as such."""
    for entry, other in ((two, one), (one, two)):
        for at, alias in enumerate(entry.record.aliases):
            if alias.lower() == name:
                found = f"“{alias}” cũng là tên của “{other.record.id}”"
                expected = "tên chỉ nơi này có; nếu là một thì giữ một bản ghi"
                yield problem_at(entry, ("aliases", at), "ten-gan-trung", found, expected)
                return
