"""The order of a record's keys: id, title, what its kind adds, then what all records have."""

from macros.model.declared import Field, fields_of
from macros.model.record import Record

FIRST = ("id", "title")


def key_order(record_type: type[Record]) -> list[str]:
    """All keys of a kind in the order in which files hold them."""
    common = [key for key in Record.model_fields if key not in FIRST]
    own = [key for key in fields_of(record_type) if key not in Record.model_fields]
    return [*FIRST, *own, *common]


def in_order(record_type: type[Record]) -> list[Field]:
    """The fields of the kind, in the order of its file."""
    fields = fields_of(record_type)
    return [fields[key] for key in key_order(record_type)]


def own_keys(record_type: type[Record]) -> list[str]:
    """Keys that a kind adds, and those of all records that it declares anew to speak of itself."""
    fields, common = fields_of(record_type), fields_of(Record)
    return [
        key
        for key in key_order(record_type)
        if key not in common
        or fields[key].help != common[key].help
        or fields[key].example != common[key].example
    ]
