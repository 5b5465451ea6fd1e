"""From plain values to a record."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from macros.load.explain import explain, in_field
from macros.load.markup import markup_problems
from macros.load.swallowed import without_swallowed
from macros.load.unknown_key import known_key, likely_key, other_folder, wrong_folder
from macros.load.values import value_problems
from macros.load.yaml_tree import TRAP, Tree
from macros.model import Record
from macros.model.walk import Location
from macros.problems import Problem, told_at_once

MANY = 20
"""More unknown keys, or values of one list, than this are told at the first: the file is something
else than a record."""


_OF_WORDS = {"dang-sai", "ngoai-danh-muc"}
"""What is said of a value that is no other than those allowed."""


def validate(
    tree: Tree, record_type: type[Record], path: str
) -> tuple[Record | None, list[Problem]]:
    """Build a `record_type` from `tree`; there is a record only where there is no error."""
    tree = without_swallowed(tree, record_type, path)
    problems = [in_field(at, problem, tree, record_type) for at, problem in tree.problems]
    problems += markup_problems(tree, record_type, path)
    problems += told_at_once(value_problems(tree, record_type, path), {"bang-ma-cu"})
    if tree.value is None or tree.value is TRAP:
        return None, problems
    if not isinstance(tree.value, dict):
        found, expected = "Tệp không phải một bản ghi", "các dòng “khóa: giá trị”"
        if isinstance(tree.value, list) and all(isinstance(one, dict) for one in tree.value):
            found = "Bản ghi nằm trong danh sách: các khóa của nó đứng sau “- ”"
            expected = "bỏ “- ” trước mỗi khóa của bản ghi, mọi khóa ấy bắt đầu ở đầu dòng"
        if re.search(r"^\w+:\S", tree.raw.get((), "")):
            found, expected = "Sau dấu hai chấm thiếu dấu cách", "“khóa: giá trị”"
        problem = Problem(path, 1, 1, "yaml-hong", found, expected, example="title: Xã Đăk Tươi")
        return None, [*problems, problem]
    strayed = wrong_folder(tree.value, record_type, path) or _wrapped(tree, path)
    if strayed:
        return None, [*problems, strayed]
    try:
        record = record_type.model_validate(tree.value)
    except ValidationError as error:
        return None, _once(problems, _from_pydantic(error, tree, record_type, path))
    failed = any(problem.severity == "error" for problem in problems)
    return (None if failed else record), problems


def _wrapped(tree: Tree, path: str) -> Problem | None:
    """A record below a key of its own, as other programs write it."""
    key, inner = next(iter(tree.value.items()), ("", None))
    is_whole = isinstance(inner, dict) and {"id", "title"} <= inner.keys()
    if not is_whole or len(tree.value) > 1:
        return None
    line, column = tree.keys[(key,)]
    found, expected = f"“{key}” bọc cả bản ghi", "bỏ dòng này, các khóa bắt đầu ở đầu dòng"
    return Problem(path, line, column, "khoa-la", found, expected)


def _once(earlier: list[Problem], later: list[Problem]) -> list[Problem]:
    """All problems, but of one value that is spelled otherwise and fits nowhere only the first;
    and nothing of what stands within a value of a wrong type."""
    told = {(one.line, one.column) for one in earlier if one.severity == "error"}
    kept = [p for p in later if p.code not in _OF_WORDS or (p.line, p.column) not in told]
    whole = {one.line: one.column for one in later if one.code == "kieu-sai"}
    inner = [p for p in earlier if p.code == "de-trong" and p.column > whole.get(p.line, p.column)]
    return [*(problem for problem in earlier if problem not in inner), *kept]


def _from_pydantic(
    error: ValidationError, tree: Tree, record_type: type[Record], path: str
) -> list[Problem]:
    """A value that the parser has already reported (a YAML trap) is not reported twice."""
    reported = {at for at, _ in tree.problems}
    problems = []
    details = error.errors(include_url=False)
    unknown = [detail["loc"] for detail in details if detail["type"] == "extra_forbidden"]
    meant = {(*at[:-1], known_key(at, record_type)) for at in unknown}  # “Tên” is told, and no lack
    meant |= {(likely_key(at, record_type, tree.value),) for at in unknown}
    heaps = {"khóa lạ": [unknown], "giá trị lạ": _of_lists(details)}
    many = {h[0]: (h[1:], what) for what, all_ in heaps.items() for h in all_ if len(h) > MANY}
    others = {at for rest, _ in many.values() for at in rest}
    for detail in details:
        is_missing = detail["type"] == "missing"
        location = _in_file(detail["loc"], tree, is_missing)
        is_told = location in reported or detail["loc"] in others
        if is_told or (is_missing and detail["loc"] in meant):
            continue
        problem = explain(detail, location, tree, record_type, path)
        if is_missing and location == ("type",):
            more = other_folder(tree.value, record_type)
            problem = replace(problem, expected=f"{problem.expected}{more}")
        if told := many.get(detail["loc"]):
            problem = replace(problem, found=f"{problem.found} (và {len(told[0])} {told[1]} khác)")
        problems.append(problem)
    return problems


def _of_lists(details: Iterable[Any]) -> list[list[Location]]:
    """Where values stand that are in no vocabulary, a list for each list of the record."""
    found: dict[Location, list[Location]] = {}
    for detail in details:
        if detail["type"] == "enum" and isinstance(detail["loc"][-1], int):
            found.setdefault(detail["loc"][:-1], []).append(detail["loc"])
    return [*found.values()]


def _in_file(location: Location, tree: Tree, missing: bool) -> Location:
    """Keep the parts of pydantic's location that the file has; unions add parts of their own."""
    kept: Location = ()
    for index, part in enumerate(location):
        last_missing = missing and index == len(location) - 1
        if last_missing or (*kept, part) in tree.values:
            kept = (*kept, part)
    return kept
