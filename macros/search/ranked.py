"""By what a record is found for its place among its kind: the fifth, the newest, the largest."""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from macros.audit.numbers import number_of
from macros.exports.indicators import card_of
from macros.knowledge_base import KnowledgeBase
from macros.model import Document, Finding, Funding, Indicator, Media, Record, Task
from macros.model.derived import date_of

_SHORT_KIND = 2
"""Words of a kind's name that people type: “bài học” of “bài học kinh nghiệm”."""
_COUNTED = (Document, Finding, Media, Task)
_FIRST = ("đầu tiên", "sớm nhất", "cũ nhất")
_LAST = ("cuối cùng", "gần đây nhất", "mới nhất")
_ISSUED = ("", "ra ", "ban hành ")
_MOST = ("nhiều nhất", "lớn nhất", "cao nhất")
_LEAST = ("ít nhất", "nhỏ nhất", "thấp nhất")


def counted_as(base: KnowledgeBase, record: Record) -> tuple[str, ...]:
    """“Bài học 5”, “Bài học số 5”: the fifth of its kind in the source; “Bài học cuối cùng”."""
    if not isinstance(record, _COUNTED):
        return ()
    kinds = _kinds_of(record)
    found = []
    for kind in kinds:
        first, last = _ends(base)[kind]
        if first == last:
            continue
        ends = [*(_FIRST if record.id == first else ()), *(_LAST if record.id == last else ())]
        verbs = _ISSUED if isinstance(record, Document) else ("",)
        found += [f"{kind} {verb}{end}" for end in ends for verb in verbs]
    if not isinstance(record, Document):
        found += [f"{kinds[0]} {record.position}", f"{kinds[0]} số {record.position}"]
    return tuple(found)


def _kinds_of(record: Document | Finding | Media | Task) -> tuple[str, ...]:
    """What people call it: “bài học”; “kế hoạch” and “văn bản”."""
    if isinstance(record, Task):
        return (record.kind.label,)
    kind = " ".join(record.type.label.split()[:_SHORT_KIND])
    return (kind, record.kind.label) if isinstance(record, Document) else (kind,)


@lru_cache(maxsize=1)
def _ends(base: KnowledgeBase) -> Mapping[str, tuple[str, str]]:
    """The ids of the first and the last of each kind: of those with a date by that, else as the
    source counts them."""
    ordered: dict[str, list[tuple[str, int, str]]] = defaultdict(list)
    for record in base.records:
        for kind in _kinds_of(record) if isinstance(record, _COUNTED) else ():
            day = str(date_of(record) or "")
            ordered[kind].append((day, record.held("position", 0), record.id))
    dated = {kind: [one for one in found if one[0]] or found for kind, found in ordered.items()}
    return {kind: (min(found)[-1], max(found)[-1]) for kind, found in dated.items()}


def ranked_as(base: KnowledgeBase, record: Record) -> tuple[str, ...]:
    """“Kinh phí lớn nhất”, “Chỉ tiêu thấp nhất”; none where all of the kind have one value."""
    values = _values(base).get(record.kind.label, {})
    if record.id not in values or len({*values.values()}) < 2:
        return ()
    ordered = sorted(values.values())
    is_end = {_LEAST: ordered[0], _MOST: ordered[-1]}
    found = (end for end, value in is_end.items() if value == values[record.id])
    return tuple(f"{record.kind.label} {word}" for end in found for word in end)


@lru_cache(maxsize=1)
def _values(base: KnowledgeBase) -> Mapping[str, Mapping[str, Decimal]]:
    """By kind and id: the sums of money, where all have one unit; the first shares that indicators
    have reached."""
    money = base.all(Funding)
    is_one = len({one.unit for one in money}) == 1
    reached = ((one.id, card_of(base, one).actual) for one in base.all(Indicator))
    shares = {of: found[0].printed for of, found in reached if found and found[0].unit == "%"}
    sums = {one.id: one.printed for one in money if is_one}
    printed = {Indicator.kind: shares, Funding.kind: sums}
    return {
        kind.label: {key: number_of(number) for key, number in numbers.items()}
        for kind, numbers in printed.items()
    }
