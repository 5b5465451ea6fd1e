"""What is read off several fields of a record: its amount, its date, whose links they are; and the
figures that a claim computes with: those that it names, else those its figure declares."""

from collections.abc import Mapping
from itertools import takewhile

from macros.model.claim import Claim, OfFigure
from macros.model.declared import fields_of
from macros.model.figure import Figure
from macros.model.partial_date import PartialDate
from macros.model.record import Record
from macros.model.uses import Use
from macros.model.vocabulary import Labelled, LinkBasis


def amount(record: Record) -> str:
    """``khoảng 1.662 hộ``, ``10,40%``: precision, number and unit as the source has them.

    Empty for a record that is no quantity.
    """
    values = [getattr(record, key) for key in keys_for(type(record), Use.QUANTITY)]
    words = [value.label for value in values if isinstance(value, Labelled)]
    said = " ".join([*words, *(value for value in values if type(value) is str)])
    return said.replace(" %", "%")


def date_of(record: Record) -> PartialDate | None:
    """When a document was issued, an event began, a piece was broadcast, a budget's year."""
    dates = (getattr(record, key) for key in keys_for(type(record), Use.DATES))
    return next((date for date in dates if isinstance(date, PartialDate)), None)


def read_by_editors(record: Record) -> dict[str, str]:
    """The ids that only the editors link it to, and why: a field that names one of them is their
    reading."""
    found = (link for link in record.related if link.basis == LinkBasis.EDITORS)
    return {link.to: link.note or "" for link in found}


def keys_for(record_type: type[Record], use: Use) -> list[str]:
    """The fields of a kind that are for that."""
    return [key for key, field in fields_of(record_type).items() if use in field.uses]


def declared_of(claim: Claim, records: Mapping[str, Record]) -> list[str]:
    """The ids that the stated figure itself declares as what the claim is about."""
    figure = records.get(claim.stated) if isinstance(claim, OfFigure) else None
    if not isinstance(claim, OfFigure) or not isinstance(figure, Figure):
        return []
    named = (getattr(figure, key) for key in claim.declared)
    return list(takewhile(lambda i: isinstance(records.get(i or ""), Figure), named))


def stored_operands(claim: Claim) -> list[str]:
    """The operands that the claim's own file names."""
    return list(claim.held("operands", ())) if "operands" in claim.model_fields_set else []


def operands_of(claim: Claim, records: Mapping[str, Record]) -> list[str]:
    """The ids of the figures that the claim computes with: its own, else the declared ones."""
    return stored_operands(claim) or declared_of(claim, records)


def completed(claim: Claim, records: Mapping[str, Record]) -> Claim:
    """`claim` with its operands, which still count as not stored."""
    if not isinstance(claim, OfFigure) or not claim.declared:
        return claim
    values = {**dict(claim), "operands": operands_of(claim, records)}
    return type(claim).model_construct(_fields_set=claim.model_fields_set, **values)
