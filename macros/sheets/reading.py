"""Reads a spreadsheet file into rows of cells, each with its address."""

from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path

from macros.sheets.csv_table import read_csv
from macros.sheets.table import SheetError, Table
from macros.sheets.xlsx_table import read_book, read_xlsx

MAX_BYTES = 4 * 1024 * 1024
"""A thousand full rows need a tenth of it."""


def read_sheet(file: Path, explanation: list[list[str]]) -> Table:
    """The rows that hold something; raises SheetError.

    `explanation` is the text of the template's second sheet, which is no data.
    """
    with _taken(file, (".xlsx", ".csv"), "tệp .xlsx hoặc .csv") as ending:
        return read_xlsx(file, explanation) if ending == ".xlsx" else read_csv(file.read_bytes())


def read_sheets(file: Path, unread: Container[str]) -> dict[str, Table]:
    """The sheets of a .xlsx by name, but for those to leave unread; raises SheetError."""
    with _taken(file, (".xlsx",), "sổ kho-tri-thuc.xlsx, hoặc thêm --kind"):
        return read_book(file, unread)


@contextmanager
def _taken(file: Path, endings: tuple[str, ...], expected: str) -> Iterator[str]:
    """A file that can be read, by its ending."""
    ending = file.suffix.lower()
    if ending not in endings:
        raise SheetError(f"tệp có đuôi “{file.suffix}”", expected)
    try:
        if file.stat().st_size > MAX_BYTES:
            raise SheetError(f"tệp lớn hơn {MAX_BYTES // 1024**2} MB", "bảng chia thành nhiều tệp")
        yield ending
    except OSError as error:
        raise SheetError("không mở được tệp", "tệp có thật, đọc được, không có mật khẩu") from error
