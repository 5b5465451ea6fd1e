"""The mutator: what it changes, that it numbers changes alike each time, and that it ends."""

import ast
import sys
import time
from pathlib import Path

import pytest

from scripts.mutants.mutant import mutants_of, mutated, shown
from scripts.mutants.pool import Job, run_all
from scripts.mutants.run import Suite, nearest, rooms_of, sample_of
from scripts.mutants.run import Verdict as Judged


def mutants(source: str, folder: Path) -> list[str]:
    file = folder / "a.py"
    file.write_text(source, "utf-8")
    found = [ast.unparse(mutated(mutant)) for mutant in mutants_of(file)]
    assert file.read_text("utf-8") == source
    return found


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a < b", ["a <= b", "a >= b"]),
        ("a == b", ["a != b"]),
        ("a and b", ["a or b", "b", "a"]),
        ("not a", ["a"]),
        ("a + b", ["a - b"]),
        ("x = 1", ["x = 2", "x = 0"]),
        ("x = True", ["x = False"]),
        ("x = 'a'", ["x = 'a~'"]),
        ("x = {f()}", ["x = set()"]),
        ("x = [a, b]", ["x = [b]", "x = [a]"]),
        ("x = {a: b, c: d}", ["x = {c: d}", "x = {a: b}"]),
        ("for a in b:\n    continue", ["for a in list(b)[1:]:\n    continue"]
         + ["for a in list(b)[:-1]:\n    continue", "for a in b:\n    break"]),
        ("if a:\n    pass", ["if not a:\n    pass"]),
        ("def f():\n    return a", ["def f():\n    return", "def f():\n    return"]),
        ("def f():\n    yield a", ["def f():\n    return\n    yield"]),
    ],
)  # fmt: skip
def test_each_change_is_made_once(source: str, expected: list[str], tmp_path: Path) -> None:
    assert mutants(source, tmp_path) == expected


@pytest.mark.parametrize(
    "source",
    ["'a docstring'", "__all__ = ['a']", "assert a < b"]
    + ["import a", "x: Callable[[a], b]", "X = Callable[[a], b]", "X = TypeVar('X')"],
)
def test_what_nothing_runs_stays(source: str, tmp_path: Path) -> None:
    assert mutants(source, tmp_path) == []


def test_a_survivor_is_shown_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("# a comment\n\ndef f(a):\n    return a < 1\n", "utf-8")
    found = mutants_of(file)
    assert [(mutant.line, mutant.function) for mutant in found] == [(3, 3)] + [(4, 3)] * 5
    border = next(m for m in found if "a <= 1" in ast.unparse(mutated(m)))
    assert shown(border) == ["-     return a < 1", "+     return a <= 1"]


def test_a_sample_is_the_same_for_the_same_seed() -> None:
    assert sample_of("checks", 5, 1) == sample_of("checks", 5, 1) != sample_of("checks", 5, 2)


def test_the_tests_that_reach_a_function_are_asked_the_nearest_first() -> None:
    mutant = next(m for m in sample_of("checks", 10**6, 1) if m.function)
    reached = {(str(mutant.file), mutant.function)}
    far, near = Suite("tests/a.py", reached, 1), Suite("tests/checks/b.py", reached, 2)
    other, long = Suite("tests/c.py", set(), 1), Suite("tests/d.py", reached, 60)
    assert nearest(mutant, [far, near, other, long]) == [near, far]
    assert rooms_of([Judged(mutant, True, ()), Judged(mutant, False, ())]) == {"checks": (1, 2)}


@pytest.mark.skipif(sys.platform == "win32", reason="nothing can be forked there")
def test_a_job_that_hangs_or_dies_is_ended_and_the_others_are_not() -> None:
    def die(folder: str) -> None:
        raise SystemExit(3)

    jobs = [Job("late", lambda _: time.sleep(60), 0.2), Job("dead", die, 30)]
    jobs += [Job("well", lambda folder: Path(folder).is_dir(), 30)]
    assert dict(run_all(jobs, 2)) == {"late": None, "dead": None, "well": True}
