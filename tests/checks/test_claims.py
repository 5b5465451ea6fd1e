"""The rule about claims: incomplete neighbours are problems of theirs, never a crash."""

from __future__ import annotations

from typing import Any

import pytest

from macros.checks import claims
from macros.load import Entry
from tests.invented import made, told


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
    found = "không có số để tính: “b” không nêu tử số (numerator)"
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


def test_only_shares_that_can_be_computed_have_a_common_base() -> None:
    assert told(claims.check, both("k", "l"), share("k"), share("l"), *LISTED) == []
    lacking = share("l", stated="b")
    names = made("claim", "n", type="same_name", basis="editors", named="s", spellings=["x", "x"])
    found = "[doi-chieu-thieu] “{}” không phải phép tỷ lệ tính được"
    for other, entry in (("l", lacking), ("n", names)):
        wrong = told(claims.check, both("k", other), share("k"), entry, *LISTED)
        assert f"c ({other}) {found.format(other)}" in wrong
    assert f"c (c) {found.format('c')}" in told(claims.check, both("k", "c"), share("k"), *LISTED)


def test_what_leads_nowhere_is_left_to_the_rule_for_links() -> None:
    assert told(claims.check, share(stated="khong-co"), *LISTED) == []
    assert told(claims.check, share(operands=["khong-co"]), *LISTED) == []
    assert told(claims.check, both("k", "khong-co"), share("k"), *LISTED) == []


def test_a_list_is_of_a_kind_that_there_is() -> None:
    counted = made("claim", "k", type="count_of", basis="source", stated="p", counted={"kind": "x"})
    (wrong,) = told(claims.check, counted, PART)
    assert wrong == "k (kind: x) [doi-chieu-thieu] không có loại bản ghi “x”"
    good = made(
        "claim", "k", type="count_of", basis="source", stated="p", counted={"kind": "claim"}
    )
    assert told(claims.check, good, PART) == []
