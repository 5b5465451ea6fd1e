"""From pydantic's errors to Vietnamese problems: what was found, what to write instead."""

from pathlib import PurePosixPath
from typing import Any

from macros.codes import FIX_COMMAND
from macros.load.reasons import judge
from macros.load.scalars import in_yaml
from macros.load.unknown_key import unknown_key
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.declared import Field
from macros.model.walk import Location, field_at, field_name
from macros.problems import Problem


def explain(
    detail: Any, location: Location, tree: Tree, record_type: type[Record], path: str
) -> Problem:
    """One pydantic error (`detail`) at `location` as a problem."""
    kind = str(detail["type"])
    field = field_at(record_type, location)
    if kind == "extra_forbidden":
        line, column = tree.keys.get(location, (1, 1))
        reason, name = unknown_key(location, record_type, tree.value), ""
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
