"""The searchable texts of a record, read off its one view."""

from macros.exports.record_data import FieldData, RecordData
from macros.model.partial_date import PartialDate
from macros.model.uses import Use
from macros.model.vocabulary import Labelled


def label_of(data: RecordData) -> str:
    """The name of its kind that a result shows: ``Kế hoạch``, ``Phóng sự``, ``Mô hình``."""
    named = (found for found in data.fields if Use.NAMES_KIND in found.field.uses)
    labels = (value.text for found in named for value in found.values)
    return next(labels, data.record.kind_label)


def labels_of(data: RecordData) -> tuple[str, ...]:
    """Every name of its kind that a query may use: ``Kế hoạch``, ``Văn bản``."""
    values = [value for found in _read(data) for value in found.values]
    exact = [value.text for value in values if isinstance(value.raw, Labelled)]
    return tuple(dict.fromkeys([*exact, data.record.kind_label, data.record.kind.label]))


def dates_of(data: RecordData) -> tuple[str, ...]:
    """All dates of the record as ISO text, in the order of its fields."""
    values = (value.raw for found in data.fields for value in found.values)
    return tuple(dict.fromkeys(str(raw) for raw in values if isinstance(raw, PartialDate)))


def body_lines(data: RecordData) -> tuple[str, ...]:
    """Every text of the record that is no field of its own; what the source prints comes first."""
    fields = [found for found in _read(data) if Use.QUANTITY not in found.field.uses]
    values = [single for found in fields for value in found.values for single in value.singles()]
    values.sort(key=lambda value: Use.OWN_WORDS in value.field.uses)
    return tuple(
        value.text
        for value in values
        if type(value.raw) is str and not value.field.ref and Use.UNSEARCHED not in value.field.uses
    )


def _read(data: RecordData) -> list[FieldData]:
    return [found for found in data.fields if Use.UNSEARCHED not in found.field.uses]
