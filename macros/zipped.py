"""Zips of the same bytes on every machine.

Python's zipfile packs with the zlib that it finds, and every zlib packs otherwise; libdeflate comes
with the lock file, and packs smaller. The layout is that of APPNOTE.TXT 4.3, without ZIP64.
"""

import struct
import zlib
from collections.abc import Mapping
from time import gmtime

import deflate

MOST_FILES = 0xFFFF
"""More need ZIP64."""

LEVEL = 10  # of 12; a higher one takes twice the time for two thousandths
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION, _UNIX = 20, 3
_UTF8 = 1 << 11
_STORED, _DEFLATED = 0, 8
_REGULAR_FILE = 0o100644 << 16  # as Unix stores it: everybody reads, the owner writes
_FIRST_YEAR = (1980, 1, 1, 0, 0, 0)


def zipped(files: Mapping[str, bytes], timestamp: int = 0) -> bytes:
    """A zip of `files` by path, in their order.

    All are dated `timestamp`, in seconds since the epoch (what is before 1980 as the first day of
    that year, the first that a zip can tell).
    """
    body, directory = bytearray(), bytearray()
    when = _moment(timestamp)
    for path, content in files.items():
        name = path.encode()
        packed = deflate.deflate_compress(content, LEVEL)
        method = _DEFLATED if len(packed) < len(content) else _STORED
        stream = packed if method else content
        flags = 0 if path.isascii() else _UTF8
        sizes = (zlib.crc32(content), len(stream), len(content), len(name), 0)
        told = (_VERSION, flags, method, *when, *sizes)
        place = (0, 0, 0, _REGULAR_FILE, len(body))
        directory += _CENTRAL.pack(b"PK\1\2", _UNIX << 8 | _VERSION, *told, *place) + name
        body += _LOCAL.pack(b"PK\3\4", *told) + name + stream
    counts = (len(files), len(files))
    end = _END.pack(b"PK\5\6", 0, 0, *counts, len(directory), len(body), 0)
    return bytes(body + directory + end)


def _moment(timestamp: int) -> tuple[int, int]:
    """Time and date as MS-DOS packs them, in steps of two seconds."""
    year, month, day, hour, minute, second = max(gmtime(timestamp)[:6], _FIRST_YEAR)
    return hour << 11 | minute << 5 | second // 2, year - 1980 << 9 | month << 5 | day
