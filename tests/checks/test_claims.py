"""The rule about claims: incomplete neighbours are problems of theirs, never a crash."""

from typing import Any

import pytest

from macros.checks import circles, claims, repeated_link
from macros.load import Entry
from macros.model import KINDS
from tests.invented import made, problems_of, told


def share(claim_id: str = "k", **fields: Any) -> Entry:
    return made("claim", claim_id, type="share_of", basis="source", **{"stated": "s", **fields})


def both(*shares: str) -> Entry:
    return made("claim", "c", type="common_base", basis="editors", shares=list(shares))


PART, WHOLE = made("figure", "p", printed="1"), made("figure", "w", printed="4")
FULL = made("figure", "s", printed="25", unit="%", numerator="p", base="w")
BARE = made("figure", "b", printed="25", unit="%", base="w")
LISTED = [PART, WHOLE, FULL, BARE]


def test_a_share_is_computed_from_what_its_figure_declares() -> None:
    assert told(claims.check, share(), *LISTED) == []
    (wrong,) = told(claims.check, share(stated="b"), *LISTED)
    found = "không có số để tính: “b” không nêu số lượng (numerator)"
    assert wrong == f"k (stated: b) [doi-chieu-thieu] {found}"
    assert told(claims.check, share(stated="b", operands=["p", "w"]), *LISTED) == []


def test_a_share_that_differs_needs_a_note() -> None:
    off = made("figure", "s", printed="26", unit="%", numerator="p", base="w")
    (wrong,) = told(claims.check, share(), off, PART, WHOLE)
    assert "[doi-chieu-thieu-ghi-chu] in 26%, tính ra 25,00%" in wrong
    note = made("observation", "n")
    assert told(claims.check, share(observations=["n"]), note, off, PART, WHOLE) == []


@pytest.mark.parametrize(("operands", "count"), [(["p", "w"], 1), (["p"], 0), (["p", "b"], 0)])
def test_what_the_figure_declares_is_not_said_again(operands: list[str], count: int) -> None:
    wrong = told(claims.check, share(operands=operands), *LISTED)
    assert len([text for text in wrong if "[doi-chieu-lap]" in text]) == count


@pytest.mark.parametrize(
    ("operands", "told_as"),
    [
        (["p"], "chỉ có phần “p”, thiếu tổng số"),
        (["w"], ""),
    ],
)
def test_a_part_without_its_whole_is_told_as_that(operands: list[str], told_as: str) -> None:
    part = made("figure", "s", printed="25", unit="%", numerator="p")
    wrong = told(claims.check, share(operands=operands), part, PART, WHOLE)
    assert [one.partition("[doi-chieu-lap] ")[2] for one in wrong] == [told_as] * bool(told_as)


def test_the_figure_itself_is_told_once_as_an_operand() -> None:
    (wrong,) = told(claims.check, share(operands=["p", "s"]), *LISTED)
    assert "“s” là tỷ lệ, không phải số lượng" in wrong


@pytest.mark.parametrize(
    ("kind", "operands", "count"),
    [
        ("share_of", ["p", "b"], 1),
        ("share_of", ["p", "w"], 0),
        ("part_for", ["b"], 1),
        ("part_for", ["w"], 0),
    ],
)
def test_a_share_is_one_of_counts(kind: str, operands: list[str], count: int) -> None:
    claim = made("claim", "k", type=kind, basis="source", stated="s", operands=operands)
    wrong = told(claims.check, claim, *LISTED)
    assert len([text for text in wrong if "là tỷ lệ, không phải số lượng" in text]) == count


def test_only_shares_that_can_be_computed_have_a_common_base() -> None:
    assert told(claims.check, both("k", "l"), share("k"), share("l"), *LISTED) == []
    lacking = share("l", stated="b")
    names = made("claim", "n", type="same_name", basis="editors", named="s", spellings=["x", "x"])
    found = "[doi-chieu-thieu] “{}” không phải phép tỷ lệ tính được"
    wrong = told(claims.check, both("k", "n"), share("k"), names, *LISTED)
    assert f"c (n) {found.format('n')}" in wrong
    (wrong_share,) = told(claims.check, both("k", "l"), share("k"), lacking, *LISTED)
    assert wrong_share.startswith("l (stated: b)")  # what lacks something is told there alone
    itself = [both("k", "c"), share("k"), *LISTED]
    assert told(claims.check, *itself) == []
    assert [one.split("]")[0] for one in told(circles.check, *itself)] == ["c (c) [tu-lien-ket"]


