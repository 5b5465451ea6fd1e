"""The workbook, read by openpyxl."""

import io
from datetime import datetime

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from macros.exports.data.workbook import Book
from macros.knowledge_base import KnowledgeBase
from tests.exports.conftest import TOY


@pytest.fixture(scope="module")
def book(files: dict[str, bytes]) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(files["kho-tri-thuc.xlsx"]))


def rows(sheet: Worksheet) -> list[dict[str, object]]:
    heads, *lines = list(sheet.values)
    return [dict(zip(map(str, heads), line, strict=True)) for line in lines]


def test_it_begins_with_what_must_be_read_first(book: openpyxl.Workbook) -> None:
    assert book.sheetnames[:3] == ["Đọc trước", "Văn bản", "Quan hệ"]
    assert all(len(name) <= 31 for name in book.sheetnames)
    said = {row["Mục"]: str(row["Nội dung"]) for row in rows(book["Đọc trước"])}
    assert said["Ấn bản"] == "24/11/2026 (abc)" and "CC BY 4.0" in said["Giấy phép"]


def test_relations_name_both_ends(book: openpyxl.Workbook, toy: KnowledgeBase) -> None:
    found = [row for row in rows(book["Quan hệ"]) if row["Mã tới"] == "03-kl-tu-2022"]
    downward = next(row for row in found if row["Mã từ"] == "04-ctr-ubnd-2022")
    assert downward["Tới"] == toy.get("03-kl-tu-2022").title
    assert downward["Quan hệ"] == "Triển khai thực hiện"


def test_real_numbers_and_dates_stand_beside_the_text(book: openpyxl.Workbook) -> None:
    figures = {row["Mã (id)"]: row for row in rows(book["Số liệu (figure)"])}
    share = figures["sl-ty-le-trong-man"]
    assert share["Số ghi trong nguồn (printed)"] == "50,0"
    assert share["Số ghi trong nguồn, dạng số (=)"] == 50
    funds = {row["Mã (id)"]: row for row in rows(book["Kinh phí (funding)"])}
    year = funds["kinh-phi-man-2022"]
    assert year["Năm ngân sách (year)"] == "2022"
    assert year["Năm ngân sách, để sắp xếp (=)"] == datetime(2022, 1, 1)


def test_sheets_are_set_for_screen_and_paper(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets:
        assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref
        assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize == 9
        assert sheet.print_title_rows == "$1:$1"


@pytest.mark.parametrize("text", ["=1+1", "{=1+1}", "https://vi.du/", "mailto:a@vi.du", "12"])
def test_a_text_is_a_text_whatever_it_begins_with(text: str) -> None:
    book = Book(TOY)
    book.add("Thử", ["a", "b"], [[text, None]])
    cell, empty = openpyxl.load_workbook(io.BytesIO(book.close()))["Thử"][2]
    assert (cell.data_type, cell.value, cell.hyperlink) == ("s", text, None)
    assert empty.value is None
