"""Numbers that are linked agree: indicators, their figures, results and targets, counts."""

from typing import Any

import pytest

from macros.checks import claims, indicator_figures, percentage
from tests.invented import count_of, made, told

FIGURES = [
    made("figure", "t", as_of="2025"),
    made("figure", "r", base="w"),
    *(made("figure", one) for one in "wv"),
]


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"target": "t", "target_year": "2030"}, 1),
        ({"target": "t", "target_year": "2025-12"}, 0),
        ({"actual": ["r"], "base": "v"}, 1),
        ({"actual": ["r"], "base": "w"}, 0),
        ({"actual": ["r"]}, 0),
    ],
)
def test_an_indicator_agrees_with_its_figures(fields: dict[str, Any], count: int) -> None:
    assert (
        count_of("noi-khac-nhau", indicator_figures, made("indicator", "a", **fields), *FIGURES)
        == count
    )


@pytest.mark.parametrize(
    ("summary", "count"),
    [
        ("6% số hộ; mục tiêu là 25%.", 1),
        ("4% số hộ; mục tiêu là 25%.", 0),
        ("4% số hộ, hơn năm trước 1%.", 0),
        ("Mục tiêu là 25%.", 0),
    ],
)
def test_a_summary_tells_the_share_of_the_result(summary: str, count: int) -> None:
    shares = [made("figure", one, printed=n, unit="%") for one, n in (("x", "25"), ("y", "4"))]
    entry = made("indicator", "a", target="x", actual=["y"], base="w", summary=summary)
    assert count_of("noi-khac-nhau", indicator_figures, entry, *shares, *FIGURES) == count


@pytest.mark.parametrize(("target", "count"), [("t", 1), ("w", 0)])
def test_a_target_is_one_indicators(target: str, count: int) -> None:
    two = [made("indicator", "a", target="t"), made("indicator", "b", position=2, target=target)]
    assert count_of("noi-khac-nhau", indicator_figures, *two, *FIGURES) == count


@pytest.mark.parametrize(
    ("summaries", "count"), [(("Một.", "Hai."), 1), ((None, None), 1), (("Một.", "Một."), 0)]
)
def test_a_copied_indicator_is_told_once(summaries: tuple[str | None, ...], count: int) -> None:
    figures = {"target": "t", "actual": ["w"], "counts": ["v"]}
    two = [
        made("indicator", name, position=n, summary=summary, **figures)
        for n, (name, summary) in enumerate(zip("ab", summaries, strict=True), 1)
    ]
    wrong = told(indicator_figures.check, *two, *FIGURES)
    each = "“t” (mục tiêu), “w” (kết quả), “v” (số lượng) cũng là của chỉ tiêu “a”"
    assert wrong == [f"b (target: t) [noi-khac-nhau] {each}"] * count


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"actual": ["r"], "base": "la"}, 0),
        ({"actual": ["r"], "base": "v"}, 1),
        ({"actual": ["n"], "counts": ["la"]}, 0),
        ({"actual": ["n"], "counts": ["v"]}, 1),
    ],
)
def test_an_unknown_id_contradicts_nothing(fields: dict[str, Any], count: int) -> None:
    figures = [*FIGURES, made("figure", "n", numerator="w")]
    entry = made("indicator", "a", **fields)
    assert count_of("noi-khac-nhau", indicator_figures, entry, *figures) == count


@pytest.mark.parametrize(
    ("target", "actual", "count"), [("r", "m", 1), ("m", "r", 0), ("m", "m", 0), ("r", "t", 0)]
)
def test_a_goal_is_no_result(target: str, actual: str, count: int) -> None:
    goal = made("figure", "m", title="Mục tiêu hộ tham gia")
    entry = made("indicator", "a", target=target, actual=[actual])
    assert count_of("noi-khac-nhau", indicator_figures, entry, goal, *FIGURES) == count


@pytest.mark.parametrize(("year", "count"), [("2020", 1), ("2021", 0), ("2025", 0)])
def test_a_target_ends_after_it_was_set(year: str, count: int) -> None:
    entry = made("indicator", "a", set_by="b", target="w", target_year=year)
    setter = made("document", "b", issued_on="2021-02-24")
    assert count_of("noi-khac-nhau", indicator_figures, entry, setter, *FIGURES) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"actual": ["s"], "counts": ["p"]}, 0),
        ({"actual": ["s"], "counts": ["t"]}, 1),
        ({"actual": ["s"]}, 0),
        ({"actual": ["t"], "counts": ["p"]}, 0),
        ({"counts": ["nowhere"]}, 0),
    ],
)
def test_a_result_has_its_own_count(fields: dict[str, Any], count: int) -> None:
    share = made("figure", "s", unit="%", numerator="p")
    entries = made("indicator", "a", base="p", **fields), share, *(made("figure", f) for f in "pt")
    assert count_of("noi-khac-nhau", indicator_figures, *entries) == count