def test_what_leads_nowhere_is_left_to_the_rule_for_links() -> None:
    assert told(claims.check, share(stated="khong-co"), *LISTED) == []
    assert told(claims.check, share(operands=["khong-co"]), *LISTED) == []
    assert told(claims.check, both("k", "khong-co"), share("k"), *LISTED) == []
    assert told(claims.check, both("k", "l"), share("k"), share("l"), WHOLE, FULL) == []


def test_a_list_is_of_a_kind_that_there_is() -> None:
    counted = made("claim", "k", type="count_of", basis="source", stated="p", counted={"kind": "x"})
    (wrong,) = told(claims.check, counted, PART)
    assert wrong == "k (kind: x) [doi-chieu-thieu] không có loại bản ghi “x”"
    (problem,) = problems_of(claims.check, counted, PART)
    assert problem.expected == f"một trong: {', '.join(KINDS)}"
    good = made(
        "claim", "k", type="count_of", basis="source", stated="p", counted={"kind": "claim"}
    )
    assert told(claims.check, good, PART) == []


def unlike(claim_type: str, stated: tuple[str, str], *operands: tuple[str, str]) -> list[str]:
    figures = [made("figure", "s", printed=stated[0], unit=stated[1])]
    figures += [made("figure", f"o{at}", printed=p, unit=u) for at, (p, u) in enumerate(operands)]
    ids = [f"o{at}" for at in range(len(operands))]
    judged = made("claim", "k", type=claim_type, basis="source", stated="s", operands=ids)
    return told(claims.check, judged, *figures)


@pytest.mark.parametrize(
    ("claim_type", "stated", "operands", "lacks"),
    [
        ("at_most", ("50,0", "%"), [("1.250", "hộ")], "o0"),
        ("at_most", ("10", "hộ"), [("1.000", "tỷ đồng")], "o0"),
        ("equal", ("1.000", "hộ"), [("1.000", "người")], "o0"),
        ("equal", ("5", "mô hình"), [("5", "ha")], "o0"),
        ("equal", ("5", "triệu đồng/hộ"), [("5", "triệu đồng")], "o0"),
        ("sum_of", ("1.330", "hộ"), [("1.250", "hộ"), ("80", "%")], "o1"),
        ("share_of", ("50", "%"), [("500", "người"), ("1.000", "hộ")], "o1"),
        ("share_of", ("2.500", "hộ"), [("500", "hộ"), ("1.000", "hộ")], "s"),
        ("part_for", ("2.500", "hộ"), [("1.000", "hộ")], "s"),
        ("part_for", ("50", "%"), [("0", "hộ")], "o0"),
        ("share_of", ("50", "%"), [("1", "hộ"), ("0,0", "hộ")], "o1"),
    ],
)
def test_units_that_do_not_go_together_are_refused(
    claim_type: str, stated: tuple[str, str], operands: list[tuple[str, str]], lacks: str
) -> None:
    (wrong,) = unlike(claim_type, stated, *operands)
    at = "stated: s" if lacks == "s" else lacks
    assert wrong.startswith(f"k ({at}) [doi-chieu-thieu]")
    assert any(unit in wrong for _, unit in (stated, *operands)) or "trên 0" in wrong


