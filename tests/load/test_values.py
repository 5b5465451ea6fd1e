"""Values are judged as YAML reads them: what an escape brings in is told as if it stood there."""

import pytest

from macros.load.characters import character_problems
from macros.load.records import load_text
from macros.load.values import OWN_WORDS_AT_MOST, PRINTED_AT_MOST
from macros.model import KINDS
from macros.model.place import Place
from macros.problems import Problem

TEXT = (
    "id: xa-thu\ntitle: {title}\ntype: xa\nsource:\n  - id: bao-cao-suoi-may\n    at: I\n"
    "status: verified\nsummary: {summary}\naliases:\n  - {alias}\n"
)


def codes(title: str = "Xã Thử", summary: str = "Một xã.", alias: str = "Thử") -> list[str]:
    text = TEXT.format(title=title, summary=summary, alias=alias)
    entry, problems = load_text(text, "data/places/xa-thu.yml", Place)
    assert (entry is None) == any(p.severity == "error" for p in problems)
    assert all(p.line > 1 and p.field for p in problems)
    assert all(p.message.isprintable() for p in problems)
    return [problem.code for problem in problems]


ESCAPES = {
    r"\0": "ky-tu-dieu-khien",
    r"\a": "ky-tu-dieu-khien",
    r"\e[31m": "ky-tu-dieu-khien",
    r"\x7f": "ky-tu-dieu-khien",
    r"\N": "ky-tu-dieu-khien",
    r"\L": "ky-tu-dieu-khien",
    r"\u200b": "ky-tu-dieu-khien",
    r"\u202e": "ky-tu-dieu-khien",
    r"\ufeff": "ky-tu-dieu-khien",
    r"\uffff": "ky-tu-dieu-khien",
    r"\ufe0f": "ky-tu-dieu-khien",
    r"\u3164": "ky-tu-dieu-khien",
    r"\ufffc": "ky-tu-dieu-khien",
    r"\u2800": "ky-tu-dieu-khien",
    r"\u034f": "ky-tu-dieu-khien",
    r"\U000e0041": "ky-tu-dieu-khien",
    r"\U000e0100": "ky-tu-dieu-khien",
    r"\_": "khoang-trang-la",
    r"\u3000": "khoang-trang-la",
    r"\t": "khoang-trang-la",
    r"\r": "khoang-trang-la",
    r"\n": "xuong-dong",
    r"\u0430": "chu-gia",
    r"\u01a3": "chu-gia",
    r"\uff11": "chu-gia",
    r"\u0661": "chu-gia",
    r"\ufb01": "chu-gia",
    r"\u2163": "chu-gia",
    r"\uff21": "chu-gia",
    r"e\u0301": "khong-nfc",
}


@pytest.mark.parametrize("escape", ESCAPES)
def test_escapes_hide_nothing(escape: str) -> None:
    assert codes(title=f'"Xã {escape} Thử"') == [ESCAPES[escape]]
    assert ESCAPES[escape] in codes(alias=f'"Thử {escape}x"')


def test_an_escaped_letter_that_is_right_passes() -> None:
    assert codes(title=r'"Xã \u0110ăk \"Mới\" a\\x"') == []


@pytest.mark.parametrize("blank", ['""', "''", "' '", '"\\t"', "", "~", '"\\u2003"'])
def test_blanks_are_absence(blank: str) -> None:
    assert codes(summary=blank) == ["de-trong"]
    assert codes(alias=blank) == ["de-trong"]
    assert codes(title=blank) == ["de-trong"]


def test_line_feeds_stand_in_the_editors_own_words_only() -> None:
    assert codes(summary="|\n  Một.\n  Hai.") == []
    assert codes(summary="'Một.\n\n  Hai.'") == []
    assert codes(title=">-\n  Xã\n  Thử") == []
    assert codes(title=">\n  Xã Thử") == ["xuong-dong"]
    assert codes(alias="|\n    Một\n    Hai") == ["xuong-dong"]


