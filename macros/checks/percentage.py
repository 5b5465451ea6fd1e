"""A printed percentage agrees with its numerator and base."""

import re
from fractions import Fraction

from macros.audit import Verdict
from macros.audit.numbers import decimals_of, exact, rounded, shown
from macros.audit.shares import judge_share, percent
from macros.audit.units import factor, unit_of
from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.derived import amount
from macros.model.figure import Figure
from macros.model.observation import ObservationType

_ALL = 100
_PART_OF = re.compile(r"(?i)t[ỷỉ] lệ (?:hộ|người|xã|thôn)\b(?!.*(?:so với|đạt|tăng|kế hoạch))")
_AS_PRINTED = "số như nguồn in, dấu phẩy trước phần lẻ; nguồn in đúng vậy thì thêm ghi chú"
_KNOWN = (ObservationType.ARITHMETIC, ObservationType.BASE, ObservationType.MISPRINT)

Printed = tuple[str, str, str | None]
"""A number, its unit, the place in the source."""


def check(context: Context) -> Problems:
    """Percentages that come out otherwise, where nobody noted it, and counts with a numerator."""
    figures = [figure for _, figure in context.of(Figure)]
    alike: dict[tuple[str | None, ...], list[Figure]] = {}
    for one in figures:
        alike.setdefault((one.numerator, one.base, one.unit), []).append(one)
    beside = {(one.printed, one.unit, cited.at) for one in figures for cited in one.source}
    for entry, record in context.of(Figure):
        part, whole = (context.find(one, Figure) for one in (record.numerator, record.base))
        if over := [*_over_all(context, entry, record)]:
            yield from over
        elif not unit_of(record.unit).is_share:
            yield from _count(context, entry, record, whole)
        else:
            if part:
                yield from _other_part(context, entry, record, part, beside)
            if part and whole and (turned := [*_reversed(context, entry, record, part, whole)]):
                yield from turned
            elif context.is_noted(record.id, *_KNOWN):
                others = alike[record.numerator, record.base, record.unit]
                yield from _other_share(context, entry, record, others)
            elif part and whole and exact(whole):
                yield from _judge(entry, record, part, whole)


def _over_all(context: Context, entry: Entry, record: Figure) -> Problems:
    """More than all of what by its name is a part."""
    if not (unit_of(record.unit).is_share and _PART_OF.match(record.title)):
        return
    share = exact(record) * factor(record.unit, "%")
    if share > _ALL and not context.is_noted(record.id, *_KNOWN, saying=record.printed):
        found = f"“{record.printed}{record.unit}” quá 100%"
        code = "dang-sai" if share > 10 * _ALL else "noi-khac-nhau"
        yield problem_at(entry, "printed", code, found, _AS_PRINTED)


def _other_part(
    context: Context, entry: Entry, record: Figure, part: Figure, beside: set[Printed]
) -> Problems:
    """A summary that tells no number of the two, but one that stands beside them."""
    told = re.findall(r"(\d[\d.]*) (\w+)", record.summary or "")
    own = context.find_all((record.numerator, record.base), Figure)
    meant = {(*one, cited.at) for one in told for cited in record.source}
    if beside.intersection(meant) and not any((one.printed, one.unit) in told for one in own):
        found = f"số lượng là {amount(part)}, mà tóm tắt nêu số liệu khác"
        expected = "số lượng mà tóm tắt nêu, hoặc tóm tắt đúng"
        yield problem_at(entry, "numerator", "ty-le-lech", found, expected)


def _count(context: Context, entry: Entry, record: Figure, whole: Figure | None) -> Problems:
    """A count with a numerator, or that is no part of what it names as its whole."""
    if record.numerator:
        found = f"có số lượng (numerator), mà {record.unit} không phải tỷ lệ"
        expected = "số lượng (numerator) chỉ ở tỷ lệ; xóa dòng này"
        yield problem_at(entry, "numerator", "ty-le-lech", found, expected)
    elif whole:
        is_one = unit_of(record.unit).goes_with(unit_of(whole.unit))
        is_more = exact(record) * factor(record.unit, whole.unit) > exact(whole)
        if not is_one or (is_more and not context.is_noted(record.id, *_KNOWN)):
            found = f"tổng số là {amount(whole)}, mà số này là {amount(record)}"
            expected = "mã của số tổng gồm cả số này, cùng đơn vị"
            yield problem_at(entry, "base", "ty-le-lech", found, expected)


def _reversed(
    context: Context, entry: Entry, record: Figure, part: Figure, whole: Figure
) -> Problems:
    """A part larger than its whole, said to be less than all of it; a note on the share alone is
    one on how it comes out."""
    is_less = exact(record) * factor(record.unit, "%") < _ALL
    is_more = exact(part) * factor(part.unit, whole.unit) > exact(whole) > 0
    if is_less and is_more and not context.are_noted(part.id, whole.id, *_KNOWN):
        found = f"số lượng “{record.numerator}” lớn hơn tổng số “{record.base}”"
        expected = "phần ở numerator, tổng ở base; nguồn in như vậy thì thêm ghi chú nêu cả hai"
        yield problem_at(entry, "numerator", "ty-le-lech", found, expected)


def _other_share(context: Context, entry: Entry, record: Figure, others: list[Figure]) -> Problems:
    """Another share of the same two, where a note is only on how one comes out."""
    for other in others if record.numerator and record.base else ():
        is_known = context.are_noted(record.id, other.id, *_KNOWN)
        if not is_known and not _agree(record, other):
            found = f"cùng số lượng, tổng số với “{other.id}”, mà tỷ lệ khác"
            expected = "số lượng của chính tỷ lệ này"
            yield problem_at(entry, "numerator", "ty-le-lech", found, expected)


def _agree(one: Figure, other: Figure) -> bool:
    """Whether two shares are one number, to the decimals of the shorter."""
    decimals = min(decimals_of(one.printed), decimals_of(other.printed))
    return abs(exact(one) - exact(other)) < Fraction(1, 10**decimals)


def _judge(entry: Entry, record: Figure, part: Figure, whole: Figure) -> Problems:
    """Part and whole of two units, or a share that they do not make."""
    if not unit_of(part.unit).goes_with(unit_of(whole.unit)):
        found = f"số lượng là {amount(part)}, tổng số là {amount(whole)}"
        found += ": hai đơn vị không đi với nhau"
        expected = "số lượng (numerator) và tổng số (base) cùng đếm một thứ"
        yield problem_at(entry, "numerator", "ty-le-lech", found, expected)
        return
    if judge_share(record, part, whole) == Verdict.DIFFERS:
        share = percent(part, whole) * factor("%", record.unit)
        right = shown(rounded(share, decimals_of(record.printed)))
        found = f"“{record.printed}” khác {part.printed} trên {whole.printed}"
        expected = f"“{right}”, hoặc ghi chú nếu nguồn in như vậy"
        yield problem_at(entry, "printed", "ty-le-lech", found, expected)
