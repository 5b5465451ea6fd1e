"""What a term or a spelling stands for has that name."""

import re
from collections.abc import Iterable

from macros.checks.context import Context, Problems, differs
from macros.model import Record, Term
from macros.model.claim import SameName
from macros.suggest import plain, stands_in

_OF_ANY = re.compile(r"\b(?:tỉnh|huyện|xã|thị trấn|thôn)(?= \w)")
"""Words of the level, which names of many bodies share; by itself such a word is a name."""


def check(context: Context) -> Problems:
    """Short forms of a record's name, and spellings of one, which share no word with its names."""
    spelt: dict[str, Term] = {}
    named: dict[str, set[str | None]] = {}
    for other in context.records.values():
        for name in other.names if not isinstance(other, Term) else ():
            named.setdefault(name.lower(), set()).add(other.id)
    for entry, record in context.of(Record):
        if isinstance(record, Term) and record.expansion:
            first = spelt.setdefault(record.expansion.lower(), record)
            if record.means and first.means and record.means != first.means:
                for one in (entry, context.by_id[first.id]):
                    found = f"“{record.expansion}” là của cả “{first.id}” và “{record.id}”"
                    yield differs(one, "expansion", found, "dạng đầy đủ của chính chữ này")
            meant = context.records.get(record.means or "")
            own = (record.expansion, *record.aliases)
            is_named = meant and record.title in meant.names
            is_other = record.means not in named.get(record.expansion.lower(), {record.means})
            is_of = meant and any(_is_of(name, meant.names) for name in own)
            if meant and not is_named and (is_other or not is_of):
                found = f"“{record.expansion}” không có trong tên của “{meant.id}”"
                expected = "mã của bản ghi mà thuật ngữ gọi tên, hoặc cách gọi ấy ở aliases của nó"
                yield differs(entry, "means", found, expected)
        if isinstance(record, SameName) and (meant := context.records.get(record.named)):
            if not any(_is_of(spelling, meant.names) for spelling in record.spellings):
                found = f"“{meant.id}” không có tên nào giống các cách viết này"
                yield differs(entry, "named", found, "mã của bản ghi mà các cách viết này gọi tên")
                continue
            for at, spelling in enumerate(record.spellings):
                others = [one for one in record.spellings if one != spelling]
                if not _is_of(spelling, [*meant.names, *others]):
                    found = f"“{spelling}” không giống tên nào của “{meant.id}”"
                    yield differs(entry, ("spellings", at), found, "chỉ các cách viết của một tên")


def _is_of(name: str, names: Iterable[str]) -> bool:
    """Whether it shares a word with one of them, or its letters stand in it in that order."""
    others = [_OF_ANY.sub(" ", other.lower()) for other in names]
    letters = plain(name).replace(" ", "")
    name = _OF_ANY.sub(" ", name.lower())
    if {*name.split()} & {*" ".join(others).split()}:
        return True
    spelt = [plain(other) for other in others]
    words = {*plain(name).split()}
    return any(words & {*other.split()} or stands_in(letters, other) for other in spelt)
