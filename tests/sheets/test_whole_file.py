"""What is wrong with a whole file or column is told once, with the way out."""

from pathlib import Path

import pytest

from macros.model.figure import Figure
from macros.sheets.table import SheetError
from tests.sheets.books import book, rows
from tests.sheets.rows import figure, imported
from tests.sheets.tables import HEADS, ROW, from_csv, read

LATIN = "Số hộ trồng mận".encode().decode("latin1")


@pytest.mark.parametrize(
    ("heads", "row", "found"),
    [
        (";", ",", "bằng “;”, dòng 2 bằng “,”"),
        (",", "\t", "bằng “,”, dòng 2 bằng “Tab”"),
        (",", ",", ""),
        (";", "|", ""),
    ],
)
def test_rows_are_parted_as_the_heads(heads: str, row: str, found: str, tmp_path: Path) -> None:
    text = f"{heads.join(HEADS)}\n{row.join(ROW)}\n"
    if found:
        with pytest.raises(SheetError, match=f"dòng tiêu đề ngăn cột {found}"):
            from_csv(tmp_path, text)
    else:
        assert len(from_csv(tmp_path, text).rows) == 2


def test_a_misread_file_is_told_as_that_and_an_odd_cell_is_not(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="ở dòng 2 của tệp là UTF-8 đọc nhầm"):
        from_csv(tmp_path, f"{','.join(HEADS)}\n{','.join([*ROW[:1], LATIN, *ROW[2:]])}")
    odd = [*ROW[:1], "ky\u0091", *ROW[2:]]
    assert len(from_csv(tmp_path, f"{','.join(HEADS)}\n{','.join(odd)}").rows) == 2


@pytest.mark.parametrize(
    ("name", "content", "found", "expected"),
    [
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1", "kiểu cũ (.xls) hoặc có mật khẩu", "Save As"),
        ("a.xlsx", b"PK\x03\x04", "bị hỏng", "tệp theo mẫu"),
        ("~$a.xlsx", b"x", "dấu khóa tạm của Excel", "rồi nhập tệp a.xlsx"),
    ],
)
def test_files_that_are_no_workbooks(
    name: str, content: bytes, found: str, expected: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SheetError, match=".") as told:
        read(tmp_path / name)
    assert found in str(told.value) and expected in told.value.expected


@pytest.mark.parametrize(("other", "is_book"), [("Văn bản (document)", True), ("Nháp", False)])
def test_the_workbook_of_all_kinds_has_no_kind(other: str, is_book: bool, tmp_path: Path) -> None:
    sheet = f"<sheetData>{rows(HEADS, ROW)}</sheetData>"
    file = book(tmp_path / "a.xlsx", sheet, "<sheetData/>", names=("Số liệu (figure)", other))
    if is_book:
        with pytest.raises(SheetError, match="sổ của mọi loại"):
            read(file)
    else:
        assert len(read(file).rows) == 2


@pytest.mark.parametrize(
    ("cells", "is_swapped"),
    [
        ([("hộ", "1.457"), ("người", "12")], True),
        ([("hộ", "1.457"), ("12", "người")], False),
        ([("hộ", "người")], False),
        ([("12", "1.457")], False),
        ([("1.457", "hộ")], False),
    ],
)
def test_two_heads_that_changed_places(
    cells: list[tuple[str, str]], is_swapped: bool, data: Path
) -> None:
    typed = [figure(id=f"sl-{n}", printed=a, unit=b) for n, (a, b) in enumerate(cells)]
    problems = imported(data, Figure, *typed).problems
    told = [one for one in problems if "là giá trị của nhau" in one.found]
    assert bool(told) == is_swapped and (not is_swapped or problems == told)


@pytest.mark.parametrize(("count", "told_as"), [(3, 3), (4, 1)])
@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"status": "đã kiểm"}, "ô G2, G3, G4, G5): không có giá trị “đã kiểm”"),
        ({"printed": 1457}, "ô C2, C3, C4, C5): Excel đã đổi ô thành số 1457"),
    ],
)
def test_what_a_column_has_in_every_row(
    cells: dict[str, object], found: str, count: int, told_as: int, data: Path
) -> None:
    typed = [figure(id=f"sl-{n}", **{"Tên": f"Hộ nuôi ong ở thôn {n}"}) for n in range(count)]
    for n, row in enumerate(typed):
        row |= {key: v + n if isinstance(v, int) else v for key, v in cells.items()}
    problems = imported(data, Figure, *typed).problems
    assert len(problems) == told_as
    assert (found.replace("ô ", "4 ô (", 1) in problems[0].found) == (told_as == 1)


@pytest.mark.parametrize(("count", "told_as"), [(3, 3), (4, 1)])
def test_ids_that_records_have(count: int, told_as: int, data: Path) -> None:
    ids = sorted(file.stem for file in (data / "figures").glob("*.yml"))[:count]
    problems = imported(
        data, Figure, *(figure(id=one, **{"Tên": f"Hộ {one}"}) for one in ids)
    ).problems
    taken = [one for one in problems if one.code == "ma-da-co"]
    assert len(taken) == told_as
    assert ("4 ô (A2, A3, A4, A5): đã có data/figures/" in taken[0].found) == (told_as == 1)
