"""Two records of a kind that hold the same, or have one name, are one thing told twice."""

from __future__ import annotations

from collections.abc import Hashable

from macros.checks.context import Context, Problems, problem_at
from macros.checks.originals import NAMED_ALIKE, in_order
from macros.load import Entry
from macros.model.claim import Claim
from macros.model.funding import Funding
from macros.model.observation import ObservationType
from macros.model.place import UNITS, Place
from macros.model.record import Record
from macros.suggest import plain

_SPELT = (ObservationType.VARIANT, ObservationType.MISPRINT)
_OWN = {"id", "title", "summary", "status", "source", "aliases", "search_keys", "topics", "related"}
_OWN |= {"former_ids", "not_given", "note", "position"}
"""What two records of one thing may say in other words."""


def check(context: Context) -> Problems:
    """Fundings and claims that agree in all that they hold, and other names that are another's."""
    known: dict[Hashable, Entry] = {}
    names: dict[tuple[str, str], Entry] = {}
    for entry in context.entries:
        record = entry.record
        for name in {_core(record, one) for one in (record.title, *record.aliases)}:
            other = names.setdefault((record.kind.key, name), entry)
            known_by = _SPELT if isinstance(record, Place) else NAMED_ALIKE
            is_known = context.are_noted(record.id, other.record.id, *known_by)
            if other is not entry and not is_known:
                yield from _same_name(other, entry, name)
        if isinstance(record, Claim | Funding):
            held = record.model_dump_json(exclude=_OWN, exclude_unset=True)
            other = known.setdefault((record.kind.key, held), entry)
            if other is not entry:
                original, copy = in_order(other, entry)
                found = f"mọi điều như ở “{original.record.id}”"
                expected = "mỗi thứ một bản ghi; bỏ bản ghi trùng"
                yield problem_at(copy, ("id",), "ten-gan-trung", found, expected)


def _core(record: Record, name: str) -> str:
    """In small letters; of a commune or town with the word for its type, which names may lack."""
    name = name.lower()
    if not isinstance(record, Place) or record.type not in UNITS:
        return name
    of_type = f"{record.type.label.lower()} "
    return of_type + name.removeprefix(of_type)


def _same_name(one: Entry, two: Entry, name: str) -> Problems:
    """At the alias of the one that has another title; two titles alike are told as such."""
    alike = plain(one.record.title) == plain(two.record.title)
    for entry, other in () if alike else ((two, one), (one, two)):
        own = _core(entry.record, entry.record.title)
        for at, alias in enumerate(entry.record.aliases if own != name else ()):
            if _core(entry.record, alias) == name:
                found = f"“{alias}” cũng là tên của “{other.record.id}”"
                expected = "tên chỉ nơi này có; nếu là một thì giữ một bản ghi"
                yield problem_at(entry, ("aliases", at), "ten-gan-trung", found, expected)
                return
