"""Files that are no records by their names: what to do with each, and never lose another by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.load.places import candidates, misplaced
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
    [("y.yml.txt", "y.yml"), ("y.YAML", "y.yml"), ("Xã Mới.yml", "xa-moi.yml"), ("y", "y.yml")],
)
def test_a_free_name_is_shown(places: Path, name: str, example: str) -> None:
    assert told(places, name).example == example


@pytest.mark.parametrize("name", ["index.yml", "Index.yml", "con.yml", "y.docx", "y.png"])
def test_no_name_is_shown_where_renaming_is_no_remedy(places: Path, name: str) -> None:
    assert told(places, name).example == ""


def test_git_keeps_an_empty_folder_by_a_file_that_is_overlooked(places: Path) -> None:
    (places / ".gitkeep").write_text("")
    assert [file.name for file in candidates(places.parent)] == ["x.yml"]
