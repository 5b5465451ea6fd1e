"""Zips as other programs read them, and the same bytes everywhere."""

import hashlib
import io
import zipfile

import pytest

from macros.zipped import zipped

TEXT = "Đăk Glei ".encode() * 40
FILES = {"b/Đăk.txt": TEXT, "a.bin": bytes(range(256)), "trong.txt": b""}
AT = 1709141401


def test_zipfile_reads_it() -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(FILES, AT))) as archive:
        assert archive.testzip() is None
        entries = archive.infolist()
        assert {one.filename: archive.read(one) for one in entries} == FILES
    assert [one.filename for one in entries] == [*FILES]  # in their order
    assert {one.date_time for one in entries} == {(2024, 2, 28, 17, 30, 0)}
    assert {(one.create_system, one.external_attr >> 16) for one in entries} == {(3, 0o100644)}


def test_what_packing_would_make_larger_is_stored() -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(FILES))) as archive:
        methods = {one.filename: one.compress_type for one in archive.infolist()}
    assert methods == {
        "b/Đăk.txt": zipfile.ZIP_DEFLATED,
        "a.bin": zipfile.ZIP_STORED,
        "trong.txt": zipfile.ZIP_STORED,
    }


@pytest.mark.parametrize(
    ("timestamp", "told"),
    [
        (0, (1980, 1, 1, 0, 0, 0)),
        (315532799, (1980, 1, 1, 0, 0, 0)),
        (315532802, (1980, 1, 1, 0, 0, 2)),
    ],
)
def test_a_zip_tells_no_time_before_1980(timestamp: int, told: tuple[int, ...]) -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(FILES, timestamp))) as archive:
        assert {one.date_time for one in archive.infolist()} == {told}


def test_the_same_bytes_on_every_machine() -> None:
    """Changes with the version of libdeflate alone; then it is to be changed here."""
    texts = {f"{n}.txt": " ".join(str(n * m) for m in range(900)).encode() for n in range(9)}
    assert hashlib.sha256(zipped(texts, AT)).hexdigest()[:16] == "f1ca3e6193575906"
