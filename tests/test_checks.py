"""Dropped-in records: valid ones pass without a word, invalid ones say what their file expects."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from macros.codes import CODES
from macros.knowledge_base import load_knowledge_base
from macros.model import KINDS
from macros.write.normalise import normalise
from tests.records.cases import TOY, case_name, cases, expected_file, report_of
from tests.records.on_disk import ON_DISK, SHEETS, WRITTEN

EVERY_CASE = cases("invalid")


@pytest.fixture(scope="module", autouse=True)
def _each_text_is_brought_to_the_house_form_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("macros.checks.layout.normalise", cache(normalise))
        yield


@pytest.mark.parametrize("case", EVERY_CASE, ids=case_name)
def test_invalid_record_is_told_as_expected(case: Path, tmp_path: Path) -> None:
    report = report_of(case, tmp_path)
    assert report == expected_file(case).read_text("utf-8") != "Mọi bản ghi đều hợp lệ.\n"


@pytest.mark.parametrize("case", cases("valid"), ids=case_name)
def test_valid_record_passes(case: Path, tmp_path: Path) -> None:
    assert report_of(case, tmp_path) == "Mọi bản ghi đều hợp lệ.\n"


def test_toy_corpus_has_no_problem_and_every_kind() -> None:
    loaded = load_knowledge_base(TOY)
    assert loaded.problems == []
    assert {record.kind.key for record in loaded.base.records} == KINDS.keys()


def test_every_code_has_an_example_that_provokes_it() -> None:
    told = " ".join(expected_file(case).read_text("utf-8") for case in EVERY_CASE)
    shown = (
        set(re.findall(r"(?:lỗi|cảnh báo) \[([a-z0-9-]+)\]", told))
        | ON_DISK.keys()
        | SHEETS
        | WRITTEN
    )
    assert shown == CODES.keys()


def test_every_expectation_belongs_to_a_case() -> None:
    stray = set(Path(__file__).parent.glob("records/invalid/*/*.expected.txt"))
    assert stray == {expected_file(case) for case in EVERY_CASE}
