from fractions import Fraction

import pytest

from macros.audit import Outcome, Verdict
from macros.audit.numbers import Interval, room_of
from tests.audit.builders import claim, figure, outcome


def share(printed: str, part: str, whole: str | None, **more: str) -> Outcome:
    records = [figure("ty-le", printed, "%"), figure("phan", part, **more)]
    records += [figure("tong", whole)] if whole else []
    operands = ["phan", "tong"] if whole else ["phan"]
    return outcome(claim("share_of", stated="ty-le", operands=operands), *records)


@pytest.mark.parametrize(
    ("printed", "part", "whole", "verdict"),
    [
        ("50", "1", "2", Verdict.AGREES),
        ("33", "1", "3", Verdict.AGREES),
        ("33,33", "1", "3", Verdict.AGREES),
        ("33,4", "1", "3", Verdict.DIFFERS),
        ("66,6", "2", "3", Verdict.DIFFERS),
        ("12,5", "1", "8", Verdict.AGREES),
        ("13", "1", "8", Verdict.AGREES),  # 12,5 rounds up
        ("12", "1", "8", Verdict.DIFFERS),
        ("100", "1.250", "1.250", Verdict.AGREES),
        ("50,0", "1.250", "2.502", Verdict.AGREES),
        ("50,00", "1.250", "2.502", Verdict.DIFFERS),
    ],
)
def test_share_is_judged_at_the_last_printed_digit(
    printed: str, part: str, whole: str, verdict: Verdict
) -> None:
    assert share(printed, part, whole).verdict == verdict


def test_share_tells_what_it_computed() -> None:
    result = share("66,6", "2", "3")
    assert (result.printed, result.computed) == ("66,6%", "66,67%")
    assert result.gap == "số ghi thấp hơn số tính 0,07 điểm phần trăm"
    assert result.note == "Nếu bỏ phần lẻ thay vì làm tròn thì ra đúng số báo cáo ghi."


def test_fitting_bases_are_exactly_those_that_round_to_the_share() -> None:
    bases = share("6,4", "16", "250").fitting
    fitting = [b for b in range(1, 2000) if (6.35 - 1e-12) <= 1600 / b < (6.45 - 1e-12)]
    assert bases
    assert (bases.low, bases.high) == (fitting[0], fitting[-1])
    assert bases.figures == ("tong",)


def test_without_a_printed_base_a_share_is_open() -> None:
    result = share("6,4", "16", None)
    assert result.verdict == Verdict.OPEN
    assert result.fitting
    assert result.fitting.text == "249 đến 251 hộ"


def test_no_bases_are_told_for_a_share_that_rounds_to_nothing() -> None:
    assert share("0", "1", "900").fitting is None


def test_no_bases_are_told_for_a_part_that_is_larger_than_the_whole_it_should_lie_in() -> None:
    assert share("80", "13", "12").fitting is None
    assert share("80", "12", "12").fitting
    assert share("108", "13", "12").fitting, "of a plan there may be more than the whole"


def test_a_base_of_zero_leaves_it_open() -> None:
    assert share("10", "1", "0").verdict == Verdict.OPEN


def test_about_leaves_room_only_where_the_numbers_differ() -> None:
    assert share("51", "1", "2", precision="khoang").verdict == Verdict.OPEN
    assert share("50", "1", "2", precision="khoang").verdict == Verdict.AGREES


@pytest.mark.parametrize(
    ("printed", "word", "low", "high"),
    [
        ("1.200", "khoang", 1100, 1300),
        ("1.662", "khoang", 1661, 1663),
        ("800", "gan", 700, 800),
        ("3.500", "hon", 3500, 3600),
        ("18.000", "tren", 18000, 19000),
        ("1", "khoang", Fraction(1, 2), Fraction(3, 2)),
        ("0", "hon", 0, 0),
    ],
)
def test_a_word_before_a_number_reaches_a_unit_of_its_last_digit(
    printed: str, word: str, low: Fraction, high: Fraction
) -> None:
    assert room_of(figure("a", printed, precision=word)) == Interval(low, high)
    assert room_of(figure("a", printed)).low == room_of(figure("a", printed)).high


