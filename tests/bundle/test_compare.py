"""`kb.py bundle --check`: every change of a byte is found, another compressor is no fault."""

import random
import zipfile
from pathlib import Path

import pytest

from scripts.bundle.archive import write_zip
from scripts.bundle.compare import (
    read_zip,
)
from scripts.bundle.names import BundleError
from tests.bundle.zips import AT, SITE, office_file, problems_of, recompressed


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
    assert problem.startswith("goi/index.html: nội dung giống, vỏ khác")


def test_missing_added_and_changed_files_are_named(bundle: Path) -> None:
    files = dict(SITE)
    del files["a/b.css"]
    files |= {"virus.js": b"x", "index.html": b"khac"}
    rewrite(bundle, files)
    assert problems_of(bundle) == [
        "a/b.css: thiếu (có trong bản dựng lại).",
        "virus.js: thừa (không có trong bản dựng lại).",
        "index.html: nội dung khác bản dựng lại.",
    ]


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
    other = recompressed(bundle)
    assert other.read_bytes() != bundle.read_bytes()
    assert problems_of(other) == []


@pytest.mark.parametrize("level", [0, 1])
def test_office_file_of_another_compressor_is_no_fault(level: int, bundle: Path) -> None:
    other = office_file(level=level)
    assert other != SITE["a/c.docx"]
    rewrite(bundle, {**SITE, "a/c.docx": other})
    assert problems_of(bundle) == []


@pytest.mark.parametrize(
    "other",
    [
        office_file(b"<w:q/>" * 50, 1),
        office_file(level=1, member="w/b.xml"),
        office_file(level=1) + b"x",
        b"x" + office_file(level=1),
        b"",
    ],
    ids=["content", "name", "tail", "head", "none"],
)
def test_touched_office_file_is_named(other: bytes, bundle: Path) -> None:
    rewrite(bundle, {**SITE, "a/c.docx": other})
    assert "a/c.docx: nội dung khác bản dựng lại." in problems_of(bundle)


def test_no_zip_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"khong phai zip")
    with pytest.raises(BundleError, match=r"a\.zip: không đọc được"):
        read_zip(tmp_path / "a.zip")
