"""The loader: files that no repository can hold, and the places of problems."""

import shutil
from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.load.scalars import iso_date
from macros.problems import Problem
from macros.reporters import report_github, report_json, report_text
from macros.suggest import slug
from tests.records.cases import TOY
from tests.records.on_disk import ON_DISK


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOY, tmp_path / "data"))


@pytest.mark.parametrize("code", ON_DISK)
def test_file_on_disk_is_told_of(code: str, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make, expected = ON_DISK[code]
    make(data)
    if code == "khong-doc-duoc":
        read = Path.read_bytes

        def refuse(self: Path) -> bytes:
            if self.name == "xa-khoa.yml":
                raise PermissionError(13, "Permission denied", str(self))
            return read(self)

        monkeypatch.setattr(Path, "read_bytes", refuse)
    assert expected in report_text(load_knowledge_base(data).problems).splitlines()


def test_files_of_file_managers_are_overlooked(data: Path) -> None:
    for name in (".DS_Store", "places/.DS_Store", "places/Thumbs.db"):
        (data / name).write_bytes(b"\0")
    assert load_knowledge_base(data).problems == []


def test_file_beside_the_folders_is_told_of(data: Path) -> None:
    (data / "xa-le.yml").write_text("id: xa-le\n")
    assert "data/xa-le.yml:1:1: lỗi [ngoai-thu-muc]" in report_text(
        load_knowledge_base(data).problems
    )


def test_link_to_an_unreadable_record_is_not_wrong(data: Path) -> None:
    (data / "people" / "lo-thi-may.yml").write_text("id: [\n")
    problems = load_knowledge_base(data).problems
    assert {problem.code for problem in problems} == {"yaml-hong"}


def test_annotations_cannot_be_forged_by_a_file(data: Path) -> None:
    (data / "places" / "x.yml").write_text('"::error file=a::b\\n::warning::c": 1\n')
    lines = report_github(load_knowledge_base(data).problems).splitlines()
    assert all(line.startswith("::error file=data/places/x.yml,line=1,col=1,") for line in lines)
    assert not any("\n" in line or "::warning" in line.split("::", 2)[1] for line in lines)


def test_json_report_names_severity_and_message(data: Path) -> None:
    (data / "places" / "x.yml").write_text("id: x\n- y\n")
    report = report_json(load_knowledge_base(data).problems, "https://kho.example/")
    assert '"severity": "error"' in report and '"message": "Thụt dòng' in report
    assert '"page": "https://kho.example/contribute/ma-loi.html#yaml-hong"' in report


def test_annotations_tell_errors_first_and_where_they_are_explained() -> None:
    warning = Problem("data/a.yml", 1, 1, "mo-coi", "x", "y")
    error = Problem("data/b.yml", 1, 1, "thieu-khoa", "x", "y")
    lines = report_github([warning, error], "https://kho.example/").splitlines()
    assert lines[0].endswith("Giải thích: https://kho.example/contribute/ma-loi.html#thieu-khoa")
    assert lines[1].startswith("::warning file=data/a.yml")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("5/3/2022", "2022-03-05"),
        ("05-03-2022", "2022-03-05"),
        ("ngày 5 tháng 3 năm 2022", "2022-03-05"),
        ("03/2022", "2022-03"),
        ("2022/3/5", "2022-03-05"),
        ("2022.03.05", "2022-03-05"),
        ("năm 2022", "2022"),
        ("…/3/2022", "2022-03"),
        (".../.../2022", "2022"),
        ("ngày … tháng 3 năm 2022", "2022-03"),
        ("ngày   tháng   năm 2022", "2022"),
        ("2022-03-05.", "2022-03-05"),
        ("2022/13/05", None),
        ("2022.13.05", None),
        ("tháng năm", None),
        ("31/02/2022", None),
        ("đầu năm 2022", None),
        ("5/3/2022 8h", None),
    ],
)
def test_dates_in_other_forms(text: str, iso: str | None) -> None:
    assert iso_date(text) == iso


def test_slug_is_an_id() -> None:
    assert slug("Quyết định số 12/QĐ-UBND!") == "quyet-dinh-so-12-qd-ubnd"
    assert slug("…") == ""


@pytest.mark.parametrize(("inside", "codes"), [([], []), (["a"], ["ngoai-thu-muc"])])
def test_an_empty_folder_is_nothing(data: Path, inside: list[str], codes: list[str]) -> None:
    folder = data / "places" / "nhap"
    folder.mkdir()
    for name in inside:
        (folder / name).touch()
    assert [problem.code for problem in load_knowledge_base(data).problems] == codes
