"""The zip: the same bytes for the same files, and names that every system can unpack."""

import os
import zipfile
from pathlib import Path

import pytest

from scripts.bundle.archive import members, write_zip
from scripts.bundle.names import LONGEST_PATH, BundleError, folder_of, path_problems, stem

AT = 1709141401


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for name in ("index.html", "404.html", "van-ban/a.html", "assets/a.css"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(f"nội dung {name}", "utf-8")
    return root


def zipped(site: Path, target: Path) -> bytes:
    write_zip(target, "goi", members(site, "Kho", "29/02/2024 (abc)"), AT)
    return target.read_bytes()


def test_same_bytes_whatever_the_times_rights_and_order_of_files(
    site: Path, tmp_path: Path
) -> None:
    first = zipped(site, tmp_path / "1.zip")
    for path in sorted(site.rglob("*.html"), reverse=True):
        content = path.read_bytes()
        path.unlink()
        path.write_bytes(content)
        path.chmod(0o600)
        os.utime(path, (0, 0))
    assert zipped(site, tmp_path / "2.zip") == first


def test_entries_are_sorted_and_dated_by_the_edition(site: Path, tmp_path: Path) -> None:
    zipped(site, tmp_path / "1.zip")
    with zipfile.ZipFile(tmp_path / "1.zip") as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    assert names == sorted(names)
    assert set(names) == {
        f"goi/{name}"
        for name in (
            "HUONG-DAN.txt",
            "assets/a.css",
            "index.html",
            "van-ban/a.html",
        )
    }
    assert {entry.date_time for entry in entries} == {(2024, 2, 28, 17, 30, 0)}
    assert {entry.external_attr for entry in entries} == {0o100644 << 16}


def test_guide_has_three_lines_for_notepad(site: Path) -> None:
    guide = members(site, "Kho", "29/02/2024 (abc)")["HUONG-DAN.txt"]
    assert guide.startswith(b"\xef\xbb\xbf") and guide.count(b"\r\n") == 3
    assert "Ấn bản: 29/02/2024 (abc)." in guide.decode("utf-8-sig")


def test_folder_without_a_site_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"index\.html"):
        members(tmp_path, "Kho", "x")


def test_names_of_the_zip_and_its_folder() -> None:
    assert stem("2024-02-29-abc") == "dak-glei-offline-2024-02-29-abc"
    assert folder_of("2024-02-29-abc") == "dak-glei-2024-02-29-abc"


@pytest.mark.parametrize(
    ("paths", "message"),
    [
        (["goi/" + "a" * (LONGEST_PATH - 4)], "dài 160 ký tự"),
        (["goi/van-ban/A.html", "goi/van-ban/a.html"], "chữ hoa, chữ thường"),
        (["goi/Đ.html", "goi/đ.html"], "chữ hoa, chữ thường"),
        (["goi/con/a.html"], "Windows không nhận tên `con`"),
        (["goi/Aux.html"], "Windows không nhận tên `Aux.html`"),
        (["goi/lpt1.tar.gz"], "`lpt1.tar.gz`"),
        (["goi/a?.html"], "`a?.html`"),
        (["goi/a./b"], "`a.`"),
    ],
)
def test_names_that_windows_cannot_unpack(paths: list[str], message: str) -> None:
    (problem,) = path_problems(paths)
    assert message in problem


def test_usual_names_are_fine() -> None:
    assert path_problems(["g/" + "a" * 157, "g/com.html", "g/console.html", "g/com10.html"]) == []


def test_zip_with_bad_names_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="nul"):
        write_zip(tmp_path / "1.zip", "goi", {"nul.html": b""}, AT)
    assert not (tmp_path / "1.zip").exists()