@pytest.mark.parametrize(
    ("claim_type", "stated", "operands"),
    [
        ("equal", ("1", "tỷ đồng"), [("1.000", "triệu đồng")]),
        ("equal", ("1.000", "triệu đồng"), [("1", "tỉ đồng")]),
        ("equal", ("12", "nghìn hộ"), [("12.000", "hộ")]),
        ("equal", ("30", "thôn"), [("30", "thôn, làng")]),
        ("equal", ("5", "mô hình"), [("5", "hộ")]),
        ("equal", ("5", "Ha"), [("5", "héc ta")]),
        ("equal", ("2", "tấn thóc/ha"), [("20", "tạ/ha")]),
        ("at_most", ("900", "người"), [("1.000", "nhân khẩu")]),
        ("at_most", ("900", "triệu đồng"), [("1", "tỷ đồng")]),
        ("sum_of", ("12", "xã, thị trấn"), [("11", "xã"), ("1", "thị trấn")]),
        ("sum_of", ("26", "tỉ đồng"), [("12", "tỷ đồng"), ("13", "tỷ đồng")]),
        ("sum_of", ("26", "Ha"), [("12", "ha"), ("13", "ha")]),
        ("share_of", ("50", "phần trăm"), [("500", "hộ nghèo"), ("1.000", "hộ")]),
        ("part_for", ("50", "%"), [("1.000", "hộ")]),
        ("share_of", ("0", "%"), [("0", "hộ"), ("1", "hộ")]),
        ("share_of", ("0", "%"), [("0", "hộ")]),
    ],
)
def test_units_of_one_thing_are_compared(
    claim_type: str, stated: tuple[str, str], operands: list[tuple[str, str]]
) -> None:
    assert unlike(claim_type, stated, *operands) == []


@pytest.mark.parametrize(
    ("stated", "operand", "told_as"),
    [
        (("1", "tỷ đồng"), ("1.600", "triệu đồng"), "in 1 tỷ đồng, tính ra 1,6 tỷ đồng"),
        (
            ("1.000", "triệu đồng"),
            ("2", "tỷ đồng"),
            "in 1.000 triệu đồng, tính ra 2.000 triệu đồng",
        ),
        (("12", "tỷ đồng"), ("3", "tỷ đồng"), "in 12 tỷ đồng, tính ra 3 tỷ đồng"),
    ],
)
def test_what_comes_out_otherwise_is_told_in_the_stated_unit(
    stated: tuple[str, str], operand: tuple[str, str], told_as: str
) -> None:
    assert told_as in unlike("equal", stated, operand)[0]


def test_a_share_that_no_part_gives_says_so() -> None:
    (wrong,) = unlike("part_for", ("33,3", "%"), ("2", "hộ"))
    assert "in 33,3%, tính ra không có số nguyên nào (33,3% của 2 hộ); ghi chú" in wrong


def test_a_figure_is_not_computed_from_itself() -> None:
    judged = made("claim", "k", type="equal", basis="source", stated="p", operands=["p"])
    found = "[doi-chieu-thieu] “p” là chính số được kiểm: không thể tính nó từ nó"
    assert told(claims.check, judged, PART) == [f"k (p) {found}"]


def test_a_common_base_has_parts_that_go_together() -> None:
    people = made("figure", "q", printed="1", unit="người")
    other = share("l", stated="s", operands=["q"])
    wrong = told(claims.check, both("k", "l"), share("k"), other, people, *LISTED)
    found = "[doi-chieu-thieu] người (“q”) không so được với hộ (“p”)"
    assert wrong == [f"c (l) {found}"]


def test_a_list_is_not_counted_in_measures() -> None:
    counted = made(
        "claim", "k", type="count_of", basis="source", stated="s", counted={"kind": "claim"}
    )
    (wrong,) = told(claims.check, counted, FULL, PART, WHOLE)
    assert wrong == "k (stated: s) [doi-chieu-thieu] “s” tính bằng %, không phải số đếm"


def listed(**counted: str) -> list[str]:
    places = [{"at": "IX.1", "label": "Chín", "title": "Một"}]
    source = made("source", "nguon", source=[{"id": "nguon", "at": "IX.1"}], outline=places)
    cited = [{"id": "nguon", "at": "IX.1"}]
    media = made("media", "m", source=cited)
    judged = made(
        "claim", "k", type="count_of", basis="source", stated="p", counted=counted, source=cited
    )
    return told(claims.check, judged, media, PART, source)


@pytest.mark.parametrize(
    "counted",
    [
        {"kind": "media"},
        {"kind": "media", "type": "tin"},
        {"kind": "media", "at": "IX"},
        {"kind": "media", "at": "IX.1"},
    ],
)
def test_a_list_of_a_type_and_place_that_there_are_is_counted(counted: dict[str, str]) -> None:
    assert listed(**counted) == []


