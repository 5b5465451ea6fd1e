"""The facts of a record: its fields with label and values, as the page lists them."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.exports.record_data import FieldData, RecordData, Value
from macros.model import Record
from macros.model.derived import amount
from macros.model.partial_date import PartialDate
from macros.model.record import BY_EDITORS
from macros.model.uses import Use
from macros.pages.record.links import related_of


@dataclass(frozen=True)
class FactValue:
    """One value of a fact: text, a record, or text followed by a record; then what is to be told
    of it, and what is noted of the two records being related."""

    text: str = ""
    record: Record | None = None
    remark: str = ""
    note: str = ""


Fact = tuple[str, tuple[FactValue, ...]]
"""A field's label and values."""


def facts_of(data: RecordData) -> Iterator[Fact]:
    """The fields that are given, but for type and amount, which the heading tells, for a yes or no
    that goes without saying, and for a year that another field says in words: “năm 2022”."""
    for found in data.fields:
        is_told = found.stored or not any(type(value.raw) is bool for value in found.values)
        is_apart = found.field.uses & {Use.APART, Use.QUANTITY} or found.field.key == "type"
        if found.values and is_told and not is_apart and not _is_said_again(found, data):
            yield found.field.label, tuple(_line(value, data) for value in found.values)


def _is_said_again(found: FieldData, data: RecordData) -> bool:
    """Whether it is a time that ends another field's words."""
    times = [f" {value.text}" for value in found.values if isinstance(value.raw, PartialDate)]
    others = [other for other in data.fields if Use.APART not in other.field.uses]
    texts = [value.text for other in others for value in other.values]
    return any(text.endswith(time) for time in times for text in texts)


def not_given_of(data: RecordData) -> Iterator[str]:
    """What the source leaves out: fields that readers look for, then what the editors name."""
    absences = data.record.absences
    for found in data.fields:
        if Use.TOLD_ABSENT in found.field.uses and not found.values:
            label = found.field.label
            if told := absences.get(found.field.key, label[:1].lower() + label[1:]):
                yield told
    yield from data.record.not_given


def _line(value: Value, data: RecordData) -> FactValue:
    """A structure in one line: its texts, then the record that it names, an amount by itself."""
    singles = list(value.singles())
    if value.record and (said := amount(value.record)):
        return FactValue(said, value.record)
    text = ", ".join(single.text for single in singles if single.text)
    if isinstance(value.raw, PartialDate) and not value.raw.month:
        text = f"năm {text}" if value.field.label.startswith("Ngày") else text
    named = next((single.record for single in singles if single.record), None)
    related = related_of(data).get(named.id) if named else None
    remark = data.record.remarks.get(value.field.key, "")
    if not related:
        return FactValue(text, named, remark)
    return FactValue(text, named, BY_EDITORS if related.by_editors else remark, related.note)
