"""What a sheet hides or holds twice is told: rows, columns, sheets, merged cells."""

from pathlib import Path

import pytest

from tests.sheets.books import rows
from tests.sheets.tables import HEADS, ROW, SOUND, from_xml, told, values


def test_merged_cells_are_told_where_one_holds_something(tmp_path: Path) -> None:
    merged = '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="H8:I9"/></mergeCells>'
    table = from_xml(tmp_path, f"<sheetData>{SOUND}</sheetData>{merged}")
    assert told(table) == [("o-gop", "B2")]
    assert "B2:B4" in table.complaints[0].found


def with_hidden(row: str = "", columns: str = "") -> str:
    """The sound sheet with attributes of its second row, and a description of columns."""
    lines = SOUND.replace('<row r="2"', f'<row r="2" {row}')
    return f"<cols>{columns}</cols><sheetData>{lines}</sheetData>"


BUT_A = "<sheetFormatPr {}/>" + with_hidden(columns='<col min="1" max="1" width="9"/>')


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (with_hidden(row='hidden="1"'), "dòng 2"),
        (with_hidden(row='ht="0"'), "dòng 2"),
        (with_hidden(columns='<col min="2" max="2" hidden="true"/>'), "cột B"),
        (with_hidden(columns='<col min="1" max="1" width="0"/>'), "cột A"),
        (with_hidden(columns='<col min="1" max="1" width="0.99"/>'), "cột A"),
        (with_hidden(row='ht="0.75"'), "dòng 2"),
        (BUT_A.format('defaultColWidth="0"'), "cột B"),
        ('<sheetFormatPr defaultRowHeight="0"/>' + with_hidden(row='ht="1"'), "dòng 1"),
    ],
)
def test_hidden_rows_and_columns_are_told(content: str, expected: str, tmp_path: Path) -> None:
    complaint, *others = from_xml(tmp_path, content).complaints
    assert complaint.code == "o-an" and complaint.found.startswith(f"{expected} đang ẩn")
    assert len(others) == (len(HEADS) - 2 if "ColWidth" in content else 0)


def test_narrow_is_not_hidden(tmp_path: Path) -> None:
    content = with_hidden(row='ht="1"', columns='<col min="1" max="2" width="1"/>')
    assert told(from_xml(tmp_path, content)) == []


def test_hidden_and_empty_is_nothing(tmp_path: Path) -> None:
    content = f'<cols><col min="9" max="16384" hidden="1"/></cols><sheetData>{SOUND}</sheetData>'
    empty = '<row r="3" hidden="1"><c r="A3" s="1"/></row></sheetData>'
    assert told(from_xml(tmp_path, content.replace("</sheetData>", empty))) == []


def test_a_hidden_sheet_with_the_data_is_told(tmp_path: Path) -> None:
    (complaint,) = from_xml(tmp_path, SOUND, states={1: "veryHidden"}).complaints
    assert complaint.code == "o-an" and "Trang1" in complaint.found


def test_a_hidden_sheet_beside_the_data_is_told_once(tmp_path: Path) -> None:
    table = from_xml(tmp_path, rows(["x"]), SOUND, states={1: "hidden"})
    assert values(table) == [HEADS, ROW] and told(table) == [("o-an", "A1")]


def test_data_on_two_sheets_is_told(tmp_path: Path) -> None:
    table = from_xml(tmp_path, rows([""]), SOUND, rows(["", "x"]))
    assert values(table) == [HEADS, ROW]
    assert told(table) == [("trang-thua", "B1")]
