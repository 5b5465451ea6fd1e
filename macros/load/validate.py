"""From plain values to a record."""

from __future__ import annotations

from dataclasses import replace

from pydantic import ValidationError

from macros.load.explain import explain
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.introspection import Location, field_name
from macros.problems import Problem


def validate(
    tree: Tree, record_type: type[Record], path: str
) -> tuple[Record | None, list[Problem]]:
    """Build a `record_type` from `tree`; there is a record only where there is no problem."""
    problems = [replace(p, field=field_name(record_type, at)) for at, p in tree.problems]
    if tree.value is None:
        return None, problems
    if not isinstance(tree.value, dict):
        found, expected = "Tệp không phải một bản ghi", "các dòng “khóa: giá trị”"
        return None, [*problems, Problem(path, 1, 1, "yaml-hong", found, expected)]
    try:
        record = record_type.model_validate(tree.value)
    except ValidationError as error:
        return None, [*problems, *_from_pydantic(error, tree, record_type, path)]
    return (None if problems else record), problems


def _from_pydantic(
    error: ValidationError, tree: Tree, record_type: type[Record], path: str
) -> list[Problem]:
    """A value that the parser has already reported (a YAML trap) is not reported twice."""
    reported = {at for at, _ in tree.problems}
    problems = []
    for detail in error.errors(include_url=False):
        location = _in_file(detail["loc"], tree, missing=detail["type"] == "missing")
        if location not in reported:
            problems.append(explain(detail, location, tree, record_type, path))
    return problems


def _in_file(location: Location, tree: Tree, missing: bool) -> Location:
    """Keep the parts of pydantic's location that the file has; unions add parts of their own."""
    kept: Location = ()
    for index, part in enumerate(location):
        last_missing = missing and index == len(location) - 1
        if last_missing or (*kept, part) in tree.values:
            kept = (*kept, part)
    return kept
