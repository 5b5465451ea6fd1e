"""Every cell of a spreadsheet is taken or told of with its address."""

import zipfile
from pathlib import Path

import pytest

from macros.sheets.heads import check_first_row, heads_of
from macros.sheets.table import (
    MAX_CELL,
    MAX_COLUMNS,
    MAX_ROWS,
    NoResult,
    SheetError,
)
from macros.sheets.template import explanation
from tests.sheets.books import book, inline, rows
from tests.sheets.tables import COLUMNS, HEADS, ROW, SOUND, from_csv, from_xml, read, told, values


def test_a_sound_sheet_is_taken_whole(tmp_path: Path) -> None:
    table = from_xml(tmp_path, SOUND)
    assert values(table) == [HEADS, ROW] and told(table) == []


@pytest.mark.parametrize("claimed", ["A1", "A1:B1", "C7:XFD1048576"])
def test_what_the_sheet_says_of_its_size_counts_for_nothing(claimed: str, tmp_path: Path) -> None:
    content = f'<dimension ref="{claimed}"/><sheetData>{SOUND}</sheetData>'
    assert values(from_xml(tmp_path, content)) == [HEADS, ROW]


def test_rows_far_below_are_taken(tmp_path: Path) -> None:
    table = from_xml(tmp_path, SOUND + rows(ROW, first=1_048_576))
    assert [row[0].row for row in table.rows] == [1, 2, 1_048_576]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([[*HEADS, HEADS[1]], [*ROW, "Tên thứ hai"]], [("cot-trung", "F1")]),
        ([[*HEADS, "Tên"], ROW], [("cot-trung", "F1")]),
        ([HEADS, [*ROW, "thừa"]], [("cot-khong-ten", "F2")]),
        ([[*HEADS, "", "Số, ký hiệu"], [*ROW, "5", "1"]], [("cot-khong-ten", "F2")]),
        ([[*HEADS, "Ngày kí"], ROW], [("cot-la", "F1")]),
        ([HEADS[:-1], ROW[:-1]], [("thieu-cot", "A1")]),
        ([[*HEADS, "number"], ROW], []),
        ([[*HEADS, "Nhãn thời trước (number)"], ROW], []),
        ([[*HEADS, "Tên (number)"], ROW], [("cot-la", "F1")]),
        ([[*HEADS, "Nhãn (nombre)"], ROW], [("cot-la", "F1")]),
    ],
)
def test_heads_and_what_stands_under_none(
    lines: list[list[str]], expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    assert told(from_xml(tmp_path, rows(*lines))) == expected
    csv = "\n".join(";".join(f'"{cell}"' for cell in line) for line in lines)
    assert told(from_csv(tmp_path, csv)) == expected


def test_all_cells_under_no_head_are_named(tmp_path: Path) -> None:
    table = from_csv(tmp_path, "\n".join([";".join(HEADS), *([";".join([*ROW, "x"])] * 7)]))
    (complaint,) = heads_of(table.rows, COLUMNS)[1]
    assert "(ô F2, F3, F4, F5, F6 và 2 ô nữa)" in complaint.found


@pytest.mark.parametrize(
    ("lines", "message", "expected"),
    [
        ([["Bảng văn bản năm 2022"], HEADS, ROW], "dòng 1 không phải", "phía trên dòng 2"),
        ([["Nguồn"], ["x"], HEADS, ROW], "dòng 1 không phải", "phía trên dòng 3"),
        ([["a", "b"], ["c"]], "dòng 1 không phải", "dòng đầu là tên các cột"),
        ([[""]], "không có dòng nào", "kb.py template"),
    ],
)
def test_a_title_above_the_heads_is_one_line(
    lines: list[list[str]], message: str, expected: str, tmp_path: Path
) -> None:
    with pytest.raises(SheetError, match=message) as caught:
        check_first_row(from_xml(tmp_path, rows(*lines)).rows, COLUMNS)
    assert expected in caught.value.expected


@pytest.mark.parametrize("line", ["sep=;", "SEP=;\r", '"sep=;"'])
def test_the_line_that_names_the_separator_is_no_row(line: str, tmp_path: Path) -> None:
    table = from_csv(tmp_path, f"{line}\n" + ";".join(HEADS) + "\n" + ";".join(ROW))
    assert values(table) == [HEADS, ROW] and table.rows[0][0].address == "A1"


@pytest.mark.parametrize("separator", ",;\t")
def test_separators_inside_heads_do_not_count(separator: str, tmp_path: Path) -> None:
    heads = ['"a;b;c"', '"d,e,f"', "g", "h"]
    table = from_csv(tmp_path, separator.join(heads))
    assert values(table) == [["a;b;c", "d,e,f", "g", "h"]]


@pytest.mark.parametrize("separator", ["|", ":", "   ", "sep=,\n;"])
def test_a_separator_that_nobody_reads_is_told(separator: str, tmp_path: Path) -> None:
    first, _, between = separator.rpartition("\n")
    with pytest.raises(SheetError, match="không chia thành cột"):
        from_csv(tmp_path, f"{first}\n" * bool(first) + between.join(HEADS) + "\nx")
    assert len(from_csv(tmp_path, ";".join(["a|b", "c|d|e"])).rows[0]) == 2


def test_a_row_that_a_bare_separator_has_shifted_is_told_once(tmp_path: Path) -> None:
    shifted = ["q-2", "Quyết định", " 2", *ROW[2:]]
    table = from_csv(tmp_path, "\n".join(map(",".join, [HEADS, ROW, shifted, ROW])))
    assert told(table) == [("cot-khong-ten", "F3")]
    assert [row[0].row for row in table.rows] == [1, 2, 4]
    whole = from_csv(tmp_path, "\n".join(map(",".join, [HEADS, shifted, shifted])))
    assert [row[0].row for row in whole.rows] == [1, 2, 3]


def test_an_open_quote_swallows_nothing(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="ngoặc kép"):
        from_csv(tmp_path, 'a;b\n1;"2\n3;4\n')


def test_the_explanation_of_the_template_is_no_data_but_notes_in_it_are(tmp_path: Path) -> None:
    lines = explanation(COLUMNS)
    names = ("A", "Giải thích")
    plain = [[cell.replace("&", "&amp;") for cell in line] for line in lines]
    assert told(from_xml(tmp_path, SOUND, rows(*plain), names=names)) == []
    noted = [*plain, ["", "của tôi"]]
    assert told(from_xml(tmp_path, SOUND, rows(*noted), names=names)) == [
        ("trang-thua", f"B{len(noted)}")
    ]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('<c r="A1"><f>1+1</f></c>', NoResult),
        ('<c r="A1"><f>1+1</f><v/></c>', NoResult),
        ('<c r="A1" t="str"><f>B1&amp;"x"</f><v>chữ</v></c>', str),
        ('<c r="A1"><f>1+1</f><v>2</v></c>', int),
        ('<c r="A1" t="b"><v>1</v></c>', bool),
        ('<c r="A1" t="e"><v>#REF!</v></c>', str),
    ],
)
def test_formulas_without_a_result_are_no_empty_cells(
    cell: str, expected: type, tmp_path: Path
) -> None:
    ((found,),) = from_xml(tmp_path, f"<row>{cell}</row>").rows
    assert type(found.value) is expected


