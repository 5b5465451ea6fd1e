"""kb.py import: what Excel does to cells is recognised; all rows or none."""

from contextlib import nullcontext
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.model.document import Document
from macros.model.figure import Figure
from macros.model.finding import Finding
from macros.model.term import Term
from macros.reporters import report_text
from macros.sheets.cells import value_of
from macros.sheets.columns import columns_of
from macros.sheets.into_records import import_file
from macros.sheets.names import Names
from macros.sheets.table import CellError
from macros.sheets.writing import write_drafts
from tests.sheets.rows import SOURCE, figure, imported


def test_labels_and_names_are_understood_and_written(data: Path) -> None:
    found = imported(data, Figure, figure(**{"as_of": "tháng 3 năm 2023", "unit": "hộ "}))
    assert found.problems == []
    assert write_drafts(found, data, data.parent / "import.json") == ["data/figures/sl-ong.yml"]
    text = (data / "figures" / "sl-ong.yml").read_text("utf-8")
    assert 'printed: "1.457"\nunit: hộ\n' in text and "as_of: 2023-03\n" in text
    assert "place: huyen-suoi-may\n" in text
    assert load_knowledge_base(data).problems == []


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"printed": 1.457}, "[o-bi-doi] Ô C2: Excel đã đổi ô thành số 1,457"),
        ({"printed": 1.457}, "gõ lại đúng như nguồn in."),
        ({"printed": 10.4}, "gõ lại đúng như nguồn in. Ví dụ: 10,4"),
        ({"printed": 0.659}, "gõ lại đúng như nguồn in; 65,9% thì gõ 65,9."),
        ({"topics": "chi-dao, von"}, "mỗi giá trị một mục. Ví dụ: chi-dao; von"),
        ({"topics": "Chỉ đạo và von"}, "mỗi giá trị một mục. Ví dụ: chi-dao; von"),
        ({"topics": "#chi-dao #von"}, "mỗi giá trị một mục. Ví dụ: chi-dao; von"),
        ({"topics": "chi-dao, mo"}, "(topics): ô H2: không có giá trị “chi-dao, mo”"),
        ({"printed": 1457}, "[o-bi-doi] Ô C2: Excel đã đổi ô thành số 1457"),
        ({"unit": datetime(2022, 3, 5)}, "[o-bi-doi] Ô D2: Excel đã đổi ô thành ngày 2022-03-05"),
        ({"unit": "#REF!"}, "[o-loi] Ô D2: ô chứa #REF!"),
        (
            {"as_of": 44625},
            "[o-bi-doi] Ô H2: ô chứa 44625, là số mà Excel dùng để giữ ngày 2022-03-05",
        ),
        ({"as_of": "44625"}, "[o-bi-doi] Ô H2: ô chứa 44625"),
        ({"as_of": 3.2022}, "[ngay-sai] Ô H2: “3.2022” không phải ngày"),
        ({"as_of": "31/02/2022"}, "“31/02/2022” không phải ngày, tháng 2/2022 không có ngày 31"),
        ({"as_of": "13/2022"}, "không phải ngày, không có tháng 13. Cần"),
        ({"as_of": "quý I/2022"}, "Ô H2: “quý I/2022” không phải ngày. Cần"),
        ({"as_of": "quý I/2022"}, "3/2022 hay 2022. Ví dụ: 2022"),
        ({"as_of": "2022-2023"}, "5/3/2022, 3/2022 hay 2022."),
        ({"Ngày kí": "x"}, "[cot-la] Ô H1: không có cột “Ngày kí”"),
        (
            {"status": "xong"},
            "[ngoai-danh-muc] “Tình trạng” (status): ô G2: không có giá trị “xong”",
        ),
        ({"id": "sl-ho-trong-man"}, "[ma-da-co] Ô A2: đã có data/figures/sl-ho-trong-man.yml"),
        ({"Địa bàn": "Xã Không Có"}, "[ma-khong-co] “Địa bàn” (place): ô E2:"),
        ({"Tên": None}, "[thieu-khoa] Ô B2: ô trống, mà “Tên” là bắt buộc"),
        ({"id": "../../trom"}, "[dang-sai] “Mã” (id): ô A2:"),
        ({"id": "lo-thi-may"}, "[ma-da-co] Ô A2: đã có data/people/lo-thi-may.yml"),
        ({"id": "SL Ong"}, "Ví dụ: sl-ong"),
        ({"printed": "1,457.5"}, "phần thập phân (1.457,5). Ví dụ: 1.457,5"),
        (
            {"printed": "1457 hộ"},
            "phần thập phân (1.457,5); “hộ” ghi ở “Đơn vị” (unit). Ví dụ: 1457",
        ),
        ({"id": None}, "Ô A2: ô trống, mà “Mã” là bắt buộc"),
        ({"id": None}, "Ví dụ: ho-nuoi-ong"),
        ({"id": "con"}, "[ten-tep] Ô A2: mã “con” không dùng làm tên tệp được"),
        ({"id": "index"}, "[ten-tep] Ô A2: mã “index” không dùng làm tên tệp được"),
        ({"source": None}, "Ví dụ: bao-cao-so-ket-2024 | III.4.1"),
        (
            {"source": "- id: bao-cao-suoi-may\n  at: II.1"},
            "[dang-sai] Ô F2: “- id: bao-cao-suoi-may",
        ),
        (
            {"source": "id: bao-cao-suoi-may"},
            "như trong tệp. Cần: chỉ giá trị, cách nhau bằng |",
        ),
        (
            {"related": " | editors"},
            "nhóm “| editors” thiếu “Bản ghi” (to). Cần: các phần to |",
        ),
        ({"source": f"{SOURCE} | thừa"}, "[o-thua] Ô F2: nhóm “bao-cao-suoi-may | II.1 | thừa”"),
        (
            {"source": "bao-cao-suoi-may, II.1"},
            "[dang-sai] Ô F2: “bao-cao-suoi-may, II.1” không có",
        ),
        ({"Tên": "Hộ\u200bnuôi"}, "[ky-tu-dieu-khien] Ô B2: có ký tự không nhìn thấy U+200B"),
        ({"Tên": "Hộ nu\u043ei"}, "U+043E không phải chữ Việt"),
        ({"unit": True}, "[o-bi-doi] Ô D2: Excel đã đổi ô thành TRUE"),
        ({"unit": "=1+1"}, "[o-loi] Ô D2: ô chứa công thức chưa có kết quả"),
        ({"as_of": "ngày nào đó"}, "5/3/2022, 3/2022 hay 2022"),
        ({"Tên": "<script>x"}, "[ma-lenh] “Tên” (title): ô B2:"),
    ],
)
def test_damaged_cells_are_told_with_their_address(
    cells: dict[str, Any], told: str, data: Path
) -> None:
    found = imported(data, Figure, figure(**cells))
    assert found.failed and told in report_text(found.problems)


