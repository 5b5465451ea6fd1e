"""Every broken file gets a message of its own: quickly, without a traceback, nothing written."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.checks.one_file import check_bytes
from macros.codes import CODES
from macros.knowledge_base import load_knowledge_base
from macros.load.text import MAX_BYTES
from macros.model.place import Place
from macros.reporters import REPORTERS
from macros.write.normalise import normalise
from tests.bad_input.corpus import Bad, corpus
from tests.examples import examples

FILES = corpus()
MOST_SECONDS = 2


def load(bad: Bad, folder: Path) -> list[str]:
    """The codes told of the file when it lies on disk; nothing beside it may change."""
    places = folder / "data" / "places"
    places.mkdir(parents=True)
    file = places / f"{bad.name}.yml"
    file.write_bytes(bad.content)
    problems = load_knowledge_base(folder / "data").problems
    assert file.read_bytes() == bad.content and list(places.iterdir()) == [file]
    for report in REPORTERS.values():
        assert "Traceback" not in report(problems, "")
    return [problem.code for problem in problems if problem.path.endswith(file.name)]


def test_corpus_is_large_and_has_no_twins() -> None:
    assert len(FILES) >= 150
    assert len({bad.name for bad in FILES}) == len(FILES)


@pytest.mark.parametrize("bad", FILES, ids=lambda bad: bad.name)
def test_broken_file_gets_its_message(bad: Bad, tmp_path: Path) -> None:
    started = time.process_time()
    assert bad.code in load(bad, tmp_path)
    assert time.process_time() - started < MOST_SECONDS


@examples(30)
@given(st.binary(max_size=400))
def test_any_bytes_end_in_problems(content: bytes) -> None:
    checked = check_bytes(content, "data/places/a.yml", Place)
    assert checked.entry or checked.problems
    assert {problem.code for problem in checked.problems} <= CODES.keys()


YAML = st.text(st.sampled_from("ab:-[]{}&*!|>'\"%@`#,?\n \t\\01.~<"), max_size=120)


@examples(40)
@given(YAML)
def test_any_text_of_yamls_signs_ends_in_problems(text: str) -> None:
    checked = check_bytes(text.encode(), "data/places/a.yml", Place)
    assert checked.entry is None and checked.problems
    assert all(problem.line >= 1 and problem.column >= 1 for problem in checked.problems)
    assert len(normalise(text, Place).text.encode()) <= MAX_BYTES
