"""Rules about printed numbers, titles and document numbers, each from both sides of its border."""

from __future__ import annotations

import pytest

from macros.checks import (
    common_name,
    counted_decimals,
    document_number,
    indicator_base,
    percentage,
    restated,
    similar_titles,
)
from macros.checks.one_file import check_text
from macros.load import Entry
from macros.model.place import Place
from macros.write.normalise import normalise
from tests.invented import made, told


def share(printed: str, **fields: object) -> list[Entry]:
    """1 of 3 households: 33,333… %."""
    wholes = [made("figure", "p", printed="1"), made("figure", "w", printed="3")]
    stated = {"unit": "%", "numerator": "p", "base": "w", **fields}
    return [made("figure", "s", printed=printed, **stated), *wholes]


@pytest.mark.parametrize("printed", ["33", "33,3", "33,33"])
def test_a_share_that_rounds_to_what_is_printed_is_right(printed: str) -> None:
    assert told(percentage.check, *share(printed)) == []


@pytest.mark.parametrize("printed", ["34", "32", "33,2", "33,4", "33,34"])
def test_a_share_that_is_off_by_its_last_digit_is_wrong(printed: str) -> None:
    found = f"[ty-le-lech] “{printed}” khác 1 trên 3"
    assert told(percentage.check, *share(printed)) == [f"s (printed: {printed}) {found}"]


def test_a_share_is_left_alone_where_it_cannot_be_judged() -> None:
    assert told(percentage.check, *share("34", unit="hộ")) == []
    assert len(told(percentage.check, *share("34", unit="phần trăm"))) == 1
    assert told(percentage.check, *share("333", unit="‰")) == []
    assert len(told(percentage.check, *share("33", unit="‰"))) == 1
    assert told(percentage.check, *share("34", base=None)) == []
    assert told(percentage.check, *share("34", numerator=None)) == []
    zero = [made("figure", "w", printed="0"), *share("34")[:2]]
    assert told(percentage.check, *zero) == []
    known = made("observation", "o", about=["s"])
    assert told(percentage.check, *share("34"), known) == []


@pytest.mark.parametrize(
    ("printed", "unit", "title"),
    [
        ("1.457", "hộ", "Số hộ"),
        ("1,457", "ha", "Diện tích"),
        ("2,5", "tấn/ha", "Năng suất"),
        ("2,5", "con/hộ", "Số bò"),
        ("7,79", "%", "Tỷ lệ"),
        ("4,2", "người", "Số người bình quân một hộ"),
    ],
)
def test_measures_and_means_may_have_decimals(printed: str, unit: str, title: str) -> None:
    found = made("figure", "a", printed=printed, unit=unit, title=title)
    assert told(counted_decimals.check, found) == []


def test_a_share_is_of_what_is_counted_alike() -> None:
    stated, part, _ = share("33")
    (wrong,) = told(percentage.check, stated, part, made("figure", "w", printed="3", unit="người"))
    assert wrong.startswith("s (numerator: p) [ty-le-lech] tử số là 1 hộ, mẫu số là 3 người")
    assert told(percentage.check, stated, part, made("figure", "w", printed="3", unit="nóc")) == []


MEASURED = "tỉ đồng, triệu, lần, điểm phần trăm, phần trăm, Ha, Kg, héc-ta, m2, km2, tấn thóc"
MEASURED += ", ha cà phê, sào, giờ, tuổi, cm, USD, ‰"


@pytest.mark.parametrize("unit", MEASURED.split(", "))
def test_measures_are_known_however_they_are_written(unit: str) -> None:
    assert told(counted_decimals.check, made("figure", "a", printed="1,457", unit=unit)) == []


@pytest.mark.parametrize(
    ("printed", "unit", "count"),
    [
        ("1,457", "bao", 1),
        ("12,457", "bao", 1),
        ("12,5", "bao", 0),
        ("0,457", "bao", 0),
        ("1457,123", "bao", 0),
        ("12,5", "hộ nghèo", 1),
    ],
)
def test_of_an_unknown_unit_only_an_english_thousand_is_doubted(
    printed: str, unit: str, count: int
) -> None:
    assert (
        len(told(counted_decimals.check, made("figure", "a", printed=printed, unit=unit))) == count
    )


@pytest.mark.parametrize("unit", ["hộ", "xã, thị trấn", "người"])
def test_whole_things_have_none(unit: str) -> None:
    wrong = made("figure", "a", printed="1,457", unit=unit)
    assert "[so-le] “1,457” có phần lẻ" in told(counted_decimals.check, wrong)[0]
    assert told(counted_decimals.check, wrong, made("observation", "o", about=["a"])) == []


def again(printed: str, **fields: object) -> list[str]:
    first = made("figure", "a", printed="10", as_of="2023")
    later = {"as_of": "2023", "follows": "a", **fields}
    return told(restated.check, first, made("figure", "b", printed=printed, **later))


