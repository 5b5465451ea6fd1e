"""The number in what was typed with more than itself: shown as printed, never guessed."""

import pytest

from macros.load.numbers import number_in, unclear

CERTAIN = [
    ("“1.234”", "1.234", ()),
    ("1 457", "1.457", ()),
    ("1 457,5", "1.457,5", ()),
    ("1,457.5", "1.457,5", ()),
    ("1.457¹", "1.457", ()),
    ("1.457 m²", "1.457", ("“m²” ghi ở “Đơn vị” (unit)",)),
    ("1,457,000", "1.457.000", ()),
    ("1.457,", "1.457", ()),
    ("45%", "45", ("“%” ghi ở “Đơn vị” (unit)",)),
    (
        "hơn 1.457 hộ",
        "1.457",
        (
            "“hơn” ghi ở “Mức chính xác” (precision: hon; chỉ số liệu có)",
            "“hộ” ghi ở “Đơn vị” (unit)",
        ),
    ),
    ("~12", "12", ("“~” ghi ở “Mức chính xác” (precision: khoang; chỉ số liệu có)",)),
]


@pytest.mark.parametrize(("text", "number", "rest"), CERTAIN)
def test_what_is_certain_is_respelled(text: str, number: str, rest: tuple[str, ...]) -> None:
    assert number_in(text) == (number, [*rest])


UNCLEAR = {
    "5.5": "sau mỗi dấu chấm phải đủ ba chữ số",
    "01.457": "số có dấu chấm ngăn hàng nghìn không mở đầu bằng 0",
    "1.457.5": "sau mỗi dấu chấm phải đủ ba chữ số",
    "1.4570": "sau mỗi dấu chấm phải đủ ba chữ số",
    "1..457": "sau mỗi dấu chấm phải đủ ba chữ số",
    "1,5.2": "",
    "1 45": "",
    "1/2": "ở đây có hai con số",
    "12 - 15": "ở đây có hai con số",
    "từ 12 đến 15": "ở đây có hai con số",
    "-5": "ở đây không ghi số âm",
    "−1.457": "ở đây không ghi số âm",
    "(12)": "ở đây không ghi số âm",
    "-5 độ": "",
    "1 tỷ 200 triệu": "đổi ra một đơn vị",
    "1 triệu đồng 200": "đổi ra một đơn vị",
    "chừng 5": "",
    "mười": "ở đây không có chữ số nào",
    "n/a": "ở đây không có chữ số nào",
    "½": "ở đây không có chữ số nào",
    "XXI": "ở đây không có chữ số nào",
    "21 (hai mươi mốt)": "chỉ một con số",
    "21+": "chỉ một con số",
}


@pytest.mark.parametrize(("text", "told"), UNCLEAR.items())
def test_what_may_mean_several_things_is_not(text: str, told: str) -> None:
    assert number_in(text) is None
    assert unclear(text).startswith(told) and bool(unclear(text)) == bool(told)
