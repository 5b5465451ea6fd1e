"""Whatever is done to a zip is found and named."""

import io
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.bundle.archive import sums, write_zip
from scripts.bundle.compare import (
    packed_alike,
    read_zip,
    rebuild_problems,
    sum_problems,
)
from scripts.bundle.names import BundleError
from scripts.bundle.shell import shell_problem

AT = 1709141400
PAGES = {"index.html": b"<p>xin ch\xc3\xa0o</p>" * 20, "a/b.css": b"p { color: red }" * 9}


def office_file(text: bytes = b"<w:p/>" * 50, level: int = 9, member: str = "w/a.xml") -> bytes:
    """A zip such as Word files are."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in {"types.xml": b"<Types/>" * 30, member: text}.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=level)
    return stream.getvalue()


SITE = {**PAGES, "a/c.docx": office_file()}


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
    packed = packed_alike(found.files, complete(SITE))
    problems += rebuild_problems(found.files, packed)
    again = path.with_name("again.zip")
    write_zip(again, "goi", packed, AT)
    if problems or found.folder != "goi":
        return problems or ["thư mục"]
    return [shell] if (shell := shell_problem(path.read_bytes(), again.read_bytes())) else []


def recompressed(path: Path) -> Path:
    """The same contents as another zlib would have compressed them, in our own shell."""
    other = path.with_name("other.zip")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry), compresslevel=1)
    return other


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
    other = recompressed(bundle)
    assert other.read_bytes() != bundle.read_bytes()
    assert problems_of(other) == []


@pytest.mark.parametrize("level", [0, 1])
def test_office_file_of_another_compressor_is_no_fault(level: int, bundle: Path) -> None:
    other = office_file(level=level)
    assert other != SITE["a/c.docx"]
    rewrite(bundle, complete({**SITE, "a/c.docx": other}))
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
    rewrite(bundle, complete({**SITE, "a/c.docx": other}))
    assert "a/c.docx: nội dung khác bản dựng lại." in problems_of(bundle)


def grown(raw: bytes, entry: zipfile.ZipInfo, more: bytes) -> bytes:
    """The zip with `more` behind the entry's data; only the entry's own header tells of it."""
    size_at = entry.header_offset + 18
    end = entry.header_offset + 30 + len(entry.filename) + entry.compress_size
    size = struct.pack("<I", entry.compress_size + len(more))
    return raw[:size_at] + size + raw[size_at + 4 : end] + more + raw[end:]


def with_places(raw: bytes, archive: zipfile.ZipFile, shift: int, after: int) -> bytes:
    """The zip with a directory that leads past `shift` bytes put in at `after`."""
    at = raw.index(b"PK\x01\x02", archive.start_dir)
    for entry in archive.infolist():
        if entry.header_offset >= after:
            place = struct.pack("<I", entry.header_offset + shift)
            raw = raw[: at + 42] + place + raw[at + 46 :]
        at += 46 + len(entry.filename)
    return raw[: at + 16] + struct.pack("<I", archive.start_dir + shift) + raw[at + 20 :]


def test_script_that_only_the_local_header_knows_is_found(bundle: Path) -> None:
    """What unzip, busybox and bsdtar unpack, and Python's zipfile does not see."""
    other = recompressed(bundle)
    more = b'<script>alert("EVIL")</script>'
    with zipfile.ZipFile(other) as archive:
        entry = archive.getinfo("goi/index.html")
        raw = grown(other.read_bytes(), entry, more)
        raw = with_places(raw, archive, len(more), entry.header_offset + 1)
    other.write_bytes(raw)
    assert read_zip(other).files == complete(SITE)  # so far nobody notices
    (problem,) = problems_of(other)
    assert problem.startswith("goi/index.html: nội dung giống, vỏ khác")


def test_bytes_between_two_entries_are_found(bundle: Path) -> None:
    other = recompressed(bundle)
    with zipfile.ZipFile(other) as archive:
        last = archive.infolist()[-1].header_offset
        raw = other.read_bytes()
        raw = with_places(raw[:last] + b"PK\x03\x04" + raw[last:], archive, 4, last)
    other.write_bytes(raw)
    assert read_zip(other).files == complete(SITE)
    assert "vỏ khác" in problems_of(other)[0]


Change = Callable[[zipfile.ZipInfo], None]


def changed(key: str, value: object) -> Change:
    return lambda entry: setattr(entry, key, value)


@pytest.mark.parametrize(
    "change",
    [
        changed("external_attr", 0o120777 << 16),
        changed("external_attr", 0o104755 << 16),
        changed("date_time", (2001, 1, 1, 0, 0, 0)),
        changed("compress_type", zipfile.ZIP_STORED),
        changed("create_system", 0),
        changed("comment", b"xin chao"),
        changed("extra", b"\x99\x99\x02\x00ab"),
    ],
    ids=["symlink", "setuid", "date", "stored", "system", "comment", "extra"],
)
def test_touched_entries_are_found(change: Change, bundle: Path) -> None:
    other = bundle.with_name("other.zip")
    with zipfile.ZipFile(bundle) as old, zipfile.ZipFile(other, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            change(entry)
            new.writestr(entry, content, compresslevel=1)
    assert read_zip(other).files == complete(SITE)
    assert "vỏ khác" in problems_of(other)[0]


def test_other_order_comment_and_tail_are_found(bundle: Path) -> None:
    tail = recompressed(bundle)
    tail.write_bytes(tail.read_bytes() + b"them")
    assert "vỏ khác" in problems_of(tail)[0]
    comment = recompressed(bundle)
    with zipfile.ZipFile(comment, "a") as archive:
        archive.comment = b"x" * 12_000
    assert "mục lục zip: nội dung giống, vỏ khác" in problems_of(comment)[0]
    order = bundle.with_name("order.zip")
    with zipfile.ZipFile(bundle) as old, zipfile.ZipFile(order, "w") as new:
        for entry in reversed(old.infolist()):
            new.writestr(entry, old.read(entry), compresslevel=1)
    assert "vỏ khác" in problems_of(order)[0]


def test_no_zip_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"khong phai zip")
    with pytest.raises(BundleError, match=r"a\.zip: không đọc được"):
        read_zip(tmp_path / "a.zip")