@pytest.mark.parametrize("title", ['" Xã Thử"', '"Xã Thử "'])
def test_blanks_around_a_value_are_told(title: str) -> None:
    assert codes(title=title) == ["khoang-trang-la"]


def test_lengths_have_a_limit() -> None:
    assert codes(summary="x" * OWN_WORDS_AT_MOST) == []
    assert codes(summary="x" * (OWN_WORDS_AT_MOST + 1)) == ["do-dai"]
    assert codes(alias="x" * PRINTED_AT_MOST) == []
    assert codes(alias="x" * (PRINTED_AT_MOST + 1)) == ["do-dai"]
    assert codes(title="x" * 401) == ["do-dai"]


@pytest.mark.parametrize(("length", "count"), [(PRINTED_AT_MOST, 0), (PRINTED_AT_MOST + 1, 1)])
def test_an_item_of_the_editors_own_is_no_longer_than_one_of_the_source(
    length: int, count: int
) -> None:
    text = f"id: b\ntitle: A\ntype: bai-hoc\nposition: 1\npoints:\n  - {'x' * length}\n"
    text += "source:\n  - id: nguon\nstatus: unverified\n"
    problems = load_text(text, "data/findings/b.yml", KINDS["finding"])[1]
    assert [problem.code for problem in problems] == ["do-dai"] * count


OLD = [
    "UÛy ban nhaân daân huyeän",
    "Xaõ Ñaêk Glei",
    "ñy ban nh©n d©n",
    "QuyÕt ®Þnh",
    "KÕ ho¹ch",
    "§¶ng bé",
    "vaên",
    "nhaân",
    "ñoàng",
    "ñòa",
    "Quyáº¿t Ä‘á»‹nh",
    "xÃ£ HÃ²a BÃ¬nh",
    "kinh ph\ufffd",
    "?y ban nh?n d?n huy?n",
    "S? h? có n??c s?ch",
    "X? ??k Nhoong",
    "Xã §¨k Nhoong",
    "Quy\\u1ebft đ\\u1ecbnh",
    "Quy\\u1ebft",
]
SOUND = [
    "Hoà, hóa, toàn, thoả, khuỷu, quyết, xoong, Uý",
    "chỉ đạo¹ của, Y Brô\u02bc",
    "m² 5 µm © 2024 §5 1ª «lá»",
    "Y Blŭm Ƀlăk ĕ ĭ ŏ č ñ",
    "Aê Diê, ama Aê; Aê",  # Gia Rai, Ê Đê
    "ñu, Ñê, ñô, ñoă",
    "tơdroăng pơlê kuăn, xiâm kơxêng mâo hruê",  # Xơ Đăng, Ê Đê
    "Đăk Glei – “Đắk Glei” ½ 5°",
    "thế nào?và ai? Vì sao?? 5 ? 6",
    "Xem kho.vn/a?b=1 và kho.vn/c?d=2",
]


@pytest.mark.parametrize("text", OLD)
def test_old_encodings_are_told_with_the_way_out(text: str) -> None:
    _, problems = load_text(TEXT.format(title=text, summary="x", alias="x"), "a.yml", Place)
    assert [p.code for p in problems] == ["bang-ma-cu"]
    assert "UniKey" in problems[0].message


@pytest.mark.parametrize("text", SOUND)
def test_vietnamese_and_highland_names_pass(text: str) -> None:
    assert codes(title=text) == []


def test_a_letter_that_no_name_here_has_only_warns() -> None:
    assert codes(title="Müller") == ["chu-la"]
    assert codes(summary="Dầu ω-3, thuốc β") == ["chu-la"]
    assert codes(title="Xã e\u02c0") == ["chu-la"]
    assert codes(title="Quyê´t định") == ["chu-la"]