def test_the_count_that_is_wrong_is_told() -> None:
    share = made("figure", "s", unit="%", numerator="p", base="p")
    others = [made("figure", one) for one in "ptu"]
    for given, line in ((["t", "u"], "t"), (["p", "s"], "s")):
        entry = made("indicator", "a", actual=["s"], counts=given)
        (wrong,) = told(indicator_figures.check, entry, share, *others)
        assert wrong.startswith(f"a ({line}) ")


def test_a_target_alone_has_no_share_to_tell() -> None:
    target = made("figure", "x", printed="25", unit="%")
    entry = made("indicator", "a", target="x", summary="Đạt 6%.")
    assert told(indicator_figures.check, entry, target) == []


@pytest.mark.parametrize(("key", "other", "count"), [("actual", "s", 1), ("actual", "t", 0)])
def test_a_result_is_one_indicators(key: str, other: str, count: int) -> None:
    two = made("indicator", "a", actual=["s"]), made("indicator", "b", **{key: [other]})
    figures = made("figure", "s"), made("figure", "t")
    assert count_of("noi-khac-nhau", indicator_figures, *two, *figures) == count


def _judged(kind: str, stated: str, operands: list[str], **fields: Any) -> list[str]:
    figures = (
        made("figure", one, printed=printed, unit=unit)
        for one, printed, unit in (
            ("s", "40", "%"),
            ("p", "4", "hộ"),
            ("q", "6", "hộ"),
            ("w", "10", "hộ"),
        )
    )
    note = made("observation", "o", about=["c"])
    given = {"operands": operands} if operands else {}
    claim = made(
        "claim",
        "c",
        type=kind,
        basis="source",
        stated=stated,
        observations=["o"],
        **given,
        **fields,
    )
    return told(claims.check, claim, note, *figures)


@pytest.mark.parametrize(
    ("kind", "stated", "operands", "count"),
    [
        ("share_of", "s", ["p", "w"], 0),
        ("share_of", "s", ["w", "p"], 1),
        ("share_of", "s", ["q", "w"], 0),
        ("sum_of", "w", ["p", "q"], 0),
        ("sum_of", "p", ["w", "q"], 1),
        ("sum_of", "p", ["q", "q"], 0),
    ],
)
def test_numbers_stand_in_their_order(
    kind: str, stated: str, operands: list[str], count: int
) -> None:
    wrong = _judged(kind, stated, operands)
    assert len(wrong) == count and all("[noi-khac-nhau]" in one for one in wrong)


@pytest.mark.parametrize(("kind", "count"), [("observation", 0), ("media", 1)])
def test_what_is_counted_is_there(kind: str, count: int) -> None:
    wrong = _judged("count_of", "p", [], counted={"kind": kind})
    assert len(wrong) == count and all("không bản ghi nào" in one for one in wrong)


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"counts": ["s"]}, 1),
        ({"counts": ["p"]}, 0),
        ({"target": "h", "actual": ["s"]}, 1),
        ({"target": "z", "actual": ["s"]}, 0),
        ({"target": "p", "actual": ["s", "q"]}, 0),
    ],
)
def test_a_target_is_measured_as_its_result(fields: dict[str, Any], count: int) -> None:
    units = {"s": "%", "z": "%", "h": "ha", "p": "hộ", "q": "hộ"}
    figures = (made("figure", one, unit=unit) for one, unit in units.items())
    entry = made("indicator", "a", base="q", **fields)
    assert count_of("noi-khac-nhau", indicator_figures, entry, *figures) == count


@pytest.mark.parametrize(
    ("numerator", "base", "noted", "count"),
    [("p", "w", [], 0), ("w", "p", [], 1), ("w", "p", ["s"], 1), ("w", "p", ["p", "w"], 0)],
)
def test_a_part_is_no_larger_than_its_whole(
    numerator: str, base: str, noted: list[str], count: int
) -> None:
    entries = (
        made("figure", "s", printed="40", unit="%", numerator=numerator, base=base),
        made("figure", "p", printed="4"),
        made("figure", "w", printed="10"),
        made("observation", "o", about=[*noted, "s"], type="so-hoc"),
    )
    assert count_of("ty-le-lech", percentage, *entries) == count


@pytest.mark.parametrize(
    ("base", "noted", "count"),
    [("w", [], 0), ("p", [], 1), ("h", [], 1), ("p", ["a"], 0), ("h", ["a"], 1)],
)
def test_a_count_is_part_of_its_base(base: str, noted: list[str], count: int) -> None:
    entries = (
        made("figure", "a", printed="5", base=base),
        made("figure", "p", printed="4"),
        made("figure", "w", printed="10"),
        made("figure", "h", printed="10", unit="ha"),
        made("observation", "o", about=noted, type="so-hoc"),
    )
    assert count_of("ty-le-lech", percentage, *entries) == count