def test_a_formula_whose_result_is_no_text_is_empty(tmp_path: Path) -> None:
    cell = '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>'
    assert from_xml(tmp_path, f"<row>{cell}</row>").rows == []


def test_shared_texts_come_without_readings_and_escapes(tmp_path: Path) -> None:
    strings = (
        "<si><r><t>Đăk </t></r><r><t>Glei</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_</t></si>"
    )
    cells = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
    assert values(from_xml(tmp_path, cells, strings=strings)) == [["Đăk Glei", "a\r"]]


def test_a_text_is_never_counted_from_the_end(tmp_path: Path) -> None:
    strings = "<si><t>a</t></si><si><t>b</t></si>"
    with pytest.raises(SheetError, match="hỏng"):
        from_xml(tmp_path, '<row><c t="s"><v>-1</v></c></row>', strings=strings)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("dd/mm/yyyy", "2022-03-01"),
        ("mmm-yy", "2022-03"),
        ("yyyy", "2022"),
        ("d-mmm", "2022-03-01"),
    ],
)
def test_dates_are_what_their_cell_shows(code: str, shown: str, tmp_path: Path) -> None:
    styles = f'<numFmts><numFmt numFmtId="170" formatCode="{code}"/></numFmts>'
    styles += '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>'
    ((cell,),) = from_xml(tmp_path, '<row><c s="1"><v>44621</v></c></row>', styles=styles).rows
    assert str(cell.value) == shown and ("y" in cell.value.shows) == (code != "d-mmm")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (rows(*[["x"]] * (MAX_ROWS + 1)), f"hơn {MAX_ROWS:,} dòng".replace(",", ".")),
        ("<row>" + inline("XFD1", "x") + "</row>", f"XFD1 ở quá cột CV, là cột thứ {MAX_COLUMNS}"),
        ("<row>" + inline("A1", "x") + inline("A1", "y") + "</row>", "A1 đứng hai lần"),
        ("<row>" + inline("A1", "x" * (MAX_CELL + 1)) + "</row>", "dài quá"),
        ("<row>" + "<a>" * 60 + "</a>" * 60 + "</row>", "hỏng"),
        ('<row r="x"/>', "hỏng"),
        ('<row><c r="1A"><v>1</v></c></row>', "hỏng"),
        ('<row><c t="s"><v>7</v></c></row>', "hỏng"),
        ("<row><c></row>", "hỏng"),
    ],
)
def test_beyond_the_limits_nothing_is_taken(content: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SheetError, match=message):
        from_xml(tmp_path, content)


def test_at_the_limits_all_is_taken(tmp_path: Path) -> None:
    assert len(from_xml(tmp_path, rows(*[["x"]] * MAX_ROWS)).rows) == MAX_ROWS
    long = "x" * MAX_CELL
    assert values(from_xml(tmp_path, "<row>" + inline("CV1", long) + "</row>")) == [[long]]


def test_two_hundred_thousand_heads_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match=f"cột thứ {MAX_COLUMNS}"):
        from_csv(tmp_path, ",".join(f"c{i}" for i in range(200_000)))


def test_declared_entities_are_refused(tmp_path: Path) -> None:
    file = book(tmp_path / "a.xlsx", SOUND, strings="")
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><sheetData/></worksheet>'
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/worksheets/sheet1.xml", bomb)
    with pytest.raises(SheetError, match="DOCTYPE"):
        read(file)
