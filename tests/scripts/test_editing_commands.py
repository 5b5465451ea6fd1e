"""new, template, import, fix as typed: exit codes, what they say, what they leave alone."""

import csv
import shutil
from pathlib import Path

import pytest

from scripts.commands import parse
from scripts.paths import ROOT

TOY = ROOT / "tests" / "toy_kb" / "data"
PLACE = ("new", "place", "--title", "Xã Thử", "--set", "type=xa", "--at", "I")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the toy corpus, which is also the folder in which commands are typed."""
    shutil.copytree(TOY, tmp_path / "data")
    for name in ("new", "import_", "fix"):
        monkeypatch.setattr(f"scripts.commands.{name}.DATA", tmp_path / "data")
    monkeypatch.setattr("scripts.commands.new.ROOT", tmp_path)
    monkeypatch.setenv("KB_CWD", str(tmp_path))
    return tmp_path


def kb(*argv: str) -> int:
    command, arguments = parse(list(argv))
    return int(command.run(arguments))


def files(home: Path) -> dict[str, bytes]:
    return {str(f): f.read_bytes() for f in sorted(home.rglob("*")) if f.is_file()}


def test_fix_without_records_says_so(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(home / "data")
    assert kb("fix") == 1
    assert "Không có thư mục data/" in capsys.readouterr().err


def test_new_writes_once_and_never_over(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kb(*PLACE, "--id", "xa-thu") == 0
    told = capsys.readouterr().out
    assert "Đã tạo data/places/xa-thu.yml (mã xa-thu)" in told and "kb.py check" in told
    before = files(home)
    assert kb(*PLACE, "--id", "xa-thu") == 2
    assert "“xa-thu” đã dùng ở data/places/xa-thu.yml" in capsys.readouterr().err
    assert files(home) == before
    assert kb(*PLACE) == 0
    assert "(mã xa-thu-2)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (("new", "xyz"), "Không có loại “xyz”. Các loại: document (Văn bản); organization (Cơ"),
        (("new", "place", "--title", "Xã"), "Chưa tạo: còn thiếu “Loại"),
        ((*PLACE, "--set", "tipe=xa"), "không có trường “tipe”; ý bạn là “type”?"),
        (("new", "document", "--number", "mười hai"), "không đọc được số, ký hiệu “mười hai”"),
        ((*PLACE, "--set", "summary"), "--set “summary” thiếu dấu =: gõ khóa=giá trị"),
        (("template", "xyz"), "Không có loại “xyz”."),
        (("template", "place", "--output", "a.doc"), "cần đuôi .xlsx hoặc .csv"),
        (("import", "khong-co.csv", "--kind", "place"), "Không có tệp khong-co.csv."),
        (("import", "khong-co.csv", "--kind", "xyz"), "Không có loại “xyz”."),
    ],
)
def test_what_cannot_be_done_is_said_and_ends_with_2(
    argv: tuple[str, ...], told: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(home)
    assert kb(*argv) == 2
    assert told in capsys.readouterr().err
    assert files(home) == before


def test_a_kind_may_be_called_by_its_label(capsys: pytest.CaptureFixture[str]) -> None:
    assert kb("new", "địa bàn", *PLACE[2:]) == 0
    assert "data/places/" in capsys.readouterr().out


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_template_writes_once_where_it_was_typed(
    suffix: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    argv = ("template", "place", "--output", f"dia-ban.{suffix}")
    assert kb(*argv) == 0
    assert "kb.py import" in capsys.readouterr().out
    before = files(home)
    assert str(home / f"dia-ban.{suffix}") in before
    assert kb(*argv) == 2
    assert "đã có tệp ấy" in capsys.readouterr().err
    assert files(home) == before


def sheet(home: Path, **cells: str) -> None:
    row = {"title": "Xã Thử", "type": "xa", "part_of": "huyen-suoi-may", "status": "verified"}
    row |= {"id": "xa-thu", "source": "bao-cao-suoi-may | I", **cells}
    with (home / "bang.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([row.keys(), row.values()])


def test_import_tries_first_then_writes(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet(home)
    before = files(home)
    assert kb("import", "bang.csv", "--kind", "place") == 0
    assert "1 dòng đều đạt. Chưa ghi gì; thêm --write để ghi." in capsys.readouterr().out
    assert files(home) == before
    assert kb("import", "bang.csv", "--kind", "place", "--write") == 0
    assert "Đã ghi data/places/xa-thu.yml" in capsys.readouterr().out
    assert kb("import", "bang.csv", "--kind", "place", "--write") == 1
    assert "đã có data/places/xa-thu.yml" in capsys.readouterr().out


def test_import_of_a_sheet_without_rows_says_so(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet(home)
    bare = (home / "bang.csv").read_text("utf-8").splitlines()[0]
    (home / "bang.csv").write_text(f"{bare}\n", "utf-8")
    assert kb("import", "bang.csv", "--kind", "place") == 1
    assert "Chưa có dòng nào được điền" in capsys.readouterr().out


def test_import_with_a_wrong_cell_ends_with_1(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet(home, type="làng")
    before = files(home)
    assert kb("import", "bang.csv", "--kind", "place", "--write") == 1
    told = capsys.readouterr().out
    assert "[ngoai-danh-muc]" in told and "Chưa ghi gì" in told
    assert "contribute/ma-loi.html#ngoai-danh-muc" in told
    assert files(home) == before


def test_fix_takes_a_folder_of_records_and_no_other(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    loose = home / "data" / "places" / "xa-lung.yml"
    loose.write_text("id: xa-lung  \n", "utf-8")
    (home / "anh").mkdir()
    assert kb("fix", "anh") == 2
    assert "Không phải bản ghi" in capsys.readouterr().err
    assert kb("fix", "data/places") == 0
    assert "Đã sửa 1 tệp." in capsys.readouterr().out
    assert loose.read_text("utf-8") == "id: xa-lung\n"


@pytest.mark.parametrize(
    "argv", [("template", "\x1b[31mfigure"), ("import", "\x1b[31m.xlsx", "--kind", "place")]
)
def test_what_was_typed_is_shown_with_escapes(
    argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert kb(*argv) == 2
    assert "\\x1b[31m" in capsys.readouterr().err
