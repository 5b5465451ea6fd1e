"""A single value where a list belongs: a list of one where that is surely meant, else said."""

import pytest

from macros.load.records import load_text
from macros.model.document import Document
from macros.write.normalise import normalise
from macros.write.scalar_edits import Edited

HEAD = "id: qd-1\ntitle: Quyết định 1\nstatus: verified\n"
PATH = "data/documents/qd-1.yml"


def fixed(lines: str) -> Edited:
    return normalise(HEAD + lines, Document)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("aliases: Quyết định mận", "aliases:\n  - Quyết định mận"),
        ('aliases: "Mận: tam hoa"  # vì sao', 'aliases:  # vì sao\n  - "Mận: tam hoa"'),
        ("aliases: 5", 'aliases:\n  - "5"'),
        ("aliases: một\n  hai ba", "aliases:\n  - một hai ba"),
        ("issuers: ubnd-huyen", "issuers:\n  - ubnd-huyen"),
        ("issuers: ubnd-huyen, huyen-uy", "issuers:\n  - ubnd-huyen\n  - huyen-uy"),
        ("issuers: UBND huyện", "issuers:\n  - UBND huyện"),
        ("related: 37-kh-hu-2021", "related:\n  - to: 37-kh-hu-2021"),
        ("aliases:\n  Quyết định mận", "aliases:\n  - Quyết định mận"),
        ('aliases:\n    "Mận\n    tam hoa"', "aliases:\n  - Mận tam hoa"),
        ("issuers:\n ubnd-huyen  # vì sao", "issuers:\n  # vì sao\n  - ubnd-huyen"),
        ("issuers:  # a\n  # b\n  huyen", "issuers:  # a\n  # b\n  - huyen"),
        ("issuers:\n  ubnd-huyen\n  huyen-uy", "issuers:\n  - ubnd-huyen\n  - huyen-uy"),
        ("related:\n  37-kh-hu-2021", "related:\n  - to: 37-kh-hu-2021"),
        ('"issuers" : huyen', '"issuers" :\n  - huyen'),
    ],
)
def test_what_is_sure_becomes_a_list(typed: str, meant: str) -> None:
    result = fixed(f"{typed}\n")
    assert f"{meant}\n" in result.text and result.left == ()
    assert ": đổi thành danh sách" in result.changes[0]
    assert normalise(result.text, Document) == Edited(result.text)
    assert remedies(typed) == {f"python3 scripts/kb.py fix {PATH}"}


def remedies(typed: str) -> set[str]:
    """What `check` advises for values of a wrong type."""
    problems = load_text(f"{HEAD}{typed}\n", PATH, Document)[1]
    return {one.remedy for one in problems if one.code == "kieu-sai"}


@pytest.mark.parametrize(
    "typed",
    [
        "aliases: UBND, HĐND",
        "aliases: một; hai",
        "aliases: một • hai",
        "issuers: UBND huyện, Huyện ủy",
        "aliases: |\n  một\n  hai",
        "related: Kế hoạch 37",
        "related: cites | 37-kh-hu-2021",
        "aliases: -mận",
        "aliases: 1. mận",
        "aliases:\n  -- mận",
        "aliases:\n  -5 độ",
        "aliases:\n  mận\n  mơ",
        "aliases:\n  mận\n  - mơ",
        "issuers:\n  1. ubnd-huyen",
        "issuers:\n  -ubnd-huyen",
        "issuers:\n  uy ban\n  huyen",
        "related:\n  ubnd\n  huyen",
    ],
)
def test_what_is_not_sure_is_left_and_said(typed: str) -> None:
    result = fixed(f"{typed}\n")
    assert f"{typed}\n" in result.text
    assert set(result.changes) <= {"xếp lại thứ tự khóa"}
    line = 5 if ":\n" in typed else 4
    assert result.left == (f"dòng {line}: viết thành danh sách, mỗi mục một dòng mở bằng “- ”",)
    assert remedies(typed) == {""}


def test_lists_in_brackets_and_records_in_braces_stay() -> None:
    assert fixed("aliases: [một, hai]\n").left == ()
    braces = "{title: a, aliases: b}\n"
    assert normalise(braces, Document).text == braces
    assert normalise(braces, Document).left


def test_a_single_value_is_no_list() -> None:
    assert "\nnumber: 1/QĐ-UBND\n" in fixed("number: 1/QĐ-UBND\n").text
