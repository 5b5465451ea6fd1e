import pytest
from pydantic import ValidationError

from macros.audit import _RULES, Outcome, Verdict, lacking, repeats
from macros.model.claim import Claim
from macros.model.claim_parts import ClaimType
from macros.model.derived import completed
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


def test_equal() -> None:
    judged = claim("equal", stated="a", operands=["b"])
    assert outcome(judged, A, figure("b", "1.457")).verdict == Verdict.AGREES
    assert outcome(judged, A, B).difference == "+366 hộ"
    assert outcome(judged, A, B).gap == "số ghi cao hơn số tính 366 hộ"


@pytest.mark.parametrize(
    ("part", "verdict", "sign"),
    [
        ("2.547", Verdict.AGREES, "≤"),
        ("2.548", Verdict.AGREES, "≤"),
        ("2.549", Verdict.DIFFERS, ">"),
    ],
)
def test_a_part_is_at_most_all_wholes_together(part: str, verdict: Verdict, sign: str) -> None:
    """What is written between the numbers is true, whatever the verdict."""
    judged = claim("at_most", stated="phan", operands=["a", "b"])
    found = outcome(judged, figure("phan", part), A, B)
    assert found.verdict == verdict
    assert found.working == f"{part} {sign} 1.457 + 1.091"


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
        ("2021-02-24", "2021-07-02", Verdict.AGREES, "cách nhau 128 ngày"),
        ("2021-02-24", "2021-02-24", Verdict.AGREES, "cùng một ngày"),
        ("2021-02-24", "2021-02-08", Verdict.DIFFERS, "ngược thứ tự, cách nhau 16 ngày"),
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


def test_every_type_has_its_model_and_its_rule() -> None:
    assert set(Claim.variants) == set(ClaimType)
    assert set(Claim.variants.values()) == _RULES.keys()


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"type": "share_of"}, [("stated", "missing")]),
        (
            {"type": "share_of", "stated": "a", "operands": ["b", "c", "d"]},
            [("operands", "too_long")],
        ),
        ({"type": "part_for", "stated": "a"}, [("operands", "missing")]),
        ({"type": "sum_of", "stated": "a", "operands": ["b"]}, [("operands", "too_short")]),
        ({"type": "count_of", "stated": "a"}, [("counted", "missing")]),
        ({"type": "common_base", "shares": ["a"]}, [("shares", "too_short")]),
        ({"type": "before_after", "dated": ["a"]}, [("dated", "too_short")]),
        ({"type": "same_name", "spellings": ["a", "b"]}, [("named", "missing")]),
        ({"type": "same_name", "named": "a", "spellings": ["b"]}, [("spellings", "too_short")]),
        (
            {"type": "before_after", "dated": ["a", "b"], "stated": "c"},
            [("stated", "extra_forbidden")],
        ),
        (
            {"type": "gi-do", "stated": "a", "la": "x"},
            [("type", "enum"), ("la", "extra_forbidden")],
        ),
        ({"stated": "a"}, [("type", "missing")]),
    ],
)
def test_a_type_needs_its_own_fields_and_no_others(
    given: dict[str, object], wrong: list[tuple[str, str]]
) -> None:
    fields = {"id": "kc", "title": "kc", "source": [{"id": "n"}], "status": "verified"}
    with pytest.raises(ValidationError) as refused:
        Claim.model_validate({**fields, "basis": "source", **given})
    assert [(error["loc"][0], error["type"]) for error in refused.value.errors()] == wrong


SHARE = figure("tl", "57,2", "%", numerator="a", base="c")


def test_a_claim_takes_what_its_figure_declares() -> None:
    records = {record.id: record for record in (A, C, SHARE)}
    whole = completed(claim("share_of", stated="tl"), records)
    assert dict(whole)["operands"] == ["a", "c"]
    assert "operands" not in whole.model_fields_set and not repeats(whole, records)
    later = {**records, "tl": figure("tl", "57,2", "%", numerator="c")}
    assert dict(completed(whole, later))["operands"] == ["c"]
    assert outcome(claim("share_of", stated="tl"), *records.values()).verdict == Verdict.AGREES
    tried = claim("share_of", stated="tl", operands=["b", "c"])
    assert outcome(tried, B, *records.values()).verdict == Verdict.DIFFERS


def test_a_base_without_a_numerator_declares_no_share() -> None:
    records = {"c": C, "tl": figure("tl", "57,2", "%", base="c")}
    (lacks,) = lacking(claim("share_of", stated="tl"), records)
    assert lacks[0] == ("stated",)
    few = {"c": C, "it": figure("it", "1.457", base="c")}
    assert not [*lacking(claim("at_most", stated="it"), few)]


@pytest.mark.parametrize(
    ("operands", "is_repeated"),
    [([], False), (["a"], False), (["a", "c"], True), (["c", "a"], False)],
)
def test_what_the_figure_declares_is_not_said_again(operands: list[str], is_repeated: bool) -> None:
    records = {record.id: record for record in (A, C, SHARE)}
    assert repeats(claim("share_of", stated="tl", operands=operands), records) == is_repeated


def test_shares_of_one_base_are_shares_that_can_be_computed() -> None:
    good, bare = claim("share_of", "t", stated="tl"), claim("share_of", "v", stated="b")
    named = claim("same_name", "n", named="a", spellings=["x", "y"])
    judged = claim("common_base", "kc", shares=["t", "v", "n", "kc", "khong-co"])
    records = {r.id: r for r in (A, B, C, SHARE, good, bare, named, judged)}
    assert [where for where, _, _ in lacking(judged, records)] == [
        ("shares", i) for i in (1, 2, 3, 4)
    ]
