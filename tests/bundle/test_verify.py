"""`kb.py bundle --verify`: every change of a byte is found."""

import random
import zipfile
from pathlib import Path

import pytest

from scripts.bundle.archive import write_zip
from scripts.bundle.names import BundleError
from scripts.bundle.verify import read_zip
from tests.bundle.zips import AT, SITE, problems_of, recompressed


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


def test_other_compressor_is_named(bundle: Path) -> None:
    """It comes with the lock file: whoever has the edition's commit has its compressor."""
    other = recompressed(bundle)
    assert read_zip(other).files == SITE
    (problem,) = problems_of(other)
    assert "nội dung giống, vỏ khác" in problem


def test_no_zip_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"khong phai zip")
    with pytest.raises(BundleError, match=r"a\.zip: không đọc được"):
        read_zip(tmp_path / "a.zip")
