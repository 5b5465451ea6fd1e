"""An observation excuses what it is about, and nothing else in the record that it names."""

from typing import Any

import pytest

from macros.checks import (
    contradicting_relations,
    counted_decimals,
    dates_in_reach,
    document_number,
    duplicate_number,
    indicator_figures,
    named_type,
    percentage,
    position,
    restated,
    similar_titles,
)
from macros.load import Entry
from macros.model.observation import ObservationType
from tests.invented import made, told

_NUMBER = {"printed": "5", "unit": "hộ"}
_SHARE = {"printed": "90", "unit": "%", "numerator": "n", "base": "b"}
WRONG: list[tuple[Any, list[Entry], set[str]]] = [
    (dates_in_reach, [made("document", "a", issued_on="1021-05-05")], {"ngay-thang", "loi-in"}),
    (
        document_number,
        [made("document", "a", number="QĐ 12")],
        {"so-ky-hieu", "loi-in", "bo-trong"},
    ),
    (
        counted_decimals,
        [made("figure", "a", printed="1,457", unit="hộ")],
        {"so-hoc", "dem", "loi-in"},
    ),
    (
        percentage,
        [
            made("figure", "a", **_SHARE),
            made("figure", "n", **_NUMBER),
            made("figure", "b", printed="9"),
        ],
        {"so-hoc", "mau-so", "loi-in"},
    ),
    (
        indicator_figures,
        [made("indicator", "a", actual=["s"]), made("figure", "s", printed="5", unit="%")],
        {"mau-so"},
    ),
    (
        restated,
        [
            made("figure", "a", follows="b", printed="2", as_of="2023"),
            made("figure", "b", as_of="2023"),
        ],
        {"so-hoc", "dem", "loi-in"},
    ),
    (
        named_type,
        [made("place", "a", title="Huyện A", type="xa")],
        {"so-ky-hieu", "nhieu-cach-viet", "loi-in"},
    ),
]


@pytest.mark.parametrize("kind", [str(one) for one in ObservationType])
@pytest.mark.parametrize(
    ("rule", "wrong", "excusing"), WRONG, ids=[rule.__name__.split(".")[-1] for rule, *_ in WRONG]
)
def test_a_rule_heeds_notes_on_its_subject(
    rule: Any, wrong: list[Entry], excusing: set[str], kind: str
) -> None:
    assert len(told(rule.check, *wrong)) == 1
    note = made("observation", "o", about=["a"], type=kind, printed=["Huyện A"])
    assert len(told(rule.check, *wrong, note)) == (0 if kind in excusing else 1)


_TWO = {"number": "12/QĐ-UBND"}
_RESTS = [{"type": "based_on", "to": "b"}]
PAIRS: list[tuple[Any, list[Entry]]] = [
    (
        contradicting_relations,
        [
            made("document", "a", issued_on="2020", relations=_RESTS),
            made("document", "b", issued_on="2021"),
        ],
    ),
    (duplicate_number, [made("document", one, title=f"Một {one}", **_TWO) for one in "ab"]),
    (position, [made("finding", one, title=f"Hai {one}") for one in "ab"]),
    (similar_titles, [made("place", one, title="Xã Đăk Tươi") for one in "ab"]),
]


@pytest.mark.parametrize(
    ("rule", "pair"), PAIRS, ids=[rule.__name__.split(".")[-1] for rule, _ in PAIRS]
)
def test_two_are_excused_where_one_note_names_both(rule: Any, pair: list[Entry]) -> None:
    apart = [made("observation", f"o{one}", title=f"Ghi {one}", about=[one]) for one in "ab"]
    both = made("observation", "o", about=["a", "b"])
    assert len(told(rule.check, *pair)) == 1
    assert len(told(rule.check, *pair, *apart)) == 1
    assert told(rule.check, *pair, both) == []


@pytest.mark.parametrize(
    ("rule", "pair"), PAIRS, ids=[rule.__name__.split(".")[-1] for rule, _ in PAIRS]
)
def test_a_note_on_something_else_excuses_no_pair(rule: Any, pair: list[Entry]) -> None:
    both = made("observation", "o", about=["a", "b"], type="khong-ngay")
    assert len(told(rule.check, *pair, both)) == 1


@pytest.mark.parametrize(("kind", "count"), [("so-hoc", 0), ("khong-ngay", 1)])
def test_another_unit_is_excused_by_a_note_on_both(kind: str, count: int) -> None:
    dated = {"as_of": "2023", "follows": "b", "unit": "người"}
    pair = made("figure", "a", **dated), made("figure", "b", as_of="2023")
    one, both = (made("observation", "o", about=about, type=kind) for about in (["a"], ["a", "b"]))
    assert len(told(restated.check, *pair, one)) == 1
    assert len(told(restated.check, *pair, both)) == count
