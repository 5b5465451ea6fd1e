"""A parser's problem, told of the field in which it stands."""

import re
from dataclasses import replace

from macros.codes import FIX_COMMAND
from macros.load.explain import line_for
from macros.load.items import listed
from macros.load.numbers import decimal, number_for_id
from macros.load.reasons import YEARS
from macros.load.scalars import dates_told, respelled
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.figure import PRINTED_NUMBER
from macros.model.walk import Location, field_at, field_name
from macros.problems import Problem


def in_field(at: Location, problem: Problem, tree: Tree, record_type: type[Record]) -> Problem:
    """A parser's problem with the name of its field, and for YAML's traps what the field needs."""
    named = replace(problem, field=field_name(record_type, at))
    field = field_at(record_type, at)
    is_bare = problem.code == "de-trong" and not problem.example
    if is_bare and field and field.required and isinstance(at[-1], str):
        example = line_for(at, field, problem.path)
        return replace(named, expected="điền giá trị, trường này không được thiếu", example=example)
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