def test_two_sources_may_give_one_number_or_two_dates() -> None:
    assert again("10") == []
    assert again("11", as_of="2024") == []
    assert again("11", as_of=None) == []
    assert again("11", follows=None) == []
    assert again("11", precision="khoang") == []
    assert len(again("12", precision="khoang")) == 1


def test_two_sources_may_not_give_two_numbers_for_one_date() -> None:
    found = "[khac-nguon-truoc] 11 hộ khác 10 hộ của “a”, cùng thời điểm 2023"
    assert again("11") == [f"b (printed: 11) {found}"]
    assert len(again("10", unit="xã")) == 1


def test_an_observation_may_know_of_the_two_numbers() -> None:
    pair = (
        made("figure", "a", as_of="2023"),
        made("figure", "b", printed="2", as_of="2023", follows="a"),
    )
    assert len(told(restated.check, *pair)) == 1
    assert told(restated.check, *pair, made("observation", "o", about=["b"])) == []


def indicator(unit: str = "%", **fields: object) -> list[Entry]:
    base = {"base": fields.pop("of_figure", None)}
    actual = {"actual": ["n", "s"], **fields}
    return [
        made("indicator", "i", **actual),
        made("figure", "n"),
        made("figure", "s", unit=unit, **base),
        made("figure", "w"),
    ]


def test_a_percentage_needs_what_it_is_a_share_of() -> None:
    found = "[chi-tieu-thieu-mau-so] kết quả là tỷ lệ nhưng không có mẫu số"
    assert told(indicator_base.check, *indicator()) == [f"i (n) {found}"]


@pytest.mark.parametrize(
    "fields", [{"base": "w"}, {"of_figure": "w"}, {"unit": "hộ"}, {"actual": []}, {"actual": ["x"]}]
)
def test_an_indicator_with_a_base_or_without_a_percentage_is_right(fields: dict[str, str]) -> None:
    assert told(indicator_base.check, *indicator(**fields)) == []


@pytest.mark.parametrize("about", ["i", "s"])
def test_an_observation_may_know_that_the_base_is_missing(about: str) -> None:
    known = made("observation", "o", about=[about])
    assert told(indicator_base.check, *indicator(), known) == []


def titles(*names: str, about: tuple[str, ...] = ()) -> list[str]:
    entries = [made("place", f"x{n}", title=name) for n, name in enumerate(names)]
    return told(similar_titles.check, *entries, made("observation", "o", about=list(about)))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Xã Đăk Tươi", "xã dak tuoi"),
        ("Tuyên truyền về mận tam hoa năm nay", "Tuyên truyền về mận tam hao năm nay"),
        ("Thôn 1 – xã Mận", "Thôn 1, xã Mận"),
    ],
)
def test_titles_that_differ_by_a_mark_or_a_letter_are_told(one: str, two: str) -> None:
    assert titles(one, two) == [f"x1 (title: {two}) [ten-gan-trung] gần như trùng “{one}” (x0)"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Thôn 1 xã Mận", "Thôn 2 xã Mận"),
        ("Xã Đăk Tươi", "Xã Đăk Tô"),
        ("Hội nghị tuyên truyền cho hợp tác xã", "Hội nghị tuyên truyền cho tổ hợp tác"),
        ("Tuyên truyền ở xã Mận", "Tuyên truyền ở xã Mận lần nữa"),
    ],
)
def test_titles_that_differ_by_a_word_or_a_number_are_two(one: str, two: str) -> None:
    assert titles(one, two) == []


@pytest.mark.parametrize(
    ("one", "two", "count"),
    [
        ("abcdefgh ijklmno pqr", "abcdefgh ijklmno pqx", 1),  # 19 of 20 letters
        ("abcdefgh ijklmn pqr", "abcdefgh ijklmn pqx", 0),  # 18 of 19
        ("abcdefgh" + "i" * 30, "abcdefgx" + "i" * 30, 0),  # told apart by the eighth letter
        ("abcdefghj" + "i" * 30, "abcdefghx" + "i" * 30, 1),  # by the ninth
        ("a" * 9 + " bcdef " + "g" * 40, "a" * 9 + " bcdxy " + "g" * 40, 1),  # 3 of 5 in a word
        ("a" * 9 + " bcde " + "g" * 40, "a" * 9 + " bcxy " + "g" * 40, 0),  # 2 of 4
        ("a" * 60 + " bcde", "a" * 60 + " bcxy", 0),  # the last word counts
    ],
)
def test_how_much_alike_two_titles_must_be(one: str, two: str, count: int) -> None:
    assert len(titles(one, two)) == count


def test_titles_are_two_across_kinds_and_where_an_observation_names_both() -> None:
    other_kind = made("place", "a", title="Tên"), made("event", "b", title="Tên")
    assert told(similar_titles.check, *other_kind) == []
    assert titles("Xã Mận", "Xã Mạn", about=("x0", "x1")) == []
    assert len(titles("Xã Mận", "Xã Mạn", about=("x0",))) == 1


