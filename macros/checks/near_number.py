"""A number in a text that is a slip of the hand beside the one that a linked figure prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from macros.audit.units import is_percent, unit_of
from macros.checks.alone.told_amounts import BEFORE
from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model import Record
from macros.model.claim import Claim
from macros.model.declared import fields_of
from macros.model.figure import Figure
from macros.model.funding import Funding
from macros.model.walk import Location

_RUNS = re.compile(r"[0-9][0-9.,/-]*[0-9]")
_ONE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]{2,}(?:,[0-9]+)?|[0-9],[0-9]{2,}")
"""A number of several digits; what stands between slashes and hyphens is a date, or a document's,
but for a part over its whole, grouped by thousands."""
_APART = {"search_keys", "former_ids", "spellings", "number"}
_SHORT = 2  # words of a unit that may be of much else, but beside what is told rightly
_LEAST = 2
"""Of so many digits one other digit makes another number as often as a slip, but for money."""
_EXPECTED = "số như nguồn in, ở cả hai nơi"
Amount = Figure | Funding


def check(context: Context) -> Problems:
    """Numbers that no linked figure prints, but for a digit or two that changed places; notes of
    links to a figure with another number of its unit. With a figure stand those of its place."""
    figures = [one.record for one in context.entries if isinstance(one.record, Figure)]
    known = {(_bare(one.printed), one.unit) for one in figures}
    linked = _linked(context)
    for record_id, near in linked.items():
        entry, amounts = context.by_id[record_id], [*near.values()]
        for location, text in _texts(entry.record):
            for rough in (one for one in amounts if isinstance(one, Figure) and one.precision):
                number = rf"{re.escape(rough.printed)} ?{re.escape(rough.unit.lower())}"
                word = rough.printed in text and re.search(BEFORE + number, text.lower())
                if word and rough.precision and word[1] != rough.precision.label:
                    found = f"“{word[0]}”, mà “{rough.id}” ghi “{rough.precision.label}”"
                    yield problem_at(entry, location, "noi-khac-nhau", found, "từ như nguồn in")
            for number, one in _others(text, amounts, known):
                found = f"“{number} {one.unit}”, mà “{one.id}” ghi {one.printed}"
                yield problem_at(entry, location, "noi-khac-nhau", found, _EXPECTED)
        yield from _slipped(context, entry, amounts, known)
    beside: dict[tuple[str, str | None], list[Amount]] = {}
    for figure in figures:
        for cited in figure.source:
            beside.setdefault((cited.id, cited.at), []).append(figure)
    for figure in figures:
        others = [one for cited in figure.source for one in beside[cited.id, cited.at]]
        others = [one for one in others if one.id not in linked.get(figure.id, ())]
        yield from _slipped(context, context.by_id[figure.id], others, known)
        for link in context.links.incoming.get(figure.id, ()):
            told = figure.unit in link.note and _with_unit(figure.unit, link.note)
            if told and figure.printed not in told:
                found = f"“{told[0]}”, mà “{figure.id}” ghi {figure.printed} {figure.unit}"
                at = (*link.location[:-1], "note")
                yield problem_at(context.by_id[link.origin], at, "noi-khac-nhau", found, _EXPECTED)


def _slipped(
    context: Context, entry: Entry, amounts: list[Amount], known: set[tuple[str, str]]
) -> Problems:
    printed = {_bare(one.printed) for one in amounts}
    for location, text in _texts(entry.record) if _is_doubtful(entry.record, printed) else ():
        for number, one in _slips(text, amounts, printed):
            is_known = (_bare(number), one.unit) in known
            if not is_known and not context.shows_both(one.id, number, one.printed):
                found = f"“{number}”, mà “{one.id}” ghi {one.printed} {one.unit}"
                yield problem_at(entry, location, "noi-khac-nhau", found, _EXPECTED)


def _with_unit(unit: str, text: str) -> list[str]:
    return re.findall(rf"(\d[\d.,]*) ?{re.escape(unit)}(?!\w)", text)


def _others(
    text: str, amounts: list[Amount], known: set[tuple[str, str]]
) -> Iterator[tuple[str, Amount]]:
    """Numbers with a long unit of a linked figure, or with the number of another, but no own."""
    printed = {_bare(one.printed) for one in amounts}
    for one in amounts:
        is_told = isinstance(one, Figure) and " " in one.unit and one.unit in text
        told = {*map(_bare, _with_unit(one.unit, text))} if is_told else set()
        is_known = any((number, one.unit) in known for number in told)
        if told and not is_known:
            others = (o for o in amounts if o.unit != one.unit and o.printed in text)
            is_beside = any(o.printed in _with_unit(o.unit, text) for o in others)
            if is_beside or len(one.unit.split()) > _SHORT or told <= printed:
                yield min(told), one


def _linked(context: Context) -> dict[str, dict[str, Amount]]:
    """By a record's id, the amounts linked with it at either end; with a claim, also those that
    its figure is a share of."""
    near: dict[str, dict[str, Amount]] = {}
    for record in (entry.record for entry in context.entries):
        if isinstance(record, Figure | Funding):
            parts = (context.figure(record.__dict__.get(key)) for key in ("numerator", "base"))
            if known := {part.id: part for part in parts if part}:
                near.setdefault(record.id, {}).update({record.id: record, **known})
            for end in context.links.near(record.id):
                if not isinstance(context.records[end], Figure):
                    near.setdefault(end, {})[record.id] = record
    for record_id, amounts in near.items():
        for figure in [*amounts.values()] if isinstance(context.records[record_id], Claim) else ():
            for one in (getattr(figure, "numerator", None), getattr(figure, "base", None)):
                if part := context.figure(one):
                    amounts[part.id] = part
    return near


def _texts(record: Record) -> Iterator[tuple[Location, str]]:
    for key in _keys(type(record)):
        value = record.__dict__.get(key)
        if isinstance(value, str):
            yield (key,), value
        elif value:
            yield from (((key, at), text) for at, text in enumerate(value))


@cache
def _keys(kind: type[Record]) -> tuple[str, ...]:
    texts = {key: one for key, one in fields_of(kind).items() if one.holds == "text"}
    free = {key: f for key, f in texts.items() if not (f.ref or f.choices or f.group)}
    return tuple(k for k, f in free.items() if k not in _APART and (k != "printed" or f.many))


def _is_doubtful(record: Record, printed: set[str]) -> bool:
    """Whether a closer look is worth its time."""
    values = [value for key in _keys(type(record)) if (value := record.__dict__[key])]
    text = "\n".join([one if isinstance(one, str) else "\n".join(one) for one in values])
    runs = {*"/".join(_RUNS.findall(text)).replace(".", "").split("/")} - printed
    lengths = {len(one) + more for one in printed for more in (-1, 0, 1)}
    seen = [one for one in runs if len(one) in lengths]
    return any(_is_near(one, other) for other in printed for one in seen)


def _slips(text: str, amounts: Iterable[Amount], printed: set[str]) -> Iterator[tuple[str, Amount]]:
    """The numbers of a text that are not `printed`, each with the one amount that it is nearly."""
    told = [*_numbers(text)]
    own = {_bare(number) for number, _ in told}
    for number, behind in told:
        near = {
            one.printed: one
            for one in amounts
            if _is_near(_bare(number), _bare(one.printed), is_money=isinstance(one, Funding))
            and _is_of(number, one.unit.lower(), behind.lstrip().lower())
        }
        if len(near) == 1 and _bare(number) not in printed and own.isdisjoint(map(_bare, near)):
            yield number, next(iter(near.values()))


def _numbers(text: str) -> Iterator[tuple[str, str]]:
    """The numbers of a text, each with what stands behind it."""
    for run in _RUNS.finditer(text):
        parts, behind = run[0].split("/"), text[run.end() :]
        if _ONE.fullmatch(run[0]) and not re.match(r"[/-]\w", behind):
            yield run[0], behind
        elif len(parts) == 2 and all("." in one and _ONE.fullmatch(one) for one in parts):
            yield from ((one, behind) for one in parts)


def _bare(number: str) -> str:
    """A number without the signs that group its digits, and without leading noughts."""
    return number.replace(".", "").lstrip("0")


def _is_of(number: str, unit: str, behind: str) -> bool:
    """Whether what stands behind a number in a text lets it be of that unit."""
    if is_percent(unit) or behind.startswith("%"):
        return is_percent(unit) and behind.startswith("%")
    if behind.startswith(unit) and not behind[len(unit) :][:1].isalpha():
        return True
    words = " ".join(re.split(r"\W+", behind)[:2])
    return "." in number and unit_of(words).goes_with(unit_of(unit))


def _is_near(one: str, other: str, *, is_money: bool = True) -> bool:
    """Whether they differ in a digit, in two that changed places, or in a nought at the end."""
    is_whole = min(len(one), len(other)) > _LEAST and "," not in one
    if is_whole and one != other and one in (f"{other}0", other.removesuffix("0")):
        return True
    if len(one) != len(other) or one.find(",") != other.find(","):
        return False
    differ = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    if len(differ) == 1:
        return len(one) > _LEAST or is_money
    return len(differ) == 2 and differ[0] == differ[1][::-1]
