"""The workbook of all records comes back as the same records: nothing added, nothing lost."""

import io
import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.exports.data.publication import Publication
from macros.exports.data.workbook import workbook
from macros.exports.plain import stored
from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from macros.model import BY_FOLDER
from macros.model.document import Document
from macros.model.order import key_order
from macros.pages.addresses import address_of
from macros.sheets.columns import packed, unpacked
from macros.sheets.drafts import Imported
from macros.sheets.into_records import import_file
from macros.sheets.writing import write_drafts
from macros.write.yaml_text import block
from tests.anew import as_written_anew
from tests.conftest import TOY_DATA
from tests.examples import examples
from tests.invented import base_of, made

PUBLICATION = Publication("Kho thử", "", "x", "2026-11-24", address_of)


def contents(base: KnowledgeBase) -> dict[str, dict[str, Any]]:
    return {record.id: stored(record) for record in base.records}


def imported(content: bytes, folder: Path) -> Imported:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "kho-tri-thuc.xlsx"
    file.write_bytes(content)
    return import_file(file, folder / "data")


def back(base: KnowledgeBase, folder: Path) -> dict[str, dict[str, Any]]:
    """The records after a way out and in again, with no data/ at the start."""
    found = imported(workbook(base, PUBLICATION), folder)
    assert not found.failed, [problem.found for problem in found.problems]
    write_drafts(found, folder / "data", folder / "journal")
    return contents(load_knowledge_base(folder / "data").base)


def test_the_toy_corpus_comes_back_whole(toy: KnowledgeBase, tmp_path: Path) -> None:
    assert back(toy, tmp_path) == contents(toy)


def anew(data: Path) -> dict[str, str]:
    """The files under `data` by place, written as new ones are."""
    return {
        file.relative_to(data).as_posix(): as_written_anew(
            file.read_text("utf-8"), BY_FOLDER[file.parent.name]
        ).text
        for file in files(data)
    }


def files(data: Path) -> list[Path]:
    return [file for file in data.rglob("*.yml") if file.parent.name in BY_FOLDER]


def test_the_files_of_the_toy_corpus_come_back_byte_for_byte(
    toy: KnowledgeBase, tmp_path: Path
) -> None:
    shutil.copytree(TOY_DATA, tmp_path / "before")
    back(toy, tmp_path / "after")
    assert anew(tmp_path / "after" / "data") == anew(tmp_path / "before")


TEXT = st.from_regex(r"\A[=+\-@;|\"'a]?[a-zăđ;|\"'\\=+@: #-]{0,12}[a-z]\Z").filter(
    lambda text: text == " ".join(text.split())
)
LINES = st.lists(TEXT, min_size=1, max_size=3).map("\n".join)


@examples(5)  # each writes and reads a workbook, some 0.15 s
@given(
    aliases=st.lists(TEXT, max_size=3, unique=True),
    summary=LINES,
    subject=TEXT,
    note=st.none() | TEXT,
)
def test_odd_texts_come_back(
    tmp_path_factory: pytest.TempPathFactory,
    aliases: list[str],
    summary: str,
    subject: str,
    note: str | None,
) -> None:
    related = {"to": "nguon", **({"note": note} if note else {})}
    fields: dict[str, Any] = {"summary": summary, "subject": subject, "related": [related]}
    fields["aliases"] = aliases or None
    base = base_of(made("document", "a", **fields))
    folder = tmp_path_factory.mktemp("kho")
    assert back(base, folder) == contents(base)
    stored = contents(base)["a"]
    saved = "".join(block(key, stored[key]) for key in key_order(Document) if key in stored)
    assert anew(folder / "data")["documents/a.yml"] == normal(saved)


def normal(text: str) -> str:
    return as_written_anew(text, Document).text


@given(st.lists(st.text(alphabet='a\n\\;|"=n', min_size=1)))
def test_any_items_share_a_cell(items: list[str]) -> None:
    assert unpacked(packed(items)) == (items or [""])


@pytest.fixture
def book(toy: KnowledgeBase) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook(toy, PUBLICATION)))


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def sheet_of(book: openpyxl.Workbook, sign: str) -> Any:
    return next(sheet for sheet in book.worksheets if sheet.title.endswith(f"({sign})"))


def test_an_item_of_no_record_is_told_with_its_sheet(
    book: openpyxl.Workbook, tmp_path: Path
) -> None:
    sheet_of(book, ".source")["A2"] = "khong-co"
    found = imported(saved(book), tmp_path)
    told = [problem.found for problem in found.problems if "khong-co" in problem.found]
    assert found.failed and len(told) == 1 and "(.source)”, ô A2" in told[0]


def test_a_record_whose_source_is_gone_is_refused(book: openpyxl.Workbook, tmp_path: Path) -> None:
    sheet = sheet_of(book, ".source")
    first = sheet["A2"].value
    for row in reversed(range(2, sheet.max_row + 1)):
        if sheet.cell(row, 1).value == first:
            sheet.delete_rows(row)
    found = imported(saved(book), tmp_path)
    assert found.failed and {problem.code for problem in found.problems} == {"thieu-khoa"}


def test_computed_columns_and_sheets_to_read_are_not_taken(
    book: openpyxl.Workbook, toy: KnowledgeBase, tmp_path: Path
) -> None:
    figures = sheet_of(book, "figure")
    heads = [cell.value for cell in figures[1]]
    figures.cell(2, heads.index("Số ghi trong nguồn, dạng số (=)") + 1).value = 999
    book["Văn bản"]["B2"] = "đã sửa"
    found = imported(saved(book), tmp_path)
    assert not found.failed and "999" not in "".join(draft.text for draft in found.drafts)


@pytest.mark.parametrize("name", ["Liên quan", "Liên quan (.relate)", "Địa bàn (places)", "Riêng"])
def test_a_sheet_that_is_none_of_the_workbook_is_told(
    name: str, book: openpyxl.Workbook, tmp_path: Path
) -> None:
    book.create_sheet(name)
    assert not imported(saved(book), tmp_path / "empty").failed
    book[name]["B3"] = "gì đó"
    (problem,) = imported(saved(book), tmp_path / "filled").problems
    assert problem.code == "trang-thua"
    assert problem.found == f"trang “{name}”, ô B3: trang này không thuộc sổ mà có dữ liệu"


def test_an_item_of_a_record_without_such_a_list_is_told(
    book: openpyxl.Workbook, tmp_path: Path
) -> None:
    sheet_of(book, ".relations").append(["xa-dak-tuoi", "cites", "03-kl-tu-2022"])
    (problem,) = imported(saved(book), tmp_path).problems
    assert "bản ghi “xa-dak-tuoi” nhận danh sách này" in problem.found


def test_another_workbook_is_refused(tmp_path: Path) -> None:
    (problem,) = imported(saved(openpyxl.Workbook()), tmp_path).problems
    assert problem.code == "bang-hong" and "sổ" in problem.expected
