"""What the models refuse, as Vietnamese problems: what was found, what to write instead.

Of keys that no field has: which one was meant, or which there are; a record of one kind in the
folder of another is told as that, once, and not by each of its keys.
"""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from macros.codes import FIX_COMMAND
from macros.load.reasons import Reason, judge
from macros.load.scalars import in_yaml
from macros.load.yaml_tree import Tree
from macros.model import KINDS, Record
from macros.model.declared import Field, fields_of
from macros.model.walk import Location, field_at, field_name, model_at
from macros.problems import Problem
from macros.suggest import meant_key


def explain(
    detail: Any, location: Location, tree: Tree, record_type: type[Record], path: str
) -> Problem:
    """One pydantic error (`detail`) at `location` as a problem."""
    kind = str(detail["type"])
    field = field_at(record_type, location)
    if kind == "extra_forbidden":
        line, column = tree.keys.get(location, (1, 1))
        reason, name = unknown_key(location, record_type), ""
    else:
        is_list = isinstance(tree.value_at(location), list) and location in tree.keys
        line, column = tree.keys[location] if is_list else tree.position(location)
        reason = judge(kind, detail, location, tree, field)
        name = field_name(record_type, location)
    example = (field.yaml_example if field else "") if reason.example is None else reason.example
    if kind == "missing" or (reason.code == "dang-sai" and location == ("id",)):
        example = line_for(location, field, path) or reason.example or ""
    elif field and example.startswith("⏎"):
        example = f"{field.key}:{example}"
    remedy = f"{FIX_COMMAND} {path}" if reason.is_fixable else ""
    told = reason.code, reason.found, reason.expected
    return Problem(path, line, column, *told, name, example, remedy)


def line_for(location: Location, field: Field | None, path: str) -> str:
    """How the line looks; where another record's value would be a false one there is none."""
    if location == ("id",):
        stem = PurePosixPath(path).stem  # empty where there is no file yet, as in the form
        return f"id: {in_yaml(stem)}" if stem else ""
    if not field or field.choices or field.ref:
        return ""
    example = field.yaml_example
    return f"{field.key}:{example}" if example.startswith("⏎") else f"{field.key}: {example}"


def known_key(location: Location, record_type: type[Record]) -> str | None:
    """The key that the unknown one at `location` certainly stands for."""
    fields = fields_of(model_at(record_type, location))
    small = str(location[-1]).lower()
    labels = {key: field.label for key, field in fields.items()}
    return small if small in fields else meant_key(str(location[-1]), labels)


def unknown_key(location: Location, record_type: type[Record]) -> Reason:
    """What to say of the key at `location`."""
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
    if column := _column(location, record_type):
        expected = column
    elif near:
        expected = f"khóa “{near}” ({fields[near].label})"
    elif " " in str(location[-1]):  # no key has a blank: a text that goes on has a colon
        expected = f"thụt vào hai dấu cách nếu dòng này nối dòng trên; nếu không thì {expected}"
    parent = field_name(record_type, location[:-1]) or record_type.kind.label.lower()
    return Reason("khoa-la", f"Không có khóa “{location[-1]}” trong {parent}", expected, "")


def _column(location: Location, record_type: type[Record]) -> str:
    """Where the line belongs if only its indentation is wrong: the key is one of the record's that
    stands in a group, or one of a group's that stands beside the record's; else ""."""
    key, own = str(location[-1]), fields_of(record_type)
    if len(location) > 1:
        return f"“{key}:” ở đầu dòng, không thụt vào" if key in own else ""
    groups = (one for one in own.values() if one.group and key in fields_of(one.group))
    names = " hoặc ".join(f"“{one.key}” ({one.label})" for one in groups)
    return f"thụt dòng này vào, thẳng cột với các khóa khác của {names}" if names else ""


def wrong_folder(values: Mapping[str, Any], record_type: type[Record], path: str) -> Problem | None:
    """The problem where keys and type are all of exactly one other kind, and lack nothing of it."""
    is_here = values.keys() <= fields_of(record_type).keys() and _may_be(values, record_type)
    meant = [] if is_here else [kind for kind in KINDS.values() if _fits(values, kind)]
    if len(meant) != 1:
        return None
    kind, other = record_type.kind, meant[0].kind
    found = f"Có lẽ là {other.label.lower()}, mà nằm trong thư mục của {kind.label.lower()}"
    return Problem(path, 1, 1, "ngoai-thu-muc", found, f"tệp ở thư mục data/{other.folder}/")


def _fits(values: Mapping[str, Any], record_type: type[Record]) -> bool:
    fields = fields_of(record_type)
    needed = {key for key, field in fields.items() if field.is_needed(values.get("type"))}
    return needed <= values.keys() <= fields.keys() and _may_be(values, record_type)


def _may_be(values: Mapping[str, Any], record_type: type[Record]) -> bool:
    """Whether the kind has the type that the record names, if it names one."""
    field = fields_of(record_type).get("type")
    return not field or "type" not in values or values["type"] in [*field.choices]
