"""Whatever is done to a zip is found and named."""

import random
import zipfile
from pathlib import Path

import pytest

from scripts.bundle.archive import sums, write_zip
from scripts.bundle.compare import (
    read_zip,
    rebuild_problems,
    shell_problem,
    sum_problems,
)
from scripts.bundle.names import BundleError

AT = 1709141400
SITE = {"index.html": b"<p>xin ch\xc3\xa0o</p>" * 20, "a/b.css": b"p { color: red }" * 9}


def complete(files: dict[str, bytes]) -> dict[str, bytes]:
    return {**files, "SHA256SUMS": sums(files)}


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    write_zip(tmp_path / "goi.zip", "goi", complete(SITE), AT)
    return tmp_path / "goi.zip"


def problems_of(path: Path) -> list[str]:
    """What verification says short of building: the rebuild is SITE."""
    try:
        found = read_zip(path)
    except BundleError as error:
        return [str(error)]
    problems = [*found.problems, *sum_problems(found.files)]
    problems += rebuild_problems(found.files, complete(SITE))
    again = path.with_name("again.zip")
    write_zip(again, "goi", complete(SITE), AT)
    if problems or found.folder != "goi":
        return problems or ["thư mục"]
    return [shell] if (shell := shell_problem(path, again)) else []


def rewrite(path: Path, files: dict[str, bytes]) -> None:
    write_zip(path, "goi", files, AT)


def test_untouched_zip_is_sound(bundle: Path) -> None:
    assert problems_of(bundle) == []


def test_each_flipped_bit_is_found(bundle: Path) -> None:
    sound = bundle.read_bytes()
    moments = random.Random(4)  # fixed, so that a failure can be had again
    missed = []
    for offset in range(len(sound)):
        changed = bytearray(sound)
        changed[offset] ^= 1 << moments.randrange(8)
        bundle.write_bytes(changed)
        if not problems_of(bundle):
            missed.append(offset)
    assert missed == []


def test_flipped_byte_of_content_names_its_file(bundle: Path) -> None:
    with zipfile.ZipFile(bundle) as archive:
        entry = archive.getinfo("goi/index.html")
    changed = bytearray(bundle.read_bytes())
    changed[entry.header_offset + 30 + len(entry.filename) + 5] ^= 4
    bundle.write_bytes(changed)
    assert any(p.startswith("index.html: hỏng") for p in problems_of(bundle))


def test_flipped_byte_of_a_header_names_its_file(bundle: Path) -> None:
    with zipfile.ZipFile(bundle) as archive:
        entry = archive.getinfo("goi/index.html")
    changed = bytearray(bundle.read_bytes())
    changed[entry.header_offset + 10] ^= 4  # the time in the local header, which no reader uses
    bundle.write_bytes(changed)
    (problem,) = problems_of(bundle)
    assert problem.startswith("goi/index.html: phần vỏ")


def test_missing_added_and_changed_files_are_named(bundle: Path) -> None:
    files = complete(SITE)
    del files["a/b.css"]
    files |= {"virus.js": b"x", "index.html": b"khac"}
    rewrite(bundle, files)
    found = sum_problems(read_zip(bundle).files)
    assert found == [
        "a/b.css: thiếu (có trong tổng kiểm).",
        "virus.js: thừa (không có trong tổng kiểm).",
        "index.html: nội dung khác tổng kiểm.",
    ]


def test_forged_sums_do_not_help(bundle: Path) -> None:
    forged = complete({**SITE, "index.html": b"khac"})
    rewrite(bundle, forged)
    assert sum_problems(read_zip(bundle).files) == []
    assert "index.html: nội dung khác bản dựng lại." in problems_of(bundle)


def test_zip_without_sums_is_not_sound(bundle: Path) -> None:
    rewrite(bundle, SITE)
    assert sum_problems(read_zip(bundle).files)[0].startswith("SHA256SUMS: thiếu")


def test_file_outside_the_folder_and_twin_are_named(bundle: Path) -> None:
    with zipfile.ZipFile(bundle, "a") as archive:
        archive.writestr("../a.txt", "x")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("goi/index.html", "x")
    assert read_zip(bundle).problems == [
        "../a.txt: thừa hoặc trùng tên.",
        "goi/index.html: thừa hoặc trùng tên.",
    ]


def test_other_compressor_is_no_fault(bundle: Path) -> None:
    other = bundle.with_name("other.zip")
    with zipfile.ZipFile(bundle) as old, zipfile.ZipFile(other, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry), compresslevel=1, compress_type=zipfile.ZIP_STORED)
    assert problems_of(other) == []


def test_no_zip_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"khong phai zip")
    with pytest.raises(BundleError, match=r"a\.zip: không đọc được"):
        read_zip(tmp_path / "a.zip")
