"""Word and Excel files and CSV, read by openxml-audit and LibreOffice."""

import csv
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

Run = Callable[..., str]
FILES = ("kho-tri-thuc.xlsx", "muc-luc-van-ban.docx", "nhap-bao-cao.docx")
ROOT = Path(__file__).parents[2]
LOCALES = {"English": "1033", "Vietnamese": "1066"}


@pytest.mark.parametrize("name", FILES)
def test_no_fault_of_form(name: str, run: Run) -> None:
    assert "Errors: 0" in run(str(Path(sys.executable).parent / "openxml-audit"), name)


@pytest.mark.parametrize("name", FILES)
def test_libreoffice_prints_it_in_one_typeface(name: str, run: Run, tmp_path: Path) -> None:
    pdf = tmp_path / f"{Path(name).stem}.pdf"
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), name)
    fonts = run("pdffonts", str(pdf)).splitlines()[2:]
    wanted = "Liberation" if name.endswith("docx") else ""
    assert fonts and all(wanted in line for line in fonts)


def test_no_date_is_broken_in_the_list_of_documents(run: Run, tmp_path: Path) -> None:
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), FILES[1])
    said = run("pdftotext", "-layout", str(tmp_path / "muc-luc-van-ban.pdf"), "-")
    book = openpyxl.load_workbook(Path(run("pwd").strip()) / FILES[0])
    dates = [str(row[2]) for row in book["Văn bản"].values if re.search(r"/.*/", str(row[2]))]
    assert dates and all(date in said for date in dates)


def converted(run: Run, name: str, locale: str, target: Path) -> list[list[Any]]:
    reading = f"--infilter=CSV:44,34,76,1,,{locale},false,true"
    out = ("--convert-to", "xlsx", reading, "--outdir", str(target), f"csv/{name}.csv")
    run("soffice", "--headless", *out)
    sheet = openpyxl.load_workbook(target / f"{name}.xlsx").active
    assert sheet is not None
    return [list(row) for row in sheet.values]


@pytest.mark.parametrize("locale", LOCALES)
def test_numbers_survive_a_spreadsheet(locale: str, data: Path, run: Run, tmp_path: Path) -> None:
    """Where the point is no decimal sign a value stays text; nowhere does it become another."""
    heads, *rows = converted(run, "figure", LOCALES[locale], tmp_path)
    at = heads.index("value")
    with (data / "csv/figure.csv").open(encoding="utf-8", newline="") as stream:
        printed = [row["value"] for row in csv.DictReader(stream)]
    assert [float(row[at]) for row in rows] == [float(value) for value in printed]
    if locale == "English":
        assert all(isinstance(row[at], int | float) for row in rows)


LOOKS_LIKE_FORMULA = ["=1+1", "+1+1", "-1+1", "@SUM(1;1)", '=HYPERLINK("http://a.vn")']


@pytest.fixture
def with_signs(tmp_path: Path) -> Path:
    """A workbook of our writer with those texts, as Python's code that its own house runs."""
    file = tmp_path / "dau.xlsx"
    code = (
        "import sys; from pathlib import Path\n"
        "from macros.exports.data.publication import Publication\n"
        "from macros.exports.data.workbook import Book\n"
        "book = Book(Publication('Kho', '', 'x', '2026-11-24', str))\n"
        "book.add('A', ['Chữ'], [[text] for text in sys.argv[2:]])\n"
        "Path(sys.argv[1]).write_bytes(book.close())\n"
    )
    python = os.environ["KB_PYTHON"]
    subprocess.run([python, "-c", code, str(file), *LOOKS_LIKE_FORMULA], cwd=ROOT, check=True)
    return file


def test_cells_that_look_like_formulas_are_text(with_signs: Path, run: Run) -> None:
    """LibreOffice works out what it takes for a formula: `=1+1` would come out as 2."""
    folder = with_signs.parent
    written = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true"
    run("soffice", "--headless", "--convert-to", written, "--outdir", str(folder), str(with_signs))
    with (folder / "dau.csv").open(encoding="utf-8", newline="") as stream:
        assert [row[0] for row in csv.reader(stream)] == ["Chữ", *LOOKS_LIKE_FORMULA]
    run("soffice", "--headless", "--convert-to", "fods", "--outdir", str(folder), str(with_signs))
    sheet = (folder / "dau.fods").read_text("utf-8")
    assert "table:formula" not in sheet and sheet.count('office:value-type="string"') >= 6


def test_no_cell_of_the_workbook_is_a_formula(data: Path) -> None:
    sheets = openpyxl.load_workbook(data / FILES[0]).worksheets
    cells = [cell for sheet in sheets for row in sheet.rows for cell in row]
    assert cells and not [cell.coordinate for cell in cells if cell.data_type == "f"]


def test_the_question_is_answered_in_excel(data: Path) -> None:
    """Which documents rest on 08-KL/TU?"""
    heads, *rows = openpyxl.load_workbook(data / FILES[0])["Quan hệ"].values
    said = [dict(zip(heads, row, strict=True)) for row in rows]
    asked = {"Quan hệ": "Căn cứ", "Mã tới": "08-kl-tu-2021"}
    found = {row["Mã từ"] for row in said if asked.items() <= row.items()}
    assert found == {"05-ctr-bcd-2021", "05-ctr-ubnd-ubmttq-2021"}