@pytest.mark.parametrize("copy", ["xa-man-2", "a-xa"])
def test_the_copy_of_a_title_is_told_wherever_it_stands(copy: str) -> None:
    pair = [made("place", copy, title="Xã Mận"), made("place", "xa-man", title="Xã Mận")]
    for entries in (pair, pair[::-1]):
        (wrong,) = told(similar_titles.check, *entries)
        assert wrong.startswith(f"{copy} (title: Xã Mận)")


def test_a_third_title_is_told_once() -> None:
    assert len(titles("Xã Mận", "Xã Mạn", "Xã Mân")) == 2


def number(text: str, kind: str = "quyet-dinh", about: tuple[str, ...] = ()) -> list[str]:
    document = made("document", "a", number=text, type=kind)
    found = told(document_number.check, made("observation", "o", about=list(about)), document)
    return [problem.partition("[")[2] for problem in found]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("12/QĐ-UBND", "quyet-dinh"),
        ("12345/QĐ-UBND", "quyet-dinh"),
        ("30/2020/NĐ-CP", "nghi-dinh"),
        ("452/UBND-KGVX", "cong-van"),
        ("36-HD/VPTW", "huong-dan"),
        ("05-CTr/BCĐ-HU", "chuong-trinh"),
        ("12/CTr-UBND-HND", "chuong-trinh-phoi-hop"),
        ("12/QC-UBND", "quy-che-phoi-hop"),
        ("07/ĐA-UBND", "quyet-dinh"),
    ],
)
def test_numbers_by_the_grammar_are_right(text: str, kind: str) -> None:
    assert number(text, kind) == []


@pytest.mark.parametrize(
    "text", ["1/QĐ-UBND", "123456/QĐ-UBND", "12/qđ-UBND", "12-QĐ", "12/QĐ-", "12"]
)
def test_numbers_of_another_form_are_told(text: str) -> None:
    assert number(text) == [f"so-ky-hieu] “{text}” không theo mẫu số, ký hiệu"]
    assert number(text, about=("a",)) == []


@pytest.mark.parametrize(
    ("text", "kind", "told_as"),
    [
        ("452/UBND-KGVX", "quyet-dinh", "ký hiệu “UBND” không có trong danh mục loại văn bản"),
        ("36-XX/VPTW", "cong-van", "ký hiệu “XX” không có trong danh mục loại văn bản"),
        ("12/QĐ-UBND", "ke-hoach", "ký hiệu “QĐ” là của quyết định"),
        ("12/QC-UBND", "chuong-trinh-phoi-hop", "ký hiệu “QC” là của quy chế"),
    ],
)
def test_symbols_of_another_kind_are_told(text: str, kind: str, told_as: str) -> None:
    assert number(text, kind) == [f"ky-hieu-la] {told_as}"]


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [("id: a\n", "id: a  \n", 1), ("type: xa\n", "type: xa  \n", 3)],
)
def test_a_file_out_of_the_house_form_is_told_at_its_first_other_line(
    before: str, after: str, line: int
) -> None:
    sound = made("place", "a")
    house = normalise(str(sound.origin), Place).text
    assert check_text(house, sound.path, Place).problems == ()
    (wrong,) = check_text(house.replace(before, after), sound.path, Place).problems
    assert (wrong.path, wrong.line, wrong.column, wrong.code) == (sound.path, line, 1, "chua-chuan")
    assert wrong.remedy == "python3 scripts/kb.py fix data/places/a.yml"


KINDS_BY_SYMBOL = {
    "KL": "ket-luan",
    "NQ": "nghi-quyet",
    "QĐ": "quyet-dinh",
    "CT": "chi-thi",
    "KH": "ke-hoach",
    "CTr": "chuong-trinh",
    "QC": "quy-che",
    "HD": "huong-dan",
    "BC": "bao-cao",
    "TB": "thong-bao",
    "TTr": "to-trinh",
    "NĐ": "nghi-dinh",
    "TT": "thong-tu",
    "CV": "cong-van",
}


@pytest.mark.parametrize(("symbol", "kind"), KINDS_BY_SYMBOL.items())
def test_each_kind_has_its_symbol(symbol: str, kind: str) -> None:
    assert number(f"12/{symbol}-UBND", kind) == []
    assert len(number(f"12/{symbol}-UBND", "giao-uoc")) == 1


@pytest.mark.parametrize("name", ["và", "Và", "năm"])
def test_an_everyday_word_is_no_name(name: str) -> None:
    found = told(common_name.check, made("place", "a", aliases=["Đăk Tươi", name]))
    assert len(found) == 1 and "[ten-thuong]" in found[0]
    assert len(told(common_name.check, made("term", "a", title=name))) == 1


@pytest.mark.parametrize("name", ["Và Năm", "HTX", "mận", "xã"])
def test_other_short_names_pass(name: str) -> None:
    assert told(common_name.check, made("place", "a", aliases=[name])) == []
    assert told(common_name.check, made("place", "a", search_keys=["và"])) == []
