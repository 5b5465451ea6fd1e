import pytest

from macros.audit import Outcome, Verdict, missing_operands
from macros.audit.engine import NEEDED
from macros.model.claim import ClaimType
from tests.audit.builders import claim, document, figure, outcome

A, B, C = figure("a", "1.457"), figure("b", "1.091"), figure("c", "2.548")


def test_sum() -> None:
    right = claim("sum_of", stated="c", operands=["a", "b"])
    assert outcome(right, A, B, C).verdict == Verdict.AGREES
    wrong = outcome(claim("sum_of", stated="c", operands=["a", "a"]), A, C)
    assert (wrong.verdict, wrong.computed, wrong.difference) == (
        Verdict.DIFFERS,
        "2.914 hộ",
        "−366 hộ",
    )


def test_sum_of_rounded_numbers_may_be_off_by_their_rounding() -> None:
    parts = [figure("x", "1,4", "ha"), figure("y", "2,4", "ha")]
    sums = claim("sum_of", stated="s", operands=["x", "y"])
    assert outcome(sums, figure("s", "3,9", "ha"), *parts).verdict == Verdict.AGREES
    assert outcome(sums, figure("s", "4,1", "ha"), *parts).verdict == Verdict.DIFFERS


def test_difference() -> None:
    judged = claim("difference", stated="b", operands=["c", "a"])
    assert outcome(judged, A, B, C).verdict == Verdict.AGREES
    assert outcome(judged, A, figure("b", "1.090"), C).verdict == Verdict.DIFFERS


def test_equal() -> None:
    judged = claim("equal", stated="a", operands=["b"])
    assert outcome(judged, A, figure("b", "1.457")).verdict == Verdict.AGREES
    assert outcome(judged, A, B).difference == "+366 hộ"


@pytest.mark.parametrize(
    ("part", "verdict"),
    [("2.547", Verdict.AGREES), ("2.548", Verdict.AGREES), ("2.549", Verdict.DIFFERS)],
)
def test_a_part_is_at_most_all_wholes_together(part: str, verdict: Verdict) -> None:
    judged = claim("at_most", stated="phan", operands=["a", "b"])
    assert outcome(judged, figure("phan", part), A, B).verdict == verdict


@pytest.mark.parametrize(
    ("at", "verdict"), [("I", Verdict.AGREES), ("I.1", Verdict.DIFFERS), ("II", Verdict.DIFFERS)]
)
def test_count_of_records_from_a_place(at: str, verdict: Verdict) -> None:
    listed = [document("mot", None), document("hai", None)]
    judged = claim("count_of", stated="so", counted={"kind": "document", "at": at})
    assert outcome(judged, figure("so", "2", "văn bản"), *listed).verdict == verdict


@pytest.mark.parametrize(
    ("first", "second", "verdict", "apart"),
    [
        ("2021-02-24", "2021-07-02", Verdict.AGREES, "việc sau muộn hơn 128 ngày"),
        ("2021-02-24", "2021-02-24", Verdict.AGREES, "cùng một ngày"),
        ("2021-02-24", "2021-02-08", Verdict.DIFFERS, "việc sau sớm hơn 16 ngày"),
        ("2021-02-24", "2021", Verdict.OPEN, ""),
        ("2021-02", "2022", Verdict.AGREES, ""),
        ("2021", None, Verdict.OPEN, ""),
    ],
)
def test_before_after(first: str, second: str | None, verdict: Verdict, apart: str) -> None:
    judged = claim("before_after", dated=["truoc", "sau"])
    result = outcome(judged, document("truoc", first), document("sau", second))
    assert (result.verdict, result.computed) == (verdict, apart)


def names(*spellings: str) -> Outcome:
    return outcome(claim("same_name", named="a", spellings=list(spellings)), A)


def test_same_name_sees_every_mark() -> None:
    assert names("Đăk Tươi", "Đăk Tươi").verdict == Verdict.AGREES
    assert names("Đăk Tươi", "Đắk Tươi").verdict == Verdict.DIFFERS


def test_every_type_says_what_it_needs() -> None:
    assert NEEDED.keys() == set(ClaimType)
    for claim_type in ClaimType:
        assert missing_operands(claim(claim_type.value))
