"""A number in a text that is a slip of the hand beside the one that a linked figure prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from macros.audit.units import is_percent, unit_of
from macros.checks.context import Context, Problems, problem_at
from macros.model import Record
from macros.model.claim import Claim
from macros.model.declared import fields_of
from macros.model.figure import Figure
from macros.model.funding import Funding
from macros.model.walk import Location

_NUMBERS = re.compile(r"[0-9][0-9.,/-]*[0-9]")
_ONE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]{2,}(?:,[0-9]+)?")
"""A number of several digits; what stands between slashes and hyphens is a date, or a document's,
but for a part over its whole, grouped by thousands."""
_LEAST = 2
"""Of so many digits one other digit makes another number as often as a slip."""
_APART = {"search_keys", "former_ids", "spellings", "number", "printed"}
_SIDES = {
    "gần": "less",
    "gan": "less",
    "hơn": "more",
    "hon": "more",
    "trên": "more",
    "tren": "more",
}
Amount = Figure | Funding


def check(context: Context) -> Problems:
    """Numbers that no linked figure prints, but for a digit or two that changed places."""
    yield from _notes_of_links(context)
    for record_id, amounts in _linked(context).items():
        entry = context.by_id[record_id]
        if isinstance(entry.record, Figure):
            continue
        texts = [*_texts(entry.record)]
        whole = "\n".join(text for _, text in texts)
        printed = {bare(one.printed) for one in amounts}
        if not _is_doubtful(whole, amounts, printed):
            continue
        for location, text in texts:
            for number, one in slips(text, amounts, printed):
                other = _worded(one) if " " in number else one.printed
                if not (
                    context.shows_both(one.id, number, other) or _is_told(context, number, one)
                ):
                    found = f"“{number}”, mà “{one.id}” ghi {other} {one.unit}"
                    expected = "số như nguồn in, ở cả hai nơi"
                    yield problem_at(entry, location, "noi-khac-nhau", found, expected)


def _is_doubtful(whole: str, amounts: Iterable[Amount], printed: set[str]) -> bool:
    """Whether a closer look is worth its time."""
    numbers = {*_NUMBERS.findall(whole)}
    if any(isinstance(one, Figure) and one.precision and one.printed in numbers for one in amounts):
        return True
    lengths = {*map(len, printed)}
    bare_runs = {number for run in numbers for number in run.replace(".", "").split("/")}
    seen = [one for one in bare_runs - printed if len(one) in lengths]
    return any(_is_near(one, other) for other in printed for one in seen if len(one) == len(other))


def _notes_of_links(context: Context) -> Problems:
    """Notes of links to a figure that name another number of its unit."""
    for figure in (one.record for one in context.entries if isinstance(one.record, Figure)):
        for link in context.links.incoming.get(figure.id, ()):
            if link.note and figure.unit in link.note:
                told = re.findall(rf"(\d[\d.,]*) ?{re.escape(figure.unit)}(?!\w)", link.note)
                if told and figure.printed not in told:
                    entry = context.by_id[link.origin]
                    at = (*link.location[:-1], "note")
                    found = f"“{told[0]}”, mà “{figure.id}” ghi {figure.printed} {figure.unit}"
                    expected = "số như nguồn in, ở cả hai nơi"
                    yield problem_at(entry, at, "noi-khac-nhau", found, expected)


def _is_told(context: Context, number: str, amount: Amount) -> bool:
    """Whether another record prints just that."""
    others = (entry.record for entry in context.entries if isinstance(entry.record, Figure))
    same = (one for one in others if one.unit == amount.unit)
    return any(bare(one.printed) == bare(number) for one in same)


def _linked(context: Context) -> dict[str, list[Amount]]:
    """By a record's id, what is linked with it at either end; with a claim, also what its figure is
    a share of."""
    near: dict[str, dict[str, Amount]] = {}
    for entry in context.entries:
        record = entry.record
        if isinstance(record, Figure | Funding):
            for link in context.links.outgoing.get(record.id, ()):
                near.setdefault(link.target, {})[record.id] = record
            for link in context.links.incoming.get(record.id, ()):
                near.setdefault(link.origin, {})[record.id] = record
    for record_id, amounts in near.items():
        for figure in [*amounts.values()] if isinstance(context.records[record_id], Claim) else ():
            for one in (getattr(figure, "numerator", None), getattr(figure, "base", None)):
                if part := context.figure(one):
                    amounts[part.id] = part
    return {record_id: [*amounts.values()] for record_id, amounts in near.items()}


def _texts(record: Record) -> Iterator[tuple[Location, str]]:
    for key in _keys(type(record)):
        value = record.__dict__.get(key)
        if isinstance(value, str):
            yield (key,), value
        elif value:
            yield from (((key, at), text) for at, text in enumerate(value))


@cache
def _keys(kind: type[Record]) -> tuple[str, ...]:
    return tuple(
        key
        for key, field in fields_of(kind).items()
        if field.holds == "text"
        and not (field.ref or field.choices or field.group)
        and (key not in _APART or (key == "printed" and field.many))
    )


def slips(text: str, amounts: Iterable[Amount], printed: set[str]) -> Iterator[tuple[str, Amount]]:
    """The numbers of a text that are not `printed`, each with the one amount that it is nearly;
    and those that are less than they say where the amount is more."""
    told = [*numbers_in(text)]
    own = {bare(number) for number, _ in told}
    for number, at in told:
        if bare(number) in printed:
            same = [one for one in amounts if bare(one.printed) == bare(number)]
            yield from _turned(number, text[:at], same)
            continue
        near = [
            one
            for one in amounts
            if _is_near(bare(number), bare(one.printed), is_money=isinstance(one, Funding))
        ]
        if near:
            behind = text[at + len(number) :].lstrip().lower()
            near = [one for one in near if _is_of(number, one.unit.lower(), behind)]
        if len({one.printed for one in near}) == 1 and bare(near[0].printed) not in own:
            yield number, near[0]


def numbers_in(text: str) -> Iterator[tuple[str, int]]:
    """The numbers of a text, each with its place."""
    for run in _NUMBERS.finditer(text):
        parts = run[0].split("/")
        if run[0].isdigit() or _ONE.fullmatch(run[0]):
            if (
                text[run.end() : run.end() + 1] not in {"/", "-"}
                or not text[run.end() + 1 :][:1].isalpha()
            ):
                yield run[0], run.start()
        elif len(parts) == 2 and all("." in one and _ONE.fullmatch(one) for one in parts):
            yield parts[0], run.start()
            yield parts[1], run.start() + len(parts[0]) + 1


def _turned(number: str, before: str, amounts: list[Amount]) -> Iterator[tuple[str, Amount]]:
    word = before.lower().split()[-1:]
    said = _SIDES.get(word[0]) if word else None
    sides = {_SIDES.get(getattr(one, "precision", None) or "") for one in amounts}
    if said and len(sides) == 1 and not sides & {said, None}:
        yield f"{word[0]} {number}", amounts[0]


def _worded(amount: Amount) -> str:
    word = getattr(amount, "precision", None)
    return f"{word.label} {amount.printed}" if word else amount.printed


def bare(number: str) -> str:
    """A number without the signs that group its digits, and without leading noughts."""
    return number.replace(".", "").lstrip("0")


def _is_of(number: str, unit: str, behind: str) -> bool:
    """Whether what stands behind a number in a text lets it be of that unit."""
    if is_percent(unit) or behind.startswith("%"):
        return is_percent(unit) and behind.startswith("%")
    if behind.startswith(unit) and not behind[len(unit) :][:1].isalpha():
        return True
    words = " ".join(re.split(r"[^\w]+", behind)[:2])
    return "." in number and unit_of(words).goes_with(unit_of(unit))


def _is_near(one: str, other: str, *, is_money: bool = True) -> bool:
    """Whether they are of one length and differ in a digit, or in two that changed places; of two
    digits only money is not often one off."""
    if len(one) != len(other) or one.find(",") != other.find(","):
        return False
    differ = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    if len(differ) == 1:
        return len(one) > _LEAST or is_money
    return len(differ) == 2 and differ[0] == differ[1][::-1]
