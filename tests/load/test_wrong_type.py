"""Values of another shape than their field's: told by what was most likely meant."""

import pytest
import yaml

from macros.checks.one_file import check_text
from macros.load.records import load_text
from macros.load.scalars import in_yaml
from macros.load.validate import MANY
from macros.model import KINDS, Record
from macros.model.declared import fields_of
from macros.model.document import Document
from macros.model.figure import Figure
from macros.model.funding import Funding
from macros.model.model_programme import ModelProgramme
from macros.model.organization import Organization
from macros.problems import Problem

END = "source:\n  - id: bao-cao-suoi-may\n    at: I\nstatus: verified\n"
TEXT = (
    "id: 20-kh-ubnd-2022\ntitle: Kế hoạch 20\ntype: ke-hoach\nnumber: 20/KH-UBND\n"
    "issued_on: {date}\nissuers:\n  - ubnd-huyen-suoi-may\nsource:\n  - id: bao-cao-suoi-may\n"
    "    at: I\nstatus: unverified\n{more}"
)


def told(more: str = "", date: str = "2022") -> list[Problem]:
    return list(check_text(TEXT.format(more=more, date=date), "a.yml", Document).problems)


@pytest.mark.parametrize(
    ("more", "found", "example"),
    [
        ("aliases:\n  - Khảo sát: vị trí\n", "dấu hai chấm tách", '- "Khảo sát: vị trí"'),
        ("summary:\n  Hai việc: mận\n", "dấu hai chấm tách", '"Hai việc: mận"'),
        ("signers:\n  - id: lo-thi-may\n", "thấy khóa “id”", "- lo-thi-may"),
        ("aliases:\n  - A: b\n    C: d\n", "thấy một nhóm khóa", "aliases:⏎"),
        ("aliases:\n  -Mận\n", "sau dấu trừ thiếu dấu cách", "aliases:⏎"),
        ("related:\n  -to: x\n", "sau dấu trừ thiếu dấu cách", "related:⏎"),
        ("aliases: Mận\n", "thấy “Mận”", "aliases:⏎  - Mận"),
        ("aliases: Mận, mơ\n", "thấy “Mận, mơ”", "aliases:⏎  - Mận⏎  - mơ"),
        (
            "aliases: Mận của bà con các xã này, mơ\n",
            "thấy “Mận của bà con các xã này, mơ”",
            'aliases:⏎  - "Mận của bà con các xã này, mơ"',
        ),
        ("aliases: 1. Mận 2. Mơ, lê\n", "thấy “1. Mận 2. Mơ, lê”", 'aliases:⏎  - Mận⏎  - "Mơ, lê"'),
        ("aliases: a) Mận b) Mơ\n", "thấy “a) Mận b) Mơ”", "aliases:⏎  - Mận⏎  - Mơ"),
        ("topics: kinh-phi; von\n", "thấy “kinh-phi; von”", "topics:⏎  - kinh-phi⏎  - von"),
        (
            "aliases:\n  – Mận\n  – Mơ\n",
            "mục của danh sách mở bằng dấu “–” U+2013",
            "aliases:⏎  - Mận⏎  - Mơ",
        ),
        ("aliases:\n  • Mận\n  - Mơ\n", "mục của danh sách mở", "aliases:⏎  - Mận⏎  - Mơ"),
        ("aliases:\n   Mận to\n  - Mơ\n    lê\n", "thấy “Mận", "aliases:⏎  - Mận to⏎  - Mơ lê"),
        ("aliases:\n   Mận - Mơ\n   lê\n", "thấy “Mận", "aliases:⏎  - Mận - Mơ lê"),
        ("topics:\n  -von\n  - kinh-phi\n", "sau dấu trừ", "topics:⏎  - von⏎  - kinh-phi"),
        ("topics:\n  -von\n  -kinh-phi\n", "sau dấu trừ", "topics:⏎  - von⏎  - kinh-phi"),
        ("topics: (von, kinh-phi)\n", "thấy “(von", "topics:⏎  - von⏎  - kinh-phi"),
        ("topics: von và kinh-phi\n", "thấy “von", "topics:⏎  - von⏎  - kinh-phi"),
        ("signers: a-b / c-d\n", "thấy “a-b", "signers:⏎  - a-b⏎  - c-d"),
        ("signers: a-b (c)\n", "thấy “a-b", "signers:⏎  - a-b (c)"),
        ("signers: ban chi dao\n", "thấy “ban", "signers:⏎  - ban chi dao"),
        ("topics:\n  - - von\n    - kinh-phi\n", "thấy một danh sách", "- von⏎- kinh-phi"),
        ("topics:\n  - von:\n", "thấy một nhóm khóa", "- von"),
        ("signers:\n  - {a-b}\n", "thấy một nhóm khóa", "- a-b"),
        ("related:\n  - to:\n      - a\n      - b\n", "thấy một danh sách", "- to: a⏎- to: b"),
        ("related: a | editors\n", "thấy “a", "related:⏎  - to: a⏎    basis: editors"),
        ("related:\n  - ubnd\n", "thấy “ubnd”", "- to: ubnd"),
        ("relations:\n  - ubnd\n", "thấy “ubnd”", "relations:⏎  - type: implements⏎"),
        ("search_keys:\n  - 5\n", "thấy “5”", '"5"'),
        ("summary:\n  - Trồng mận\n", "thấy một danh sách", '"'),
    ],
)
def test_what_was_meant_is_told(more: str, found: str, example: str) -> None:
    [problem] = told(more)
    assert problem.code == "kieu-sai"
    assert problem.found.startswith(found)
    assert problem.example.startswith(example)


