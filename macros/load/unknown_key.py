"""Keys that no field has: which one was meant, or which there are; a record of one kind in the
folder of another is told as that, once, and not by each of its keys.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from macros.load.reasons import Reason
from macros.model import KINDS, Record
from macros.model.declared import fields_of
from macros.model.walk import Location, field_name, model_at
from macros.problems import Problem
from macros.suggest import meant_key

_KIN = (
    {"issued_on", "starts_on", "started_on", "published_on", "as_of", "year", "date", "ngày"},
    {"printed", "value", "amount"},
    {"organizations", "organizers", "issuers"},
    {"type", "category", "kind", "loại"},
)
"""Keys of one sense: each kind of record has one of them, by a name of its own."""


def known_key(location: Location, record_type: type[Record]) -> str | None:
    """The key that the unknown one at `location` certainly stands for."""
    fields = fields_of(model_at(record_type, location))
    small = str(location[-1]).lower()
    labels = {key: field.label for key, field in fields.items()}
    named = [key for key, field in fields.items() if field.ref and field.required]
    if len(location) > 1 and small == "id" and len(named) == 1:
        return named[0]
    return small if small in fields else meant_key(str(location[-1]), labels)


def likely_key(location: Location, record_type: type[Record], record: Mapping[str, Any]) -> str:
    """The key that the `record` lacks, by which its kind says what the unknown one says; or ""."""
    if len(location) > 1:
        return ""
    kin = next((keys for keys in _KIN if str(location[0]).lower() in keys), set())
    own = [*kin & fields_of(record_type).keys()]
    return own[0] if len(own) == 1 and own[0] not in record else ""


def unknown_key(
    location: Location, record_type: type[Record], record: Mapping[str, Any] = MappingProxyType({})
) -> Reason:
    """What to say of the key at `location` of the `record`."""
    fields = fields_of(model_at(record_type, location))
    if elsewhere := fields.get(str(location[-1])):
        found = f"“{elsewhere.label}” ({elsewhere.key}) không có ở loại này"
        return Reason("khoa-la", found, f"loại {', '.join(elsewhere.types)}, hoặc xóa khóa", "")
    near = known_key(location, record_type)
    if near == str(location[-1]).lower():
        found = f"Không có khóa “{location[-1]}”: khóa viết bằng chữ thường"
        return Reason("khoa-la", found, f"khóa “{near}” ({fields[near].label})", "")
    listed = ", ".join(f"{key} ({field.label})" for key, field in fields.items())
    expected = f"xóa dòng này, hoặc viết một trong các khóa: {listed}"
    if column := _column(location, record_type, record):
        expected = column
    elif near:
        expected = f"khóa “{near}” ({fields[near].label})"
    elif likely := likely_key(location, record_type, record):
        expected = f"ở loại này là khóa “{likely}” ({fields[likely].label}); không nói điều ấy thì "
        expected += "xóa dòng này"
    elif " " in str(location[-1]):  # no key has a blank: a text that goes on has a colon
        expected = f"thụt vào hai dấu cách nếu dòng này nối dòng trên; nếu không thì {expected}"
    parent = field_name(record_type, location[:-1]) or record_type.kind.label.lower()
    return Reason("khoa-la", f"Không có khóa “{location[-1]}” trong {parent}", expected, "")


def _column(location: Location, record_type: type[Record], record: Mapping[str, Any]) -> str:
    """Where the line belongs if only its indentation is wrong: the key is one of the record's that
    stands in a group, or one of a group's that stands beside the record's; else ""."""
    key, own = str(location[-1]), fields_of(record_type)
    if len(location) > 1:
        is_free = key in own and key not in record
        return f"“{key}:” ở đầu dòng, không thụt vào" if is_free else ""
    groups = [one for one in own.values() if one.group and key in fields_of(one.group)]
    names = " hoặc ".join(f"“{one.key}” ({one.label})" for one in groups)
    keys = [*record, key]
    above = keys[keys.index(key) - 1]
    if any(one.key == above for one in groups):
        name = f"“{above}” ({own[above].label})"
        return f"thụt dòng này vào, thẳng cột với các khóa khác của {name}"
    return f"chuyển dòng này vào một mục của {names}, hoặc xóa đi" if names else ""


def wrong_folder(values: Mapping[str, Any], record_type: type[Record], path: str) -> Problem | None:
    """The problem where keys and type are all of exactly one other kind, and lack nothing of it."""
    is_here = values.keys() <= fields_of(record_type).keys() and _may_be(values, record_type)
    meant = [] if is_here else [kind for kind in KINDS.values() if _fits(values, kind)]
    if len(meant) != 1:
        return None
    kind, other = record_type.kind, meant[0].kind
    found = f"Có lẽ là {other.label.lower()}, mà nằm trong thư mục của {kind.label.lower()}"
    return Problem(path, 1, 1, "ngoai-thu-muc", found, f"tệp ở thư mục data/{other.folder}/")


def other_folder(values: Mapping[str, Any], record_type: type[Record]) -> str:
    """What to add where a record lacks its type: one of another kind, that has none, is whole."""
    kinds = [one.kind for one in KINDS.values() if one is not record_type and _fits(values, one)]
    if len(kinds) != 1:
        return ""
    return f"; nếu là {kinds[0].label.lower()} thì chuyển tệp sang data/{kinds[0].folder}/"


def _fits(values: Mapping[str, Any], record_type: type[Record]) -> bool:
    fields = fields_of(record_type)
    needed = {key for key, field in fields.items() if field.is_needed(values.get("type"))}
    return needed <= values.keys() <= fields.keys() and _may_be(values, record_type)


def _may_be(values: Mapping[str, Any], record_type: type[Record]) -> bool:
    """Whether the kind has the type that the record names, if it names one."""
    field = fields_of(record_type).get("type")
    return not field or "type" not in values or values["type"] in [*field.choices]
