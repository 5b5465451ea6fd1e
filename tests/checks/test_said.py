"""The guard of the sheet."""

from dataclasses import replace

import pytest

from macros.checks import own_id
from tests.checks.said import held_to
from tests.invented import made, problems_of


def test_a_new_sentence_is_missed_whoever_drew_it_before() -> None:
    moved = replace(made("place", "b"), path="data/places/c.yml")
    (problem,) = problems_of(own_id.check, moved)
    with pytest.raises(AssertionError, match="new sentences"), held_to(set()):
        problems_of(own_id.check, moved)
    with held_to({f"own_id [{problem.code}] {problem.message}"}):
        problems_of(own_id.check, moved)