def test_a_word_excuses_rounding_only() -> None:
    about = {"precision": "khoang"}
    far = [figure("ty-le", "250,0", "%", **about), figure("phan", "1.250"), figure("tong", "2.500")]
    judged = claim("share_of", stated="ty-le", operands=["phan", "tong"])
    assert outcome(judged, *far).verdict == Verdict.DIFFERS
    near = [figure("ty-le", "50,1", "%", **about), *far[1:]]
    assert outcome(judged, *near).verdict == Verdict.OPEN


def test_long_numbers_are_exact() -> None:
    result = share("0," + "3" * 27, "1", "300")
    assert result.verdict == Verdict.AGREES
    assert share("50", "9" * 29, "2").computed.endswith(",00%")


@pytest.mark.parametrize(
    ("second", "verdict"), [("20,0", Verdict.AGREES), ("25,0", Verdict.DIFFERS)]
)
def test_common_base(second: str, verdict: Verdict) -> None:
    records = [
        figure("a", "10,0", "%"),
        figure("b", second, "%"),
        figure("phan-a", "100"),
        figure("phan-b", "200"),
        claim("share_of", "kc-a", stated="a", operands=["phan-a"]),
        claim("share_of", "kc-b", stated="b", operands=["phan-b"]),
    ]
    assert outcome(claim("common_base", shares=["kc-a", "kc-b"]), *records).verdict == verdict


def part_for(printed: str, whole: str) -> Outcome:
    records = figure("ty-le", printed, "%"), figure("tong", whole)
    return outcome(claim("part_for", stated="ty-le", operands=["tong"]), *records)


def test_fitting_parts_are_exactly_those_that_round_to_the_share() -> None:
    result = part_for("53,3", "2.598")
    fitting = [p for p in range(2599) if 5325 * 2598 <= 10_000 * p < 5335 * 2598]
    assert result.verdict == Verdict.OPEN
    assert result.fitting
    assert (result.fitting.low, result.fitting.high) == (fitting[0], fitting[-1]) == (1384, 1386)
    assert result.summary == "1.384 đến 1.386 hộ (53,3% của 2.598 hộ)"


def test_a_part_that_the_source_prints_is_told_not_denied() -> None:
    records = figure("ty-le", "53,3", "%", numerator="phan"), figure("phan", "9", "người")
    whole, judged = figure("tong", "20"), claim("part_for", stated="ty-le", operands=["tong"])
    assert outcome(judged, *records, whole).note.endswith("nguồn ghi 9 người.")
    assert outcome(judged, figure("ty-le", "53,3", "%"), whole).note.startswith("Nguồn không nêu")


def test_a_share_that_no_part_gives_differs_and_says_why() -> None:
    result = part_for("33,3", "2")
    assert result.verdict == Verdict.DIFFERS
    assert result.summary == "không có số nguyên nào (33,3% của 2 hộ)"


def test_a_part_of_nothing_is_open() -> None:
    assert part_for("33,3", "0").verdict == Verdict.OPEN
    assert part_for("33,3", "0").note == "Tổng số ghi là 0."


def money(printed: str, verdict: Verdict, unit: str = "%", whole: str = "tỷ đồng") -> Outcome:
    records = figure("p", "500", "triệu đồng"), figure("w", "2", whole), figure("s", printed, unit)
    judged = outcome(claim("share_of", stated="s", operands=["p", "w"]), *records)
    assert judged.verdict == verdict
    return judged


def test_a_share_is_judged_across_units_of_one_thing() -> None:
    money("25", Verdict.AGREES)
    assert money("9", Verdict.DIFFERS).computed == "25,00%"
    money("250", Verdict.AGREES, "‰")
    wrong = money("25", Verdict.DIFFERS, "‰")
    assert (wrong.computed, wrong.difference) == ("250,00‰", "−225,00 điểm phần nghìn")


def test_a_common_base_is_of_one_unit() -> None:
    def judged(part: str) -> Verdict:
        records = [figure("a", "10,0", "%"), figure("b", "20,0", "%")]
        records += [figure("pa", "100", "triệu đồng"), figure("pb", part, "tỷ đồng")]
        shares = [claim("share_of", f"k{i}", stated=i, operands=[f"p{i}"]) for i in "ab"]
        return outcome(claim("common_base", shares=["ka", "kb"]), *records, *shares).verdict

    assert judged("0,2") == Verdict.AGREES
    assert judged("200") == Verdict.DIFFERS
