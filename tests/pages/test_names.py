"""Names that running text may link, what else a link shows, and the pattern for many names."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.pages.names import any_of, made_of, names_of
from tests.invented import made


@pytest.mark.parametrize(
    ("kind", "fields", "names"),
    [
        (
            "place",
            {"title": "xã Đăk", "aliases": ["Đăk Mới", "M"]},
            {"xã Đăk", "Xã Đăk", "Đăk Mới", "đăk Mới"},
        ),
        (
            "document",
            {"title": "Kế hoạch", "number": "12-KH/HU"},
            {"Kế hoạch", "kế hoạch", "12-KH/HU"},
        ),
        ("document", {"title": "Kế hoạch"}, {"Kế hoạch", "kế hoạch"}),
        ("term", {"title": "MTTQ", "type": "viet-tat", "aliases": ["MT"]}, {"MTTQ", "MT"}),
        ("term", {"title": "Nếp", "type": "thuat-ngu"}, {"Nếp", "nếp"}),
        ("person", {"title": "Lò Mây"}, {"Lò Mây", "lò Mây"}),
        ("event", {"title": "Lễ hội"}, set()),
        ("figure", {"printed": "1.457"}, {"1.457 hộ", "1.457"}),
        ("figure", {"printed": "1457"}, {"1457 hộ", "1457"}),
        ("figure", {"printed": "999"}, {"999 hộ"}),
        ("figure", {"printed": "10,40", "unit": "%"}, {"10,40%", "10,40 %"}),
        ("figure", {"printed": "2021", "unit": "năm"}, set()),
        ("funding", {"printed": "54"}, {"54 triệu đồng"}),
    ],
)
def test_a_record_may_be_mentioned_under_its_names(
    kind: str, fields: dict[str, Any], names: set[str]
) -> None:
    assert names_of(made(kind, "a", **fields).record) == names


@pytest.mark.parametrize(
    ("kind", "record_id", "fields"),
    [
        ("term", "b", {}),
        ("place", "a", {}),
        ("term", "a", {"expansion": "khác"}),
        ("term", "a", {"type": "viet-tat"}),
    ],
)
def test_a_link_is_another_one_by_address_kind_and_expansion(
    kind: str, record_id: str, fields: dict[str, Any]
) -> None:
    term = {"title": "Mận", "type": "thuat-ngu", "expansion": "mận tam hoa"}
    own = {**term, **fields} if kind == "term" else {"title": "Mận"}
    assert made_of(made(kind, record_id, **own).record) != made_of(made("term", "a", **term).record)


def test_a_summary_is_no_part_of_a_link() -> None:
    one, two = made("place", "a"), made("place", "a", summary="Ở trên cao.")
    assert made_of(one.record) == made_of(two.record)


SPELLED = st.lists(st.text("aă .(|", min_size=1, max_size=5), min_size=1, max_size=8)


@given(SPELLED, st.text("aă .(|", max_size=20))
def test_any_of_finds_what_the_plain_list_longest_first_finds(names: list[str], text: str) -> None:
    longest_first = sorted(names, key=len, reverse=True)
    plain = re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))})(?!ă)")
    assert re.findall(rf"{any_of(names)}(?!ă)", text) == plain.findall(text)


def test_any_of_no_names_matches_nothing() -> None:
    assert not re.search(any_of([]), "chữ")