@pytest.mark.parametrize(
    "letter", ["а", "Ν", "Ａ", "𝐀", "２", "٣", "a\u2011b", "5∕6", "a、b", "（a"]
)  # noqa: RUF001
def test_what_passes_for_a_letter_or_digit_is_refused(letter: str) -> None:
    assert [p.code for p in character_problems(f"Xã {letter}", "a.yml")] == ["chu-gia"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("id: a\nunit: xã # như in\rprecision: khoang\n", [(2, 18)]),
        ("id: a\r# một\rtitle: b\n", [(2, 6)]),
        ("id: a\r# một\rtitle: b\r", []),  # a file of an old Macintosh
        ("id: a # một\r\ntitle: b\n", []),
        ("id: a # một\r\r\ntitle: b\n", []),
        ("id: a#1\rtitle: b\n", []),
    ],
)
def test_nothing_hides_behind_a_comment(text: str, places: list[tuple[int, int]]) -> None:
    found = character_problems(text, "a.yml")
    assert [(p.line, p.column) for p in found if p.code == "ky-tu-dieu-khien"] == places


@pytest.mark.parametrize("text", ["<![CDATA[a]]>", '"Mục {: onclick=a }"', "<!--a"])
def test_markup_of_other_kinds_is_refused(text: str) -> None:
    assert codes(title=text) == ["ma-lenh"]
    assert codes(title="Mục {a}, 3 < 5 [CDATA]") == []


@pytest.mark.parametrize("text", ["…", "...", '"-"', "'?'", ".../..."])
def test_signs_in_the_place_of_a_text_are_no_value(text: str) -> None:
    assert codes(summary=text) == ["de-trong"]
    assert codes(alias=text) != ["de-trong"]


@pytest.mark.parametrize("text", ["Không.", "5 %", "A…"])
def test_a_word_or_a_number_is_one(text: str) -> None:
    assert codes(summary=text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nong dan phan khoi ve", ["khong-dau"]),
        ("Nong dan phan khoi ve", []),  # four small words
        ("nông dan phan khoi ve gia", []),
        ("UBND, HU, MTTQ, A Blang 2021", []),
    ],
)
def test_a_sentence_has_accents(text: str, told: list[str]) -> None:
    assert codes(title=text) == told
    assert codes(summary=text) == told
    assert codes(alias=text) == []


@pytest.mark.parametrize(
    ("text", "told"), [("Xã 🎉 Thử", ["chu-la"]), ("Xã ☎ Thử", ["chu-la"]), ("Xã ✓ Thử", [])]
)
def test_a_picture_is_no_letter(text: str, told: list[str]) -> None:
    assert codes(title=text) == told


@pytest.mark.parametrize(
    ("text", "told"), [("Xã ${1:Tên}", ["ma-lenh"]), ("Xã ${2}", ["ma-lenh"]), ("Xã $1 {2", [])]
)
def test_what_was_to_be_filled_in_is_no_text(text: str, told: list[str]) -> None:
    assert codes(title=f"'{text}'") == told


FILE = "data/places/xa-thu.yml"


def in_field(field: str, lines: str, path: str = FILE) -> list[Problem]:
    text = TEXT.format(title="Xã Thử", summary="Một xã.", alias="Thử") + lines
    text = text.replace("id: xa-thu\n", "") if field == "id" else text
    return load_text(text, path, Place)[1]


@pytest.mark.parametrize(
    ("lines", "path", "example"),
    [
        ("id: xa-thu.yml\n", FILE, "id: xa-thu"),
        ("id: data/places/xa-thu.yml\n", FILE, "id: xa-thu"),
        ("id: xa-thu.yml\n", "", "xa-thu"),
        ("former_ids:\n  - Xã cũ.docx\n", FILE, "xa-cu"),
    ],
)
def test_a_file_for_an_id_is_told_once_and_whole(lines: str, path: str, example: str) -> None:
    [problem] = in_field(lines.split(":")[0], lines, path)
    name = lines.removesuffix("\n").split("- ")[-1].removeprefix("id: ")
    assert problem.found == f"“{name}” là tên tệp, không phải mã"
    assert (problem.code, problem.example) == ("dang-sai", example)


def test_a_file_for_the_id_of_another_record_is_told_with_the_links() -> None:
    assert in_field("part_of", "part_of: huyen.yml\n") == []
    assert [p.code for p in in_field("search_keys", "search_keys:\n  - huyen.yml\n")] == ["con-sot"]
