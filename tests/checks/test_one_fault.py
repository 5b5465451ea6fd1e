"""What many files say of one figure is told once, there; what few say is told at each."""

from dataclasses import replace

import pytest

from macros.checks import run_checks
from macros.load import Entry
from macros.problems import Problem
from tests.invented import context_of, made

COUNT = made("figure", "s", title="Số hộ", printed="1.475", summary="1.475 hộ.")
CODES = {"noi-khac-nhau", "doi-chieu-thieu"}


def noted(n: int, number: str = "1.457") -> Entry:
    return made("observation", f"n{n}", printed=[f"{number} hộ nghèo"], about=["s"])


def share(n: int, part: str = "s") -> list[Entry]:
    """A claim with figures of its own."""
    stated = made("figure", f"t{n}", title="Phần", printed="25", unit="%")
    whole = made("figure", f"w{n}", title="Cả", printed="5.900")
    of = {"type": "share_of", "basis": "editors", "stated": f"t{n}", "operands": [part, f"w{n}"]}
    return [made("claim", f"k{n}", **of), stated, whole]


def told(*entries: Entry) -> list[Problem]:
    problems = run_checks(context_of([made("source", "nguon"), *entries]))
    return [problem for problem in problems if problem.code in CODES]


@pytest.mark.parametrize(("count", "told_as"), [(1, 1), (2, 2), (3, 1), (5, 1)])
def test_a_number_that_many_files_contradict_is_told_at_its_figure(
    count: int, told_as: int
) -> None:
    problems = told(COUNT, *map(noted, range(count)))
    assert len(problems) == told_as
    if count > told_as:
        [problem] = problems
        assert (problem.path, problem.line) == (COUNT.path, COUNT.position(("printed",))[0])
        files = ", ".join(f"data/observations/n{n}.yml" for n in range(3))
        more = " và 2 tệp nữa" if count > 3 else ""
        found = f"“1.457”, mà “s” ghi 1.475 hộ; {count} chỗ như vậy: {files}{more}"
        assert problem.found == found


def test_three_slips_are_no_fault_of_the_figure() -> None:
    assert len(told(COUNT, noted(1), noted(2), noted(3, "1.745"))) == 3


@pytest.mark.parametrize(("count", "told_as"), [(2, 2), (3, 1)])
def test_a_unit_that_goes_with_none_of_many_is_told_at_its_figure(count: int, told_as: int) -> None:
    claims = [one for n in range(count) for one in share(n)]
    wide = made("figure", "s", title="Số", printed="1.475", unit="m²")
    problems = [one for one in told(wide, *claims) if one.code == "doi-chieu-thieu"]
    assert len(problems) == told_as
    assert (problems[0].path == wide.path and "(unit)" in problems[0].field) is (told_as == 1)


def test_rows_of_a_sheet_are_told_at_their_cells() -> None:
    notes = [*map(noted, range(3))]
    context = context_of([made("source", "nguon"), COUNT, *notes])
    context = replace(context, added=frozenset(one.path for one in notes))
    assert len([p for p in run_checks(context) if p.code in CODES]) == 3
