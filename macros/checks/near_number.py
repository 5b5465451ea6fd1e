"""A number in a text that is a slip of the hand beside the one that a linked figure prints."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from macros.checks.alone.told_amounts import BEFORE
from macros.checks.context import Context, Problems, differs
from macros.checks.numbers_told import bare, is_near, is_of, numbers_in, with_unit
from macros.load import Entry
from macros.model import Amounted, Claim, Figure, Record
from macros.model.declared import Field, fields_of
from macros.model.walk import Location, values_of

_APART = {"search_keys", "former_ids", "spellings", "number"}
_DIGIT = re.compile(r"\d")
_SHORT = 2  # words of a unit that may be of much else, but beside what is told rightly
_EXPECTED = "số như nguồn in, ở cả hai nơi"
Known = set[tuple[str, str]]  # numbers with their units


def check(context: Context) -> Problems:
    """Numbers that no linked figure prints, but for a digit or two that changed places; notes of
    links to a figure with another number of its unit. With a figure stand those of its place."""
    figures = [figure for _, figure in context.of(Figure)]
    known = {(bare(one.printed), one.unit) for one in figures}
    linked = _linked(context)
    for record_id, near in linked.items():
        entry, amounts = context.by_id[record_id], [*near.values()]
        yield from _otherwise_rough(entry, amounts)
        yield from _of_its_unit(entry, amounts, known)
        yield from _slipped(context, entry, amounts, known)
    for figure, others in _beside(figures):
        apart: list[Amounted] = [one for one in others if one.id not in linked.get(figure.id, ())]
        yield from _slipped(context, context.by_id[figure.id], apart, known)
        yield from _noted(context, figure)


def _otherwise_rough(entry: Entry, amounts: list[Amounted]) -> Problems:
    """The number of a rough figure behind another word: gần for khoảng."""
    rough = [(o, o.precision.label) for o in amounts if isinstance(o, Figure) and o.precision]
    for location, text in _texts(entry.record) if rough else ():
        for one, own in rough:
            number = rf"{re.escape(one.printed)} ?{re.escape(one.unit.lower())}"
            word = one.printed in text and re.search(BEFORE + number, text.lower())
            if word and word[1] != own:
                found = f"“{word[0]}”, mà “{one.id}” ghi “{own}”"
                yield differs(entry, location, found, "từ như nguồn in")


def _of_its_unit(entry: Entry, amounts: list[Amounted], known: Known) -> Problems:
    for location, text in _texts(entry.record):
        for number, one in _others(text, amounts, known):
            found = f"“{number} {one.unit}”, mà “{one.id}” ghi {one.printed}"
            yield differs(entry, location, found, _EXPECTED)


def _beside(figures: list[Figure]) -> Iterator[tuple[Figure, list[Figure]]]:
    """Each figure with those of its places in sources."""
    found: dict[tuple[str, str | None], list[Figure]] = {}
    for figure in figures:
        for cited in figure.source:
            found.setdefault((cited.id, cited.at), []).append(figure)
    for figure in figures:
        yield figure, [one for cited in figure.source for one in found[cited.id, cited.at]]


def _noted(context: Context, figure: Figure) -> Problems:
    """Notes of links to the figure."""
    for link in context.links.incoming.get(figure.id, ()):
        told = figure.unit in link.note and with_unit(figure.unit, link.note)
        if told and figure.printed not in told:
            found = f"“{told[0]}”, mà “{figure.id}” ghi {figure.printed} {figure.unit}"
            at = (*link.location[:-1], "note")
            yield differs(context.by_id[link.origin], at, found, _EXPECTED)


def _slipped(context: Context, entry: Entry, amounts: list[Amounted], known: Known) -> Problems:
    printed = {bare(one.printed) for one in amounts}
    for location, text in _texts(entry.record):
        for number, one in _slips(text, amounts, printed):
            is_known = (bare(number), one.unit) in known
            if not is_known and not context.shows_both(one.id, number, one.printed):
                found = f"“{number}”, mà “{one.id}” ghi {one.printed} {one.unit}"
                yield differs(entry, location, found, _EXPECTED)


def _others(text: str, amounts: list[Amounted], known: Known) -> Iterator[tuple[str, Amounted]]:
    """Numbers with a long unit of a linked figure, or with the number of another, but no own."""
    printed = {bare(one.printed) for one in amounts}
    for one in amounts:
        is_told = isinstance(one, Figure) and " " in one.unit and one.unit in text
        told = {*map(bare, with_unit(one.unit, text))} if is_told else set()
        is_known = any((number, one.unit) in known for number in told)
        if told and not is_known:
            others = (o for o in amounts if o.unit != one.unit and o.printed in text)
            is_beside = any(o.printed in with_unit(o.unit, text) for o in others)
            if is_beside or len(one.unit.split()) > _SHORT or told <= printed:
                yield min(told), one


def _linked(context: Context) -> dict[str, dict[str, Amounted]]:
    """By a record's id, the amounts linked with it at either end; with a claim, also those that
    its figure is a share of."""
    near: dict[str, dict[str, Amounted]] = {}
    for record in (entry.record for entry in context.entries):
        if isinstance(record, Amounted):
            if known := _parts(context, record):
                near.setdefault(record.id, {}).update({record.id: record, **known})
            for end in context.links.near(record.id):
                if not isinstance(context.records[end], Figure):
                    near.setdefault(end, {})[record.id] = record
    for record_id, amounts in near.items():
        for amount in [*amounts.values()] if isinstance(context.records[record_id], Claim) else ():
            amounts |= _parts(context, amount)
    return near


def _parts(context: Context, amount: Amounted) -> dict[str, Figure]:
    parts = (amount.held(key) for key in ("numerator", "base"))
    return {part.id: part for part in context.find_all(parts, Figure)}


def _texts(record: Record) -> Iterator[tuple[Location, str]]:
    """Those with a number in them."""
    for one in (one for field in _prose(type(record)) for one in values_of(record, field)):
        if _DIGIT.search(one.value):
            yield one.location, one.value


@cache
def _prose(kind: type[Record]) -> list[Field]:
    texts = (one for one in fields_of(kind).values() if one.is_prose and one.key not in _APART)
    return [one for one in texts if one.key != "printed" or one.many]


def _slips(
    text: str, amounts: Iterable[Amounted], printed: set[str]
) -> Iterator[tuple[str, Amounted]]:
    """The numbers of a text that are not `printed`, each with the one amount that it is nearly."""
    told = [(bare(number), number, behind) for number, behind in numbers_in(text)]
    own = {bared for bared, _, _ in told}
    for bared, number, behind in told if own - printed else ():
        near = {
            one.printed: one
            for one in (amounts if bared not in printed else ())
            if is_near(bared, bare(one.printed), is_money=one.is_money)
            and is_of(number, one.unit.lower(), behind.lstrip().lower())
        }
        if len(near) == 1 and own.isdisjoint(map(bare, near)):
            yield number, next(iter(near.values()))