@pytest.mark.parametrize(
    ("typed", "example"),
    [
        ("topics: [von; kinh-phi]", "topics:⏎  - von⏎  - kinh-phi"),
        (
            "topics:\n  - phu-nu\n  - von\n    - kinh-phi",
            "topics:⏎  - phu-nu⏎  - von⏎  - kinh-phi",
        ),
        ("topics:\n  - von; cong", ""),
        ("topics:\n  - von cong", ""),
    ],
)
def test_several_keys_in_one_item_are_told_apart(typed: str, example: str) -> None:
    problem = next(one for one in told(f"{typed}\n") if one.code == "ngoai-danh-muc")
    assert problem.example == example and ("gồm nhiều" in problem.found) is bool(example)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- id: a\n  title: A\n", "Bản ghi nằm trong danh sách"),
        ("- id: a\n- places:\n  - b\n", "Bản ghi nằm trong danh sách"),
        ("- a\n\n-  b\n# c\n", "Tệp không phải một bản ghi"),
    ],
)
def test_a_record_within_a_list_is_told_as_that(text: str, found: str) -> None:
    assert check_text(text, "a.yml", Document).problems[0].found.startswith(found)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("<loại>", ["có chỗ còn phải điền “<loại>”"]),
        ("<b>", ["có thẻ HTML “<b”"]),
        ("ke-hoach;", ["không có giá trị “ke-hoach;”"]),
    ],
)
def test_a_key_of_no_list_is_told_once(value: str, found: list[str]) -> None:
    text = TEXT.replace("ke-hoach", value).format(more="", date="2022")
    assert [one.found for one in check_text(text, "a.yml", Document).problems] == found


def test_a_blank_that_a_colon_lacks_is_told_within_braces_too() -> None:
    found = [one.found for one in told("related:\n  - {to:xa-dak-tuoi}\n")]
    assert "sau dấu hai chấm thiếu dấu cách" in found


def test_a_colon_in_an_item_is_mended_by_what_is_shown() -> None:
    [problem] = told("aliases:\n  - Khảo sát: vị trí\n")
    assert told(f"aliases:\n  {problem.example}\n") == []


def test_what_is_no_date_gets_an_example_of_its_own_parts() -> None:
    [problem] = told(date="0203")
    assert (problem.remedy, problem.example) == ("", "")
    [problem] = told(date="Quý I/2022")
    assert problem.example == "2022"
    [problem] = told(date='"  /3/2022"')
    assert problem.example == "2022-03"
    [problem] = told(date="2021-2022")
    assert problem.example == "2021"
    [problem] = told(date="[2022-03, 2022-05]")
    assert problem.example == "2022-03" and "(2022-05)" in problem.expected
    [problem] = told(date="03.2023")
    assert (problem.code, problem.example) == ("bay-yaml", "2023-03")
    [problem] = told(date="05/3/2022")
    assert problem.example == "2022-03-05" and problem.remedy


