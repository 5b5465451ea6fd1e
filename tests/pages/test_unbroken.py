"""What no line may part stands in one element, and nothing else does."""

import re

import pytest

from macros.pages.unbroken import unbroken

ELEMENT = '<span class="kb-number">'


def kept(text: str) -> list[str]:
    """The pieces of a paragraph's text that are kept together."""
    return re.findall(rf"{ELEMENT}(.*?)</span>", unbroken(f"<p>{text}</p>"))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Theo Kết luận số 08-KL/TU của", ["số 08-KL/TU"]),
        ("in QĐ 707/QĐ-UBND, rồi", ["QĐ 707/QĐ-UBND,"]),
        ("số 05/CTr-UBND-UBMTTQ ngày 02/7/2021", ["số 05/CTr-UBND-UBMTTQ", "ngày 02/7/2021"]),
        ("in nhầm 08-/KL/TU", ["08-/KL/TU"]),
        ("có 1.457 hộ nghèo, 87,14 % và 54 triệu đồng", ["1.457 hộ", "87,14 %", "54 triệu đồng"]),
        ("ở Mục III.2 và Chú thích 5", ["Mục III.2", "Chú thích 5"]),
        ("là 104/2.598 hộ.", ["104/2.598 hộ."]),
        ("năm 2022: 54 triệu đồng", ["năm 2022:", "54 triệu đồng"]),
        ("mục tiêu đến năm 2025: 100%", ["năm 2025: 100%"]),
        ("4% (104/2.598 hộ), mục tiêu 25%", ["(104/2.598 hộ),", "mục tiêu 25%"]),
        ("cho 9 tập thể, 14 cá nhân", ["9 tập thể,", "14 cá nhân"]),
        ("(Chú thích 5, mục 13)", ["(Chú thích 5,", "mục 13)"]),
        ("Chú thích 4, mục 1–21, 23", ["Chú thích 4,", "mục 1–21,"]),
        ("sơ kết 03 năm, cách 59 ngày", ["03 năm,", "59 ngày"]),
        ("29 chương trình phát thanh", ["29 chương trình"]),
        ("ngày 24 tháng 02 năm 2021", ["ngày 24", "tháng 02", "năm 2021"]),
        ("02 năm 2021", ["năm 2021"]),
        ("ghi /BC-UBND, số để trống", ["/BC-UBND,"]),
        ("giai đoạn 2021-2025; kỳ 02/2021-02/2024)", ["2021-2025;", "02/2021-02/2024)"]),
        ("ghi “24-02-2021”", ["“24-02-2021”"]),
        ("của huyện (02/2021-02/2024), “24-02-2021”", ["(02/2021-02/2024),", "“24-02-2021”"]),
        ("(Mục III.3, gạch đầu dòng 5).", ["(Mục III.3,", "dòng 5)."]),
        ("Mục IV.3.2, Một là; đoạn 1)", ["Mục IV.3.2,", "Một là;", "đoạn 1)"]),
        ("giai đoạn 2021-2025", ["2021-2025"]),
        ("Công văn 452 sau Kế hoạch 123", ["Công văn 452", "Kế hoạch 123"]),
        ("áp dụng khoa học - kỹ thuật", ["học -"]),
        ("64% (khoảng 1.662 hộ)", ["(khoảng 1.662 hộ)"]),
        ("với 12 xã, thị trấn", ["12 xã, thị trấn"]),
    ],
)
def test_numbers_stay_with_their_unit_and_their_name(text: str, pieces: list[str]) -> None:
    assert kept(text) == pieces


def test_no_line_of_what_is_typed_ends_within_an_option_or_a_file() -> None:
    typed = unbroken("<pre><code>kb.py import so-lieu.xlsx --write\n- a: b</code></pre>")
    assert re.findall(rf"{ELEMENT}(.*?)</span>", typed) == ["so-lieu.xlsx", "--write"]


@pytest.mark.parametrize(
    "text", ["1.457 hộp", "khoa học-kỹ thuật", "từ 100%", "con số in", "a số IVa", "x08-KL/TU"]
)
def test_other_words_may_part(text: str) -> None:
    assert kept(text) == []


@pytest.mark.parametrize(
    "html",
    [
        '<p title="số 5">Chữ</p>',
        "<option>năm 2022</option></select>".join(("<select>", "")),
        "<svg><text>54 triệu đồng</text></svg>",
        "<code>số 5</code>",
        '<p title="a · b">Chữ</p><script>"a · b"</script><pre>a · b</pre>',
    ],
)
def test_attributes_pictures_and_fields_are_left_alone(html: str) -> None:
    assert unbroken(html) == html


@pytest.mark.parametrize(
    ("html", "pieces"),
    [
        ("ghi <code>--kind</code>; rồi", ["<code>--kind</code>;"]),
        ("(<code>source</code>), (<code>a</code> hay <code>b</code>)",
         ["(<code>source</code>),", "(<code>a</code>", "<code>b</code>)"]),
        ("ghi <code>id</code> rồi", []),
    ],
)  # fmt: skip
def test_a_sign_stays_with_the_code_beside_it(html: str, pieces: list[str]) -> None:
    assert kept(html) == pieces
    assert unbroken(unbroken(html)) == unbroken(html)


def test_no_line_ends_with_a_dot_between_texts() -> None:
    html = "<p>a · b <a>c</a> · <code>d</code> · <button>e</button></p>"
    assert unbroken(html) == html.replace("· ", "·\u00a0")


def test_a_page_may_pass_twice() -> None:
    once = unbroken("<p>năm 2022 <a>08-KL/TU</a></p>")
    assert unbroken(once) == once
    assert once.count(ELEMENT) == 2