@pytest.mark.parametrize(
    ("counted", "line", "found"),
    [
        ({"kind": "media", "type": "Tin"}, "type: Tin", "tin, phóng sự không có type “Tin”"),
        ({"kind": "media", "type": "bao"}, "type: bao", "tin, phóng sự không có type “bao”"),
        ({"kind": "model", "type": "tin"}, "type: tin", "mô hình không có trường type"),
        ({"kind": "media", "at": "I"}, "at: I", "nguồn “nguon” không có vị trí “I”"),
        ({"kind": "media", "at": "IX.12"}, "at: IX.12", "nguồn “nguon” không có vị trí “IX.12”"),
    ],
)
def test_a_list_of_another_type_or_place_is_refused(
    counted: dict[str, str], line: str, found: str
) -> None:
    (wrong,) = listed(**counted)
    assert wrong.startswith(f"k ({line}) [doi-chieu-thieu] ") and found in wrong


@pytest.mark.parametrize(
    ("broken", "is_judged"),
    [
        ((), True),
        (("data/media/n.yml",), False),
        (("data/n.yml",), False),
        (("data/models/n.yml",), True),
        (("data/models/media.yml",), True),
    ],
)
@pytest.mark.parametrize("has_note", [True, False])
def test_a_list_is_not_judged_while_a_file_of_it_cannot_be_read(
    broken: tuple[str, ...], is_judged: bool, has_note: bool
) -> None:
    note = made("observation", "o", type="dem", about=["p"])
    asked = {"type": "count_of", "stated": "p", "counted": {"kind": "media"}}
    judged = made("claim", "k", basis="source", observations=["o"] * has_note, **asked)
    items = [made("media", i) for i in ("m", "n")[: 2 - has_note]]
    wrong = told(claims.check, judged, note, PART, *items, broken=broken)
    assert len(wrong) == is_judged


@pytest.mark.parametrize(
    ("cited", "is_judged"),
    [
        ({"id": "nguon", "at": "I"}, True),
        ({"id": "nguonn", "at": "I"}, False),
        ({"id": "nguon", "at": "I, II"}, False),
    ],
)
def test_a_list_is_not_judged_while_an_item_cites_what_is_not_there(
    cited: dict[str, str], is_judged: bool
) -> None:
    outline = [{"at": "I", "label": "Một", "title": "Một"}]
    source = made("source", "nguon", outline=outline)
    counted = {"kind": "media", "at": "I"}
    judged = made("claim", "k", type="count_of", basis="source", stated="p", counted=counted)
    items = [made("media", "m"), made("media", "n", source=[cited])]
    three = made("figure", "p", printed="3")
    assert len(told(claims.check, judged, three, *items, source)) == is_judged


@pytest.mark.parametrize(("about", "count"), [(["w"], 1), (["s"], 0), (["w", "la"], 0)])
def test_a_note_on_an_unknown_id_is_on_nothing_else(about: list[str], count: int) -> None:
    other = made("figure", "v")
    note = made("observation", "n", about=[one.replace("w", "v") for one in about])
    wrong = told(claims.check, share(observations=["n"]), note, other, *LISTED)
    assert len(wrong) == count


def test_what_a_list_lacks_is_told_whatever_cannot_be_read() -> None:
    counted = {"kind": "media", "type": "bao"}
    judged = made("claim", "k", type="count_of", basis="source", stated="p", counted=counted)
    (wrong,) = told(claims.check, judged, PART, broken=["data/media/n.yml"])
    assert "không có type “bao”" in wrong


def test_nothing_comes_before_itself() -> None:
    one, two = (made("document", i, issued_on="2022") for i in "ab")
    judged = made("claim", "k", type="before_after", basis="source", dated=["a", "a"])
    found = "[doi-chieu-thieu] “a” là cả việc trước lẫn việc sau"
    assert told(claims.check, judged, one) == [f"k (a) {found}"]
    assert told(repeated_link.check, judged, one) == []
    right = made("claim", "k", type="before_after", basis="source", dated=["a", "b"])
    assert told(claims.check, right, one, two) == []
