"""The figures that a claim computes with: those that it names, else those its figure declares."""

from collections.abc import Mapping
from itertools import takewhile

from macros.model.claim import Claim, OfFigure
from macros.model.figure import Figure
from macros.model.record import Record


def declared_of(claim: Claim, records: Mapping[str, Record]) -> list[str]:
    """The ids that the stated figure itself declares as what the claim is about."""
    figure = records.get(claim.stated) if isinstance(claim, OfFigure) else None
    if not isinstance(claim, OfFigure) or not isinstance(figure, Figure):
        return []
    named = (getattr(figure, key) for key in claim.declared)
    return list(takewhile(lambda i: isinstance(records.get(i or ""), Figure), named))


def stored_operands(claim: Claim) -> list[str]:
    """The operands that the claim's own file names."""
    return list(getattr(claim, "operands", ())) if "operands" in claim.model_fields_set else []


def operands_of(claim: Claim, records: Mapping[str, Record]) -> list[str]:
    """The ids of the figures that the claim computes with: its own, else the declared ones."""
    return stored_operands(claim) or declared_of(claim, records)


def completed(claim: Claim, records: Mapping[str, Record]) -> Claim:
    """`claim` with its operands, which still count as not stored."""
    if not isinstance(claim, OfFigure) or not claim.declared:
        return claim
    values = {**dict(claim), "operands": operands_of(claim, records)}
    return type(claim).model_construct(_fields_set=claim.model_fields_set, **values)
