"""What is read off several fields of a record: its amount, its date, whose links they are."""

from macros.model.declared import fields_of
from macros.model.partial_date import PartialDate
from macros.model.record import Record
from macros.model.uses import Use
from macros.model.vocabulary import Labelled, LinkBasis


def amount(record: Record) -> str:
    """``khoảng 1.662 hộ``, ``10,40%``: precision, number and unit as the source has them.

    Empty for a record that is no quantity.
    """
    values = [getattr(record, key) for key in _keys_for(record, Use.QUANTITY)]
    words = [value.label for value in values if isinstance(value, Labelled)]
    said = " ".join([*words, *(value for value in values if type(value) is str)])
    return said.replace(" %", "%")


def date_of(record: Record) -> PartialDate | None:
    """When a document was issued, an event began, a piece was broadcast, a budget's year."""
    dates = (getattr(record, key) for key in _keys_for(record, Use.DATES))
    return next((date for date in dates if isinstance(date, PartialDate)), None)


def read_by_editors(record: Record) -> set[str]:
    """The ids that only the editors link it to: a field that names one of them is their reading."""
    return {link.to for link in record.related if link.basis == LinkBasis.EDITORS}


def _keys_for(record: Record, use: Use) -> list[str]:
    return [key for key, field in fields_of(type(record)).items() if use in field.uses]
