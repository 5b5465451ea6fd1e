"""Files that are no records by their names: what to do with each, and never lose another by it."""

from pathlib import Path

import pytest

from macros.load.places import candidates, misplaced, unusable
from macros.load.text import decode
from macros.problems import Problem


@pytest.fixture
def places(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "places"
    folder.mkdir(parents=True)
    (folder / "x.yml").write_text("id: x\n")
    return folder


def told(places: Path, name: str) -> Problem:
    (places / name).write_text("id: x\n")
    problem = misplaced(places / name, places.parent)
    assert problem
    return problem


@pytest.mark.parametrize(
    "name", ["._x.yml", "~$x.yml", "x.yml~", "x.yml.bak", "x.tmp", "#x.yml#", ".x.yml.swp"]
)
def test_temporary_files_are_to_be_deleted(places: Path, name: str) -> None:
    problem = told(places, name)
    assert problem.found == f"“{name}” là tệp tạm hoặc bản sao lưu"
    assert problem.expected.startswith("xóa tệp này") and not problem.example


@pytest.mark.parametrize("name", ["x.txt", "x.yml.txt", "x.yaml", " x.yml"])
def test_no_name_is_shown_that_another_file_has(places: Path, name: str) -> None:
    problem = told(places, name)
    assert problem.expected.startswith("đã có x.yml") and not problem.example


@pytest.mark.parametrize(
    ("name", "example"),
    [("y.yml.txt", "y.yml"), ("y.YAML", "y.yml"), ("Xã Mới.yml", "xa-moi.yml"), ("y", "y.yml")]
    + [("y.yml.yml", "y.yml"), ("Xã Mới.docx.yml", "xa-moi.yml"), ("y.a.yml", "y-a.yml")],
)
def test_a_free_name_is_shown(places: Path, name: str, example: str) -> None:
    assert told(places, name).example == example


@pytest.mark.parametrize("name", ["index.yml", "Index.yml", "con.yml", "y.docx", "y.png"])
def test_no_name_is_shown_where_renaming_is_no_remedy(places: Path, name: str) -> None:
    assert told(places, name).example == ""


@pytest.mark.parametrize("record_id", ["2021", "2021-09-27", "2021-9-7"])
def test_what_yaml_reads_as_a_number_or_a_date_is_no_id_but_may_have_been(record_id: str) -> None:
    assert "YAML đọc mã này" in unusable(record_id)
    assert unusable(record_id, is_former=True) == ""


@pytest.mark.parametrize("record_id", ["452-2024", "2021-09", "qd-2021-09-27", "1e5"])
def test_other_ids_of_digits_are_fine(record_id: str) -> None:
    assert unusable(record_id) == ""


def test_git_keeps_an_empty_folder_by_a_file_that_is_overlooked(places: Path) -> None:
    (places / ".gitkeep").write_text("")
    assert [file.name for file in candidates(places.parent)] == ["x.yml"]


@pytest.mark.parametrize(
    ("folder", "meant"),
    [
        ("địa bàn", "places"),
        ("van-ban", "documents"),
        ("documnets", "documents"),
        ("so lieu", "figures"),
    ],
)
def test_a_folder_is_known_by_its_names(tmp_path: Path, folder: str, meant: str) -> None:
    (tmp_path / "data" / folder).mkdir(parents=True)
    problem = misplaced(tmp_path / "data" / folder / "x.yml", tmp_path / "data")
    assert problem and problem.expected == f"thư mục “{meant}”"


def test_folders_are_listed_with_their_labels(tmp_path: Path) -> None:
    problem = misplaced(tmp_path / "data" / "x.yml", tmp_path / "data")
    assert problem and "places (Địa bàn)" in problem.expected


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"%PDF-1.7\n", "Tệp là PDF"),
        (b"{\\rtf1\\ansi}", "Tệp là Word"),
        (b"PK\x03\x04", "Tệp là Word"),
        (b"\xef\xbb\xbf<!DOCTYPE html>", "Tệp là trang web"),
        (b"\x89PNG\r\n", "Tệp là ảnh"),
    ],
)
def test_a_file_of_a_program_is_named(raw: bytes, found: str) -> None:
    text, [problem] = decode(raw, "a.yml")
    assert text is None
    assert problem.code == "bang-ma" and problem.found.startswith(found)


def test_a_record_is_none() -> None:
    assert decode(b"id: PK\n", "a.yml") == ("id: PK\n", [])


def test_only_generated_files_lie_in_the_folder_of_schemas(places: Path) -> None:
    schema = places.parent / "schema"
    schema.mkdir()
    for name in ("place.json", "x.yml"):
        (schema / name).write_text("{}")
    found = [file for file in candidates(places.parent) if file.parent == schema]
    assert [file.name for file in found] == ["x.yml"]
    problem = misplaced(found[0], places.parent)
    assert problem and "Không có loại bản ghi “schema”" in problem.found


@pytest.mark.parametrize(
    "name",
    ["x copy.yml", "x (1).yml", "x-DESKTOP-AB12.yml", "x - Bản sao.yml", "Copy of x.yml"]
    + ["x (Lan's conflicted copy 2023-01-02).yml", "x - Copy (2).yml"],
)
def test_a_copy_is_to_be_deleted_where_its_original_lies_beside(places: Path, name: str) -> None:
    assert told(places, name).found == f"“{name}” có lẽ là bản sao của x.yml"
    other = told(places, name.replace("x", "y"))
    assert "không dùng làm mã được" in other.found and other.example


@pytest.mark.parametrize("name", ["x Thôn 1.yml", "x-Y.yml", "x copyright.yml", "X.yml"])
def test_a_name_that_only_begins_alike_is_no_copy(places: Path, name: str) -> None:
    assert "bản sao" not in told(places, name).found


def test_hyphens_of_the_original_are_no_marks_of_a_copy(places: Path) -> None:
    (places / "xa-dak-long.yml").write_text("id: xa-dak-long\n")
    for name in ("xa-dak-long copy.yml", "xa-dak-long - Copy (2).yml", "xa-dak-long (1).yml"):
        assert told(places, name).found == f"“{name}” có lẽ là bản sao của xa-dak-long.yml"
