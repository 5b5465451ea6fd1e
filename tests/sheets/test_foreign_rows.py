"""A row that is no record, a sheet of another kind: one sentence each."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from macros.model.document import Document
from macros.model.figure import Figure
from macros.model.record import Record
from macros.sheets.columns import columns_of
from macros.sheets.into_records import import_file
from tests.sheets.rows import SOURCE, figure, imported

HEADS = list(figure())
SOUND = list(figure().values())


def told(data: Path, *rows: list[Any], kind: type[Record] = Figure) -> list[str]:
    """What is said of a sheet with these rows below the heads and a sound row."""
    book = Workbook()
    assert book.active is not None
    for row in (HEADS, SOUND, *rows):
        book.active.append(row)
    book.save(data.parent / "bang.xlsx")
    problems = import_file(data.parent / "bang.xlsx", data, kind).problems
    return [f"{p.line}:{p.column} [{p.code}] {p.message}" for p in problems]


@pytest.mark.parametrize(
    ("rows", "place", "found"),
    [
        ([["Ghi chú: số do phòng thống kê cho"]], "3:1", "là dòng tổng hoặc ghi chú"),
        ([["Tổng cộng", None, "2.914", "hộ"]], "3:1", "dòng 3 (“Tổng cộng”) là dòng tổng"),
        ([["Cộng", None, 2914, "hộ", "Huyện Suối Mây", SOURCE, "verified"]], "3:1", "là dòng tổng"),
        ([[None, "TỔNG SỐ", "2.914"]], "3:2", "là dòng tổng"),
        ([[], ["Số liệu tính đến tháng 12"]], "4:1", "dòng 4 (“Số liệu tính đến tháng 12”) không"),
        ([[None] * 5 + ["Người lập biểu"], [None] * 5 + ["A Brol"]], "3:6", "các dòng 3, 4 (“"),
        ([["x y"]] * 7, "3:1", "các dòng 3, 4, 5, 6, 7 và 2 dòng nữa"),
        ([["(1)", "(2)", "(3)", "(4)"]], "3:1", "là dòng đánh số cột"),
        ([["A", "B", 1, 2, 3]], "3:1", "là dòng đánh số cột"),
        ([HEADS], "3:1", "là dòng tiêu đề lặp lại"),
        ([["sl-ong-2"]], "3:2", "trống 5 ô bắt buộc: Tên (B3), Số ghi trong nguồn (C3), Đơn vị"),
    ],
)
def test_what_is_no_record_is_told_once(
    rows: list[list[Any]], place: str, found: str, data: Path
) -> None:
    (only,) = told(data, *rows)
    assert only.startswith(f"{place} ") and found in only
    assert ("[dong-la]" in only) == ("ô bắt buộc: " not in only)


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        ({"id": "sl-tong", "Tên": "Tổng số hộ"}, []),
        ({"id": None, "Tên": "Tổng số hộ nuôi ong"}, ["thieu-khoa"]),
        ({"id": None, "unit": None}, ["thieu-khoa"] * 2),
        ({"Tên": None, "unit": None}, ["thieu-khoa"] * 2),
    ],
)
def test_a_record_that_lacks_little_is_one(
    cells: dict[str, Any], codes: list[str], data: Path
) -> None:
    assert [problem.code for problem in imported(data, Figure, figure(**cells)).problems] == codes


def test_notes_keep_no_row_from_being_judged(data: Path) -> None:
    found = told(data, ["Ghi chú"], ["sl-hai", *SOUND[1:2], 1.457, *SOUND[3:]])
    assert [line.split("]")[0] for line in found] == ["3:1 [dong-la", "4:3 [o-bi-doi"]


def test_a_sheet_of_another_kind_is_told_once(data: Path) -> None:
    (only,) = told(data, kind=Document)
    assert "“printed”, “unit”, “Địa bàn” là của loại “Số liệu”, không phải “Văn bản”" in only
    assert "--kind figure" in only


def test_a_strange_column_or_two_is_no_other_kind(data: Path) -> None:
    strange = figure(**{"STT": "1", "Ngày ban hành": "2022", "Đánh giá chung": "tốt"})
    problems = imported(data, Figure, strange).problems
    assert [problem.code for problem in problems] == ["cot-la"]
    assert "“STT”, “Ngày ban hành”, “Đánh giá chung” (ô H1, I1, J1)" in problems[0].found


def test_columns_that_are_missing_are_told_together(data: Path) -> None:
    row = {key: value for key, value in figure().items() if key not in {"unit", "source"}}
    (problem,) = imported(data, Figure, row).problems
    names = [c.header for c in columns_of(Figure) if c.key in {"unit", "source"}]
    assert problem.code == "thieu-cot" and all(name in problem.found for name in names)