@pytest.mark.parametrize(("comment", "is_shown"), [("#Kế hoạch", True), ("# Kế hoạch", False)])
def test_a_value_that_is_all_comment_is_told_as_one(comment: str, is_shown: bool) -> None:
    [problem] = told(f"summary: {comment}\n")
    assert "dấu # mở đầu một chú thích" in problem.found
    assert bool(problem.example) is is_shown
    assert not is_shown or told(f"{problem.example}\n") == []


@pytest.mark.parametrize("value", ["", '""', '"" # ghi chú'])
def test_an_empty_value_is_just_empty(value: str) -> None:
    [problem] = told(f"summary: {value}\n")
    assert problem.found == "trường để trống"


@pytest.mark.parametrize(
    ("more", "is_told"),
    [
        ("related:\n  - to: a\n  - note: b\n", True),
        ("related:\n  - to: a\n    note: b\n  - note: c\n", False),
    ],
)
def test_a_dash_too_many_is_told(more: str, is_told: bool) -> None:
    [problem] = told(more)
    assert problem.code == "thieu-khoa"
    assert ("thay dấu trừ" in problem.expected) is is_told


def test_a_key_in_other_words_is_no_lack_beside() -> None:
    text = TEXT.replace("title:", "tên:").format(more="", date="2022")
    [problem] = check_text(text, "a.yml", Document).problems
    assert (problem.code, problem.expected) == ("khoa-la", "khóa “title” (Tên)")


def test_a_word_that_yaml_reads_as_truth_gets_the_list() -> None:
    text = TEXT.replace("ke-hoach", "yes").format(more="", date="2022")
    [problem] = check_text(text, "a.yml", Document).problems
    assert problem.expected.startswith("một trong: ket-luan (Kết luận)")


@pytest.mark.parametrize(
    ("kind", "is_strayed"),
    [("xa", True), ("chuong-trinh", False), ("la", False), ("[xa]", False), ("{xa: la}", False)],
)
def test_a_type_of_another_kind_tells_the_folder(kind: str, is_strayed: bool) -> None:
    text = f"id: a\ntitle: A\ntype: {kind}\nsource:\n  - id: b\nstatus: verified\n"
    codes = [problem.code for problem in check_text(text, "a.yml", Organization).problems]
    assert ("ngoai-thu-muc" in codes) is is_strayed


@pytest.mark.parametrize(
    "text", ["null", "on", "1e5", "0x1f", "2022-03-05", "12", "a: b", "a #b", "-a"]
)
def test_what_is_shown_is_read_as_it_stands(text: str) -> None:
    assert yaml.safe_load(f"k: {in_yaml(text)}") == {"k": text}


def test_plain_words_stay_plain() -> None:
    assert [in_yaml(text) for text in ("08-kl-tu-2021", "Chủ tịch")] == [
        "08-kl-tu-2021",
        "Chủ tịch",
    ]


@pytest.mark.parametrize(("count", "told_as"), [(MANY, MANY), (MANY + 1, 1)])
def test_a_file_of_something_else_is_told_once(count: int, told_as: int) -> None:
    problems = told("".join(f"khoa{n}x: a\n" for n in range(count)))
    assert [problem.code for problem in problems] == ["khoa-la"] * told_as
    assert (f"(và {count - 1} khóa lạ khác)" in problems[0].found) is (told_as == 1)


@pytest.mark.parametrize(("count", "told_as"), [(MANY, MANY), (MANY + 1, 1)])
def test_a_list_of_values_that_no_vocabulary_has_is_told_once(count: int, told_as: int) -> None:
    problems = told("topics:\n" + "".join(f"  - chu-de-{n}\n" for n in range(count)))
    assert [problem.code for problem in problems] == ["ngoai-danh-muc"] * told_as
    assert (f"(và {count - 1} giá trị lạ khác)" in problems[0].found) is (told_as == 1)


@pytest.mark.parametrize("number", ["608", "14.004"])
def test_a_number_for_an_id_is_not_to_be_quoted(number: str) -> None:
    text = f"id: a\ntitle: Hộ\nprinted: '1'\nunit: hộ\nplace: {number}\n{END}"
    [problem] = load_text(text, "data/figures/a.yml", Figure)[1]
    assert problem.found == f"“{number}” là con số, không phải mã"
    assert (problem.example, problem.remedy) == ("", "")
    [quoted] = load_text(text.replace("place", "scope"), "data/figures/a.yml", Figure)[1]
    assert (quoted.example, bool(quoted.remedy)) == (f'"{number}"', True)


