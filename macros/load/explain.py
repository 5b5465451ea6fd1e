"""Pydantic's errors as Vietnamese problems, and a parser's problem told of the field in which it
stands: what was found, what to write instead."""

import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from macros.codes import FIX_COMMAND
from macros.load.items import listed
from macros.load.numbers import decimal, number_for_id
from macros.load.reasons import YEARS, judge
from macros.load.scalars import dates_told, in_yaml, respelled
from macros.load.unknown_key import unknown_key
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.amounted import PRINTED_NUMBER
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


def in_field(at: Location, problem: Problem, tree: Tree, record_type: type[Record]) -> Problem:
    """A parser's problem with the name of its field, and for YAML's traps what the field needs."""
    named = replace(problem, field=field_name(record_type, at))
    field = field_at(record_type, at)
    is_bare = problem.code == "de-trong" and not problem.example
    if is_bare and field and field.required and isinstance(at[-1], str):
        example = line_for(at, field, problem.path)
        return replace(named, expected="điền giá trị, trường này không được thiếu", example=example)
    if is_bare and field and field.key == "at":  # rules ask for it where the source has places
        expected = "điền vị trí; nguồn ấy không có dàn ý (outline) thì xóa cả dòng"
        return replace(named, expected=expected, example=line_for(at, field, problem.path))
    if is_bare and field and field.default and isinstance(at[-1], str):
        return replace(named, expected=f"điền giá trị; xóa cả dòng thì hiểu là “{field.default}”")
    if problem.code != "bay-yaml":
        return named
    if field and field.ref and (no_id := number_for_id(tree.raw[at], field.ref.kinds)):
        return replace(named, found=no_id[0], expected=no_id[1], example="")
    if field and field.choices:
        return replace(named, expected=f"một trong: {listed(field.choices)}", example="")
    kind = field.holds if field else "text"
    meant = respelled(tree.raw[at], kind)
    unfit = field and not re.search(field.pattern, tree.raw[at])
    if meant == tree.raw[at] or unfit:  # as “0203”, whose year is nobody's
        meant = None
    if kind == "text" and meant:
        return replace(named, remedy=f"{FIX_COMMAND} {problem.path}")
    date = "năm bằng bốn chữ số" if field and field.key in YEARS else "ngày"
    expected = {"bool": "true hoặc false", "int": "số nguyên", "date": date}.get(kind, "chữ")
    remedy = f"{FIX_COMMAND} {problem.path}" if meant else ""
    typed = next(iter(dates_told(tree.raw[at])), "") if kind == "date" else ""
    if field and field.pattern == PRINTED_NUMBER and (number := decimal(tree.raw[at])):
        typed = f'"{number}"'
    example = meant or typed or (field.yaml_example if field and kind != "date" else "")
    return replace(named, expected=expected, example=example, remedy=remedy)
