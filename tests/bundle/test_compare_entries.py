"""What stands between and beside the entries of a zip is found as well."""

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.bundle.compare import (
    read_zip,
)
from tests.bundle.zips import SITE, problems_of, recompressed


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
    assert read_zip(other).files == SITE  # so far nobody notices
    (problem,) = problems_of(other)
    assert problem.startswith("goi/index.html: nội dung giống, vỏ khác")


def test_bytes_between_two_entries_are_found(bundle: Path) -> None:
    other = recompressed(bundle)
    with zipfile.ZipFile(other) as archive:
        last = archive.infolist()[-1].header_offset
        raw = other.read_bytes()
        raw = with_places(raw[:last] + b"PK\x03\x04" + raw[last:], archive, 4, last)
    other.write_bytes(raw)
    assert read_zip(other).files == SITE
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
    assert read_zip(other).files == SITE
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