def test_a_former_id_is_taken(data: Path) -> None:
    kept = data / "figures" / "sl-ho-trong-man.yml"
    kept.write_text(f"{kept.read_text('utf-8')}former_ids:\n  - sl-cu\n", "utf-8")
    found = imported(data, Figure, figure(id="sl-cu"))
    assert "[ma-da-co] Ô A2: là mã trước đây của data/figures/sl-ho-trong-man.yml" in report_text(
        found.problems
    )
    assert imported(data, Figure, figure(id="sl-moi")).problems == []


def test_a_damaged_cell_is_one_line_and_names_no_file_that_does_not_exist(data: Path) -> None:
    for cells in ({"printed": 1.457}, {"Tên": None}, {"id": None}, {"source": None}):
        whole = figure(**cells)
        found = imported(data, Figure, whole, figure(id="sl-hai", **{"Tên": "Đàn trâu"}))
        assert len(found.problems) == 1, found.problems
    rows = [figure(), figure(), figure(id="sl-ho-trong-man")]
    taken = imported(data, Figure, *rows)
    assert [p.code for p in taken.problems] == ["ma-da-co", "ma-da-co"]
    assert "sl-ong.yml" not in report_text(taken.problems)


@pytest.mark.parametrize(("typed", "meant"), [("sl-hai.yml", "sl-hai"), ("Số Hai", "so-hai")])
def test_an_id_is_shown_as_it_was_meant(data: Path, typed: str, meant: str) -> None:
    [problem] = imported(data, Figure, figure(id=typed)).problems
    assert (problem.code, problem.example) == ("dang-sai", meant)