def test_a_record_below_a_key_of_its_own_is_told_once() -> None:
    whole = "id: qd-1\ntitle: Quyết định 1\ntype: quyet-dinh\n"
    below = "document:\n" + "".join(f"  {line}\n" for line in whole.splitlines())
    [problem] = load_text(below, "data/documents/qd-1.yml", Document)[1]
    assert (problem.line, problem.code) == (1, "khoa-la")
    assert problem.found == "“document” bọc cả bản ghi"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('number: " 12"', "khoang-trang-la"),
        ('issued_on: "2022-01-40"', "ngay-sai"),
        ("subject: {Giao kinh phí}", "kieu-sai"),
        ("subject: {a: , b: }", "kieu-sai"),
    ],
)
def test_a_value_is_told_once(line: str, code: str) -> None:
    text = f"id: qd-1\ntitle: Quyết định 1\ntype: quyet-dinh\n{line}\n{END}"
    problems = load_text(text, "data/documents/qd-1.yml", Document)[1]
    assert [problem.code for problem in problems] == [code]


@pytest.mark.parametrize("printed", ['" 1.457"', '"1.457\\n"'])
def test_a_number_with_blanks_is_told_once(printed: str) -> None:
    text = f"id: a\ntitle: Hộ\nprinted: {printed}\nunit: hộ\n{END}"
    [problem] = load_text(text, "data/figures/a.yml", Figure)[1]
    assert problem.code in {"khoang-trang-la", "xuong-dong"}


def test_quotes_are_no_remedy_where_a_letter_is_wanted() -> None:
    [problem] = told("aliases:\n  - 5\n")
    assert (problem.code, problem.expected) == ("dang-sai", "có ít nhất một chữ cái")
    assert '"5"' not in problem.example and not problem.remedy
    text = f"id: a\ntitle: A\nprinted: yes\nunit: 5\n{END}"
    trap, number = check_text(text, "a.yml", Figure).problems
    assert (trap.code, trap.example, trap.remedy) == ("bay-yaml", '"1.457"', "")
    assert (number.code, number.example) == ("dang-sai", "hộ")


@pytest.mark.parametrize(
    ("kind", "key", "right", "wrong"),
    [
        (Document, "number", "/QĐ-UBND", "……/QĐ-UBND"),
        (Document, "number", "12/QĐ.UBND", "../QĐ-UBND"),
        (Document, "number", "12_QĐ/TU", "_/QĐ-UBND"),
        (Document, "number", "12a-QĐ/TU", "12?/QĐ-UBND"),
        (Document, "period", "2021-2025", "…-2025"),
        (ModelProgramme, "households", "12 hộ (xã A, B…)", "…… hộ"),
        (ModelProgramme, "cost", "54 triệu đồng", "__ triệu đồng"),
        (Funding, "spent", "50 triệu đồng", "... triệu đồng"),
        (Figure, "unit", "tr.đ", "… hộ"),
    ],
)
def test_no_room_is_left_for_what_a_field_asks(
    kind: type[Record], key: str, right: str, wrong: str
) -> None:
    """A record that is refused says so, though what stands there is warned of as well."""
    for value, is_wrong in ((right, False), (wrong, True)):
        told = check_text(f'id: a\ntitle: A\n{key}: "{value}"\n{END}', "a.yml", kind).problems
        assert (
            any((one.code, f"({key})" in one.field) == ("dang-sai", True) for one in told)
            is is_wrong
        )


EVERY = [(kind, key) for kind in KINDS.values() for key in fields_of(kind)]


@pytest.mark.parametrize("value", ["5", "true", "[5]", "[a, 1.5]", "{a: 1}", ".nan"])
def test_any_value_in_any_field_is_a_sentence(value: str) -> None:
    """A number in a link (`decision: 1089`) once ended every command."""
    for kind, key in EVERY:
        text = f"id: a\ntitle: Hộ\n{key}: {value}\n{END}"
        problems = check_text(text, "a.yml", kind).problems
        assert problems and all(one.expected for one in problems), (kind, key)


def test_a_number_is_no_link() -> None:
    text = f'id: a\ntitle: A\nyear: 2022\nprinted: "5"\nunit: đồng\ndecision: 1089\n{END}'
    [problem] = check_text(text, "a.yml", KINDS["funding"]).problems
    assert (problem.line, problem.code) == (6, "kieu-sai")
