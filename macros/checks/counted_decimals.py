"""Whole things are counted in whole numbers: 1,457 households is a comma of English Excel; and a
part of a place's people, households or land is no more than all of it."""

import re

from macros.audit.numbers import exact
from macros.audit.units import factor, unit_of
from macros.checks.context import Context, Problems, differs, problem_at
from macros.load import Entry
from macros.model.derived import amount
from macros.model.figure import Figure
from macros.model.observation import ObservationType

_KNOWN = (ObservationType.ARITHMETIC, ObservationType.COUNT, ObservationType.MISPRINT)
_SPOKEN = ("bình quân", "trung bình")
_ENGLISH_THOUSAND = re.compile(r"[1-9]\d{0,2},\d{3}")
_ALL = re.compile(
    r"(?:[Tt]ổng )?(?:[Ss]ố (?:hộ|nhân khẩu|người|dân)|[Dd]iện tích tự nhiên)"
    r" (?:của |toàn )?(?:huyện|tỉnh|xã|thị trấn|thôn)(?: [A-ZĐ]\w*)*(?: năm \d{4})?"
)
_MORE = re.compile(r"(?i)lượt|mục tiêu|kế hoạch|gieo trồng")  # again and again, not yet there
_WITHIN = {"hộ": "người"}  # of whom each has one at least
Wholes = dict[tuple[str | None, str, int], Figure]


def check(context: Context) -> Problems:
    """Figures with a decimal comma that count, or may count, or with more than the whole of their
    place in that year, where no observation knows of it."""
    figures = [*context.of(Figure)]
    wholes: Wholes = {
        (one.place, thing, one.as_of.year if one.as_of else 0): one
        for _, one in figures
        if one.place and _ALL.fullmatch(one.title)
        for thing in unit_of(one.unit).things
    }
    for entry, record in figures:
        if not _MORE.search(f"{record.title} {record.unit}"):
            yield from _more(context, entry, record, wholes)
        if "," not in record.printed:
            continue
        if not _is_doubtful(record) or context.is_noted(record.id, *_KNOWN):
            continue
        found = f"“{record.printed}” có phần lẻ, mà {record.unit} đếm nguyên"
        expected = "số đúng như nguồn in: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ"
        yield problem_at(entry, "printed", "so-le", found, expected)


def _is_doubtful(figure: Figure) -> bool:
    """Any fraction of what is surely counted; of an unknown unit what English has for a thousand.

    A mean of counts has fractions.
    """
    unit, said = unit_of(figure.unit), f"{figure.title} {figure.scope or ''}".lower()
    if unit.is_measure or unit.is_broken or any(word in said for word in _SPOKEN):
        return False
    return unit.is_known_count or bool(_ENGLISH_THOUSAND.fullmatch(figure.printed))


def _more(context: Context, entry: Entry, record: Figure, wholes: Wholes) -> Problems:
    for thing in unit_of(record.unit).things:
        for kind in {thing, _WITHIN.get(thing, thing)}:
            key = record.place, kind, record.as_of.year if record.as_of else 0
            whole = wholes.get(key) or wholes.get((record.place, kind, 0))
            of = exact(record) * factor(record.unit, whole.unit) if whole else 0
            if not whole or of <= exact(whole):
                continue
            if not context.shows_both(record.id, record.printed, whole.printed):
                found = f"{amount(record)}, mà “{whole.id}” là {amount(whole)}"
                expected = "phần không hơn tổng; nguồn in như vậy thì thêm ghi chú nêu cả hai số"
                yield differs(entry, "printed", found, expected)
