"""Holds a zip's shell, all that is not its files' contents, against the zip as we write it.

Unpackers read different parts of a zip: some the directory at its end, some the header before
each entry, some go on behind an entry's data. So nothing may stand anywhere but what we put there.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

# Lengths of the zip format's records, and where they tell sizes and places (APPNOTE.TXT 4.3).
_LOCAL, _LOCAL_SIZE = 30, 18
_CENTRAL, _CENTRAL_SIZE, _CENTRAL_PLACE = 46, 20, 42
_END, _END_PLACE = 22, 16
_NUMBER = struct.Struct("<I")


def shell_problem(theirs: bytes, ours: bytes) -> str:
    """Tell whether anything but the way of compressing differs from the zip as we write it.

    `ours` is our zip of the contents that `theirs` should have. Another zlib makes longer or
    shorter streams of them, which is no fault; so our shell is put round the streams of `theirs`,
    and must give the same bytes. Of equal length, they must be our streams. "" where nothing
    differs.
    """
    with zipfile.ZipFile(BytesIO(ours)) as archive:
        entries = archive.infolist()
        directory = archive.start_dir
    found = ours if len(ours) == len(theirs) else theirs
    streams = list(_streams(found, ours, entries))
    expected = _around(ours, directory, entries, streams)
    if expected == theirs:
        return ""
    offset = _first_difference(expected, theirs)
    place = _place(entries, streams, offset)
    return f"{place}: nội dung giống, vỏ khác (từ byte thứ {offset} không như lệnh bundle ghi)."


def _streams(theirs: bytes, ours: bytes, entries: list[zipfile.ZipInfo]) -> Iterator[bytes]:
    """The compressed data of each entry as it stands in `theirs`; ours where it is no sound one."""
    at = 0
    for entry in entries:
        header = _header_length(entry)
        size = _number(theirs, at + _LOCAL_SIZE)
        stream = theirs[at + header : at + header + size]
        if not _is_whole(stream, entry):
            start = entry.header_offset + header
            stream = ours[start : start + entry.compress_size]
        yield stream
        at += header + len(stream)


def _is_whole(stream: bytes, entry: zipfile.ZipInfo) -> bool:
    """Tell whether the stream is one deflate stream of the entry's contents, with nothing after."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflater.decompress(stream, entry.file_size + 1)
    except zlib.error:
        return False
    is_over = inflater.eof and not inflater.unused_data
    return is_over and (len(content), zlib.crc32(content)) == (entry.file_size, entry.CRC)


def _around(
    ours: bytes, directory: int, entries: list[zipfile.ZipInfo], streams: list[bytes]
) -> bytes:
    """Our zip with other compressed data: the same headers but for sizes and places."""
    body, listed = bytearray(), bytearray()
    at = directory
    for entry, stream in zip(entries, streams, strict=True):
        size = _NUMBER.pack(len(stream))
        central = ours[at : at + _CENTRAL + len(entry.filename.encode())]
        at += len(central)
        central = _replaced(central, _CENTRAL_PLACE, _NUMBER.pack(len(body)))
        listed += _replaced(central, _CENTRAL_SIZE, size)
        local = ours[entry.header_offset : entry.header_offset + _header_length(entry)]
        body += _replaced(local, _LOCAL_SIZE, size) + stream
    return bytes(body + listed + _replaced(ours[at:], _END_PLACE, _NUMBER.pack(len(body))))


def _header_length(entry: zipfile.ZipInfo) -> int:
    return _LOCAL + len(entry.filename.encode())


def _number(raw: bytes, at: int) -> int:
    return int.from_bytes(raw[at : at + 4], "little")


def _replaced(raw: bytes, at: int, number: bytes) -> bytes:
    return raw[:at] + number + raw[at + 4 :]


def _first_difference(expected: bytes, theirs: bytes) -> int:
    pairs = enumerate(zip(expected, theirs, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(expected), len(theirs)))


def _place(entries: list[zipfile.ZipInfo], streams: list[bytes], offset: int) -> str:
    """The entry in which the byte stands, or the directory behind them all."""
    end = 0
    for entry, stream in zip(entries, streams, strict=True):
        end += _header_length(entry) + len(stream)
        if offset < end:
            return entry.filename
    return "mục lục zip"