def test_examples_are_what_one_types_into_a_cell(data: Path) -> None:
    bad = {"source": "khong-co", "Địa bàn": "?", "as_of": "?", "status": "?", "printed": "?"}
    first = figure(**bad)
    second = figure(id="sl-hai", source="| I", **{"Tên": None, "Địa bàn": "?"})
    problems = imported(data, Figure, first, second).problems
    assert len(problems) >= 5
    for problem in problems:
        shown = problem.example + problem.expected + problem.found
        assert not set("{}[]") & set(shown) and ": " not in problem.example, problem


def test_a_year_in_words_is_a_year(data: Path) -> None:
    assert "as_of: 2023\n" in imported(data, Figure, figure(as_of="Năm 2023")).drafts[0].text


def test_a_row_that_fails_is_not_missing_to_the_others(data: Path) -> None:
    """A link to a row with a damaged cell is no link to nowhere."""
    first = figure(id="sl-mot", printed=5)
    second = figure(id="sl-hai", follows="sl-mot", **{"Tên": "Đàn trâu"})
    found = imported(data, Figure, first, second)
    assert [problem.code for problem in found.problems] == ["o-bi-doi"]


def test_dates_and_numbers_that_excel_kept_are_taken(data: Path) -> None:
    found = imported(
        data,
        Document,
        {
            "id": "a-1",
            "title": "Công văn A",
            "type": "Công văn",
            "issued_on": datetime(2022, 3, 5),
            "issuers": "UBND huyện; Tỉnh ủy Trường Lĩnh",
            "source": SOURCE,
            "status": "Chưa xem lại với nguồn",
        },
        {
            "id": "a-2",
            "title": "Thông báo B",
            "type": "thong-bao",
            "issued_on": 2022,
            "relations": "based_on | 03-kl-tu-2022 | theo Mục I; cites|12-qd-ubnd-2022",
            "source": SOURCE,
            "status": "verified",
        },
    )
    assert found.problems == []
    texts = [draft.text for draft in found.drafts]
    assert "issued_on: 2022-03-05\n" in texts[0]
    assert "issuers:\n  - ubnd-huyen-suoi-may\n  - tinh-uy-truong-linh\n" in texts[0]
    assert "issued_on: 2022\n" in texts[1] and "    note: theo Mục I\n  - type: cites\n" in texts[1]


def test_numbers_and_answers(data: Path) -> None:
    row = {
        "id": "uu-2",
        "title": "Hai",
        "type": "uu-diem",
        "position": 2.0,
        "source": SOURCE,
        "organizations": "UBND huyện",
        "status": "verified",
    }
    assert "position: 2\n" in imported(data, Finding, row).drafts[0].text
    term = {
        "id": "t",
        "title": "UBND xã",
        "type": "viet-tat",
        "expansion_printed": "Không",
        "means": "UBND huyện",
        "source": SOURCE,
        "status": "verified",
    }
    assert "expansion_printed: false\n" in imported(data, Term, term).drafts[0].text


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xlsx", b"khong phai zip"),
        ("a.xlsx", b"PK\x03\x04" + b"\0" * 60),
        ("a.xls", b"\xd0\xcf\x11\xe0"),
        ("a.csv", b"\xff\xfei\0d\0"),
        ("a.csv", b"id\0,title"),
        ("a.csv", b'id,title\n"' + b"x" * 200_000),
        ("a.csv", b""),
        ("a.txt", b"id"),
    ],
)
def test_broken_sheets_get_a_message(name: str, content: bytes, data: Path) -> None:
    (data.parent / name).write_bytes(content)
    found = import_file(data.parent / name, data, Figure)
    assert [problem.code for problem in found.problems] == ["bang-hong"]


def test_real_dates_of_csv_and_excel_agree(data: Path) -> None:
    for given in ("5/3/2022", "2022-03-05", date(2022, 3, 5)):
        found = imported(data, Figure, figure(as_of=given))
        assert "as_of: 2022-03-05\n" in found.drafts[0].text


@pytest.mark.parametrize(("text", "is_refused"), [("=SUM(A1)", True), ("= bằng nhau", False)])
def test_a_formula_that_is_a_text_is_refused(text: str, is_refused: bool) -> None:
    title = next(column for column in columns_of(Figure) if column.key == "title")
    with pytest.raises(CellError) if is_refused else nullcontext():
        assert value_of(text, title, Names()) == text
