"""Rules about titles, names and document numbers, each from both sides of its border."""

import pytest

from macros.checks import document_number, named_type, similar_titles
from macros.checks.alone import everyday_name
from tests.invented import count_of, made, told


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
        ("12a/QĐ-UBND", "quyet-dinh"),
        ("12A/QĐ-UBND", "quyet-dinh"),
        ("03b-KL/TU", "ket-luan"),
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
    "text", ["1/QĐ-UBND", "123456/QĐ-UBND", "12/qđ-UBND", "12-QĐ", "12/QĐ-", "12", "12AB/QĐ-UBND"]
)
def test_numbers_of_another_form_are_told(text: str) -> None:
    assert number(text) == [f"so-ky-hieu] “{text}” không theo mẫu số, ký hiệu"]
    assert number(text, about=("a",)) == []


@pytest.mark.parametrize(
    ("text", "told_as"),
    [
        ("không có", "con-sot] “không có” không phải số, ký hiệu"),
        ("x", "con-sot] “x” không phải số, ký hiệu"),
        ("/BC-UBND", "so-ky-hieu] “/BC-UBND” không theo mẫu số, ký hiệu"),
        ("12/KH–UBND", "so-ky-hieu] “12/KH–UBND” có dấu “–” U+2013, không phải dấu trừ"),
    ],
)
def test_what_is_no_number_is_told_once(text: str, told_as: str) -> None:
    document = made("document", "a", number=text, title="Kế hoạch số 12/KH-UBND", type="ke-hoach")
    first, *more = told(document_number.check, document)
    assert first.endswith(told_as) or more[0].endswith(told_as)
    assert len(more) == ("/BC" in text)
    noted = made("observation", "o", about=["a"])
    assert all("[noi-khac-nhau]" in one for one in told(document_number.check, document, noted))


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


@pytest.mark.parametrize("name", ["và", "Và", "năm", "xã", "M"])
def test_an_everyday_word_is_no_name(name: str) -> None:
    found = told(everyday_name.check, made("place", "a", aliases=["Đăk Tươi", name]))
    assert len(found) == 1 and "[ten-thuong]" in found[0]
    assert len(told(everyday_name.check, made("term", "a", title=name))) == 1


@pytest.mark.parametrize("name", ["Và Năm", "HTX", "MT", "mận", "xã Đăk Pét"])
def test_other_short_names_pass(name: str) -> None:
    assert told(everyday_name.check, made("place", "a", aliases=[name])) == []
    assert told(everyday_name.check, made("place", "a", search_keys=["và"])) == []


@pytest.mark.parametrize(
    ("name", "count"),
    [
        *(("kế hoạch", 1), ("Kế hoạch này", 1), ("kế hoạch nêu trên", 1), ("mô hình", 1)),
        *(("Hội nghị", 1), ("Mặt trận", 1), ("Chủ tịch", 1), ("Đăk", 1), ("Ủy ban", 1)),
        *(("Kế hoạch Mận", 0), ("kế hoạch", 1), ("Mặt trận Tổ quốc", 0), ("phụ nữ", 0)),
    ],
)
def test_a_word_for_many_things_is_no_other_name_of_one(name: str, count: int) -> None:
    assert count_of("ten-thuong", everyday_name, made("document", "a", aliases=[name])) == count
    assert told(everyday_name.check, made("document", "a", title=name)) == []
    assert told(everyday_name.check, made("term", "a", aliases=[name])) == []


@pytest.mark.parametrize(
    ("kind", "name", "about", "count"),
    [
        *(("place", "xã Mận", [], 1), ("place", "mận", [], 1), ("place", "Mận Đỏ", [], 0)),
        *(("event", "xã Mận", [], 0), ("place", "Chung", [], 0), ("place", "Mận", ["a"], 0)),
        ("place", "xã Mận", ["a"], 1),
    ],
)
def test_another_name_is_no_title_of_a_second_record(
    kind: str, name: str, about: list[str], count: int
) -> None:
    """A district and its town may both be called by the name that they share."""
    known = made("place", "man", title="Xã Mận"), made("place", "chung", title="Xã Chung")
    own = made(kind, "a", title="Huyện Chung", aliases=[name])
    if kind == "place":
        own = made(kind, "a", title="Huyện Chung", type="huyen", aliases=[name])
    note = made("observation", "o", type="nhieu-cach-viet", about=about, printed=["Mận"])
    assert count_of("ten-gan-trung", similar_titles, own, *known, note) == count


@pytest.mark.parametrize(
    ("kind", "title", "own", "meant"),
    [
        ("place", "Xã Đăk Tươi", "huyen", "xa"),
        ("place", "Xã Đăk Tươi", "xa", ""),
        ("place", "Xã Đăk Tươi", "vung", ""),
        ("place", "Xãm Đăk Tươi", "huyen", ""),
        ("document", "Kế hoạch số 5", "quyet-dinh", "ke-hoach"),
        ("document", "Kết luận số 5", "quyet-dinh", "ket-luan"),
        ("document", "Giao ước thi đua số 5", "quyet-dinh", "giao-uoc"),
        ("document", "Chương trình số 5", "chuong-trinh-phoi-hop", ""),
        ("document", "Quy chế phối hợp số 5", "quy-che", ""),
        ("document", "Quy chế phối hợp số 5", "quyet-dinh", "quy-che-phoi-hop"),
    ],
)
def test_a_name_that_begins_with_a_type_is_of_that_type(
    kind: str, title: str, own: str, meant: str
) -> None:
    record = made(kind, "a", title=title, type=own)
    (found,) = told(named_type.check, record) or [""]
    assert found.startswith(f"a (type: {own}) [ten-khac-loai]") == bool(meant)
    known = made("observation", "o", about=["a"], printed=[title])
    other = made("observation", "o", about=["a"], printed=["x"])
    assert told(named_type.check, record, known) == []
    assert len(told(named_type.check, record, other)) == bool(meant)


@pytest.mark.parametrize(
    ("inner", "outer", "count"),
    [
        ("xa", "huyen", 0),
        ("xa", "tinh", 0),
        ("xa", "thi-tran", 1),
        ("thi-tran", "xa", 1),
        ("huyen", "huyen", 1),
        ("quoc-gia", "xa", 1),
        ("tinh", "quoc-gia", 0),
        ("huyen", "vung", 0),
        ("vung", "xa", 0),
    ],
)
def test_a_place_lies_within_a_larger_one(inner: str, outer: str, count: int) -> None:
    places = made("place", "a", type=inner, part_of="b"), made("place", "b", type=outer)
    assert [p.split("] ")[0] for p in told(named_type.check, *places)] == [
        "a (part_of: b) [sai-loai-lien-ket"
    ] * count
