"""What YAML reads without a word though nobody meant it, each from both sides."""

import pytest

from macros.checks.one_file import check_text
from macros.model.event import Event
from macros.model.place import Place

TEXT = (
    "id: xa-thu\ntitle: {title}\ntype: xa\nsource:\n  - id: bao-cao-suoi-may\n    at: I\n"
    "status: verified\naliases:\n  - {alias}\n  - Thử hai\n"
)


def codes(title: str = "Xã Thử", alias: str = "Thử") -> list[str]:
    checked = check_text(TEXT.format(title=title, alias=alias), "a.yml", Place)
    return [problem.code for problem in checked.problems]


@pytest.mark.parametrize("title", ["Xã Thử # số 5", "Xã Thử\t# x", "Xã Thử #"])
def test_a_number_sign_that_cuts_a_value_is_told(title: str) -> None:
    assert "dau-thang" in codes(title)
    assert "dau-thang" in codes(alias=title)


@pytest.mark.parametrize(
    "title", ["Xã Thử#5", '"Xã Thử # số 5"', "Xã Thử\n# chú thích", "Xã Thử\n  # chú thích"]
)
def test_other_number_signs_pass(title: str) -> None:
    assert codes(title) == []


def test_items_drawn_into_the_line_above_are_told() -> None:
    assert codes("Xã Thử\n  - Hai\n  - Ba") == ["danh-sach-dinh"]
    assert codes(alias="Thử\n    - Hai") == ["danh-sach-dinh"]


@pytest.mark.parametrize("title", ["Xã Thử - Hai", "Xã Thử -\n  Hai", "Xã Thử\n  Hai"])
def test_a_dash_within_a_name_passes(title: str) -> None:
    assert codes(title) == []


def test_a_comment_behind_a_date_number_or_bool_is_sound() -> None:
    assert dates("2022-04-05 # ngày ký") == []
    assert dates("2022-04-05", title="Lễ # ngày ký") == ["dau-thang"]


def dates(starts_on: str, title: str = "Lễ") -> list[str]:
    text = (
        f"id: le\ntitle: {title}\ntype: hoi-nghi\nstarts_on: {starts_on}\nsource:\n"
        "  - id: bao-cao-suoi-may\n    at: I\nstatus: verified\n"
    )
    return [problem.code for problem in check_text(text, "a.yml", Event).problems]


def test_lines_with_a_dash_are_told_by_what_the_field_holds() -> None:
    def expected(title: str, alias: str) -> str:
        text = TEXT.format(title=title, alias=alias)
        return check_text(text, "a.yml", Place).problems[0].expected

    assert expected("Xã Thử\n  - Hai", "Thử").startswith("chữ liền một đoạn")
    assert (
        expected("Xã Thử", "Thử\n    - Hai") == "mỗi mục một dòng, các dấu trừ thẳng cột với nhau"
    )
