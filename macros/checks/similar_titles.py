"""Two records of a kind with nearly the same title are probably one thing told twice; another name
of a record is no title of a second one."""

import re
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from functools import lru_cache

from macros.checks.context import Context, Problems, problem_at
from macros.checks.originals import NAMED_ALIKE, in_order
from macros.load import Entry
from macros.model import Document, Finding, Place, Record, Task
from macros.suggest import plain

ALIKE = 0.95
WORD_ALIKE = 0.6
_BUCKET = 8
"""Only titles of as many words that begin with the same letters are compared: of a few titles each
with each, of all it would take quadratic time."""


def check(context: Context) -> Problems:
    """The copy of two titles that differ in accents, case, signs or a letter only."""
    buckets: dict[tuple[object, ...], list[tuple[str, Entry]]] = defaultdict(list)
    for entry in context.entries:
        title = plain(entry.record.title)
        begins, numbers = title[:_BUCKET], re.findall(r"\d+", title)
        key = (entry.record.kind.key, begins, title.count(" "), *numbers)
        for earlier, other in buckets[key]:
            if _alike(title, earlier) and _is_doubtful(context, entry, other):
                original, copy = in_order(other, entry)
                found = f"gần như trùng “{original.record.title}” ({original.record.id})"
                expected = "một bản ghi cho mỗi thứ, hoặc tên phân biệt rõ"
                yield problem_at(copy, "title", "ten-gan-trung", found, expected)
                break
        buckets[key].append((title, entry))
    yield from _borrowed(context)


def _borrowed(context: Context) -> Problems:
    """Other names that are the title of another of that kind; of places also without its type."""
    own: dict[tuple[str, str], list[str]] = defaultdict(list)
    for _, record in context.of(Record):
        title = record.title.lower()
        label = f"{record.type.label.lower()} " if isinstance(record, Place) else ""
        for name in {title, title.removeprefix(label)}:
            own[record.kind.key, name].append(record.id)
    for entry, record in context.of(Record):
        for at, name in enumerate(record.aliases):
            ids = own.get((record.kind.key, name.lower()), [record.id])
            is_noted = context.is_noted(record.id, *NAMED_ALIKE, saying=name)
            if record.id not in ids and not is_noted:
                found = f"“{name}” là tên của “{ids[0]}”"
                expected = "cách gọi của chính bản ghi này; chữ chỉ để tìm thì ghi ở search_keys"
                yield problem_at(entry, ("aliases", at), "ten-gan-trung", found, expected)


def _is_doubtful(context: Context, entry: Entry, other: Entry) -> bool:
    """Not where an observation names both: the source itself has the two. A title of the editors'
    own is no other's; numbers of documents begin anew with each year."""
    one, two = entry.record, other.record
    years = {d.issued_on.year for d in (one, two) if isinstance(d, Document) and d.issued_on}
    if len(years) > 1:
        return False
    own = isinstance(one, Finding | Task) and one.title == two.title
    return own or not context.are_noted(one.id, two.id, *NAMED_ALIKE)


def _alike(one: str, two: str) -> bool:
    """Word by word, or “tổ hợp tác” would be nearly “hợp tác xã”."""
    if abs(len(one) - len(two)) > (1 - ALIKE) * (len(one) + len(two)):
        return False
    others = [pair for pair in zip(one.split(), two.split(), strict=True) if pair[0] != pair[1]]
    if sum(_least_lost(a, b) for a, b in others) > (1 - ALIKE) * len(one + two):
        return False
    return all(_reaches(WORD_ALIKE, a, b) for a, b in others) and _reaches(ALIKE, one, two)


@lru_cache(maxsize=100_000)
def _least_lost(one: str, two: str) -> int:
    """How many letters of two words have no partner in the other, wherever they stand."""
    return sum(((Counter(one) - Counter(two)) + (Counter(two) - Counter(one))).values())


def _reaches(least: float, one: str, two: str) -> bool:
    """Whether they are that much alike; the two bounds cost a tenth of the ratio itself."""
    if one == two:
        return True
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    bounds = (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio)
    return all(bound() >= least for bound in bounds)
