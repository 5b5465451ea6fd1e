"""Every rule of the checks, and the incomplete neighbours of the trees of which it says something.

The trees are those of the border tests (tests/checks/trees.jsonl: python -m tests.checks.said).
In each run a rule meets each field of its trees gone, and of every tree each record gone, or of
another kind; every other way to break a field of a kind is tried in one tree, drawn by lot. Every
tenth neighbour goes through `fix`, `diff` and, if sound, the pages. Once a week each rule meets
all, and all go through everything.
"""

from collections import defaultdict
from functools import cache
from importlib import import_module
from random import Random

import pytest

from macros.checks import RULES, alone
from macros.history.difference import Versions, difference
from macros.history.snapshot import read_versions
from macros.load.records import load_text
from macros.model import BY_FOLDER, Record
from macros.pages.pages import Pages
from tests.anew import as_written_anew
from tests.bad_input.judged import judged
from tests.bad_input.neighbours import GONE, Neighbour, Tree, neighbours
from tests.checks.said import known, trees
from tests.invented import dumped, made, problems_of
from tests.weekly import EVERY_PAGE

ALL = {rule.__module__ for rule in (*RULES, *alone.RULES)}
TREES = trees()
CITED = made("source", "nguon", outline=[{"at": "I", "label": "Mục I", "title": "Một"}])
"""What all invented records cite."""

TENTH = 10
AGAIN = "python -m tests.checks.said, then read the diff"


@cache
def chosen() -> dict[str, list[Neighbour]]:
    """The neighbours that each rule meets; of those that try the same, any one tree's."""
    found: dict[str, list[Neighbour]] = defaultdict(list)
    seen: set[tuple[str, ...]] = set()
    for said, tree in Random(1).sample(sorted(TREES.items(), key=str), len(TREES)):
        rule = said[0]
        for one in neighbours(tree):
            is_the_rules = EVERY_PAGE or one.broken == GONE
            key = (rule, *one.key) if is_the_rules else one.key
            key = key if one.steps else (*said, one.path, one.broken)
            if key not in seen:
                seen.add(key)
                found[rule].append(one)
    return found


@cache
def unbroken() -> dict[int, str]:
    """The texts of all records of the trees, by what each is in memory."""
    return {id(values): dumped(values) for tree in TREES.values() for values in tree.values()}


def files_of(tree: Tree) -> dict[str, str]:
    """As they lie in data/, with what they cite."""
    texts = {path: unbroken().get(id(own)) or dumped(own) for path, own in tree.items()}
    return {CITED.path: str(CITED.origin), **texts}


def kind_of(path: str) -> type[Record]:
    return BY_FOLDER[path.split("/")[1]]


def versions(files: dict[str, str]) -> Versions:
    return read_versions((path, text.encode()) for path, text in files.items())


@pytest.mark.parametrize("rule", sorted(ALL))
def test_incomplete_neighbours_are_told_or_right(rule: str) -> None:
    assert rule in chosen(), "no border test draws a sentence of this rule"
    for number, one in enumerate(chosen()[rule]):
        files = files_of(one.tree)
        loaded = judged(files)
        if number % TENTH and not EVERY_PAGE:
            continue
        as_written_anew(files.get(one.path, ""), kind_of(one.path))
        difference(versions(files_of(one.whole)), versions(files))
        pages = Pages(loaded.base, "Kho")
        for record in () if loaded.failed else loaded.base.records:
            assert pages.record(record.id)


def test_every_code_of_every_rule_has_a_tree() -> None:
    drawn = {f"{rule.rpartition('.')[2]} [{code}]" for rule, code, _ in TREES}
    assert drawn == {line.partition("] ")[0] + "]" for line in known()}
    assert {rule for rule, *_ in TREES} == ALL


@pytest.mark.parametrize("rule", sorted(ALL))
def test_its_trees_still_draw_what_they_stand_for(rule: str) -> None:
    check = import_module(rule).check
    for said, tree in TREES.items():
        if said[0] == rule:
            files = files_of(tree)
            entries = [load_text(files[path], path, kind_of(path))[0] for path in tree]
            found = problems_of(check, *filter(None, entries))
            assert said[1:] in {(problem.code, problem.field) for problem in found}, AGAIN
