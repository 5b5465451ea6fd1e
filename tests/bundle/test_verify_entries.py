"""What stands between and beside the entries of a zip is found as well."""

import struct
import zipfile
from pathlib import Path

from macros.zipped import zipped
from scripts.bundle.verify import read_zip
from tests.bundle.zips import AT, SITE, problems_of


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
    other = bundle
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
    other = bundle
    with zipfile.ZipFile(other) as archive:
        last = archive.infolist()[-1].header_offset
        raw = other.read_bytes()
        raw = with_places(raw[:last] + b"PK\x03\x04" + raw[last:], archive, 4, last)
    other.write_bytes(raw)
    assert read_zip(other).files == SITE
    assert "vỏ khác" in problems_of(other)[0]


def test_other_order_comment_and_tail_are_found(bundle: Path) -> None:
    sound = bundle.read_bytes()
    bundle.write_bytes(sound + b"them")
    assert "vỏ khác" in problems_of(bundle)[0]
    bundle.write_bytes(sound)
    with zipfile.ZipFile(bundle, "a") as archive:
        archive.comment = b"x" * 12_000
    assert "mục lục zip: nội dung giống, vỏ khác" in problems_of(bundle)[0]
    bundle.write_bytes(zipped({f"goi/{name}": SITE[name] for name in reversed(SITE)}, AT))
    assert "goi/a/b.css: nội dung giống, vỏ khác" in problems_of(bundle)[0]
