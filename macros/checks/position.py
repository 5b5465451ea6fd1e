"""An item of a list has the number of its place there and of its id: the sixth of note 5 is ct5.6,
and tin-06; and it alone has it."""

import re
from collections import Counter, defaultdict

from macros.checks.context import Context, Problems, differs, problem_at
from macros.checks.originals import in_order
from macros.load import Entry
from macros.model import KINDS, Media, Record
from macros.model.observation import ObservationType

_ITEM = re.compile(r"(.+)\.(\d{1,4})")
_ID = re.compile(r"(?:[a-z]+-)+0*(\d{1,3})(?:-|$)")
LEAST = 5
"""Of so many items of one list all but one have the position that their place says: then the odd
one is a slip. In other outlines the number of a place is the section's."""

LEAST_IDS = 3
_KNOWN = (
    *(ObservationType.MISPRINT, ObservationType.COUNT),
    *(ObservationType.NUMBERING, ObservationType.BREAK),
)


def check(context: Context) -> Problems:
    """The one record of a list whose place, or whose id, has another number than its position;
    records of one kind and type that have one place in the list of one source."""
    yield from _taken(context)
    lists: dict[tuple[str, ...], list[tuple[Entry, int, str]]] = defaultdict(list)
    for entry, record in context.of(Record):
        position: int | None = record.held("position")
        if position is None:
            continue
        if named := _ID.match(record.id):
            lists[record.kind.key,].append((entry, position, named[1]))
        for cited in record.source:
            if item := _ITEM.fullmatch(cited.at or ""):
                kind = record.held("type", record.kind.key)
                lists[kind, cited.id, item[1]].append((entry, position, item[2]))
    yield from _strays(context)
    for (*_, name), items in lists.items():
        odd = [item for item in items if item[1] != int(item[2])]
        if len(items) >= (LEAST_IDS if name in KINDS else LEAST) and len(odd) == 1:
            entry, position, number = odd[0]
            where = f"mã ghi {number}" if name in KINDS else f"nguồn dẫn mục {name}.{number}"
            found = f"thứ tự {position}, mà {where}"
            expected = "thứ tự, vị trí trong nguồn, mã của cùng một mục"
            yield differs(entry, "position", found, expected)


def _strays(context: Context) -> Problems:
    """The one item that a list of another type has; in other outlines no place has the position."""
    lists: dict[tuple[str, str], dict[str, list[tuple[Entry, int]]]] = {}
    counted: Counter[tuple[str, str]] = Counter()
    for entry, record in context.of(Media):
        for at, cited in enumerate(record.source):
            if item := _ITEM.fullmatch(cited.at or ""):
                types = lists.setdefault((cited.id, item[1]), defaultdict(list))
                types[record.type].append((entry, at))
                counted[cited.id, item[1]] += record.position == int(item[2])
    for (source, name), types in lists.items():
        few, *others = sorted(types.values(), key=len)
        if others and len(few) == 1 and min(len(others[-1]), counted[source, name]) >= LEAST:
            entry, at = few[0]
            usual = others[-1][0][0].record
            label = usual.type.label if isinstance(usual, Media) else ""
            found = f"mục của danh sách {name}, mà các mục khác ở đó là loại “{label}”"
            expected = "vị trí của chính mục này, hoặc loại (type) đúng"
            yield differs(entry, ("source", at, "at"), found, expected)


def _taken(context: Context) -> Problems:
    known: dict[tuple[object, ...], Entry] = {}
    for entry in context.entries:
        record = entry.record
        position = record.held("position")
        kind = (type(record), record.held("type"), position)
        for cited in record.source if position is not None else ():
            other = known.setdefault((*kind, cited.id), entry)
            is_known = context.are_noted(other.record.id, record.id, *_KNOWN)
            if other is not entry and not is_known:
                original, copy = in_order(other, entry)
                found = f"thứ tự {position} của cùng danh sách đã có ở {original.path}"
                expected = "thứ tự mà nguồn in; nếu hai tệp là một mục thì bỏ tệp trùng"
                yield problem_at(copy, "position", "trung-thu-tu", found, expected)
                break
