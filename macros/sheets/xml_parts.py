"""The parts of an .xlsx, run through by a parser that keeps no tree, within limits.

openpyxl needs more than a gigabyte for some files of 50 kB, and does not tell what it leaves out.
"""

import zipfile
from xml.parsers import expat

from macros.sheets.table import MAX_CELL, SheetError

MAX_UNPACKED = 32 * 1024 * 1024
"""All that is read of a workbook, unpacked; counted while it is unpacked, whatever the zip says."""

MAX_DEPTH = 50
_CHUNK = 64 * 1024
_FALSE = {"", "0", "false"}

Attributes = dict[str, str]


def is_true(value: str | None) -> bool:
    """What an attribute of two values says."""
    return (value or "") not in _FALSE


class Part:
    """What is done with the elements of a part; names come without namespaces."""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str, text: str) -> None:
        """An element ends; `text` is what stood in it directly, for elements of `texts` only, and
        none within a reading of Asian writing."""

    texts: frozenset[str] = frozenset()


class Parts:
    """The open zip; raises SheetError for whatever is broken in it."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._left = MAX_UNPACKED

    def read(self, name: str, part: Part) -> None:
        """Run through the part called `name`; one that is missing is empty."""
        try:
            info = self._archive.getinfo(name)
        except KeyError:
            return
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise SheetError("tệp .xlsx nén theo cách mà Excel không dùng")
        parser = _parser(part)
        with self._archive.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    raise SheetError("tệp giải nén ra quá lớn", "bảng chia thành nhiều tệp")
                parser.Parse(chunk, False)
        parser.Parse(b"", True)


def _parser(part: Part) -> expat.XMLParserType:
    run = _Run(part)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = run.start
    parser.CharacterDataHandler = run.text
    parser.EndElementHandler = run.end
    parser.StartDoctypeDeclHandler = run.refuse
    return parser


class _Run:
    """Hands elements to a part, without their namespaces, within the limits."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._depth = 0
        self._pieces: list[str] = []
        self._length = 0
        self._is_text = self._is_reading = False

    def start(self, name: str, attributes: Attributes) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise SheetError("tệp .xlsx bị hỏng")
        local = _local(name)
        self._is_reading = self._is_reading or local == "rPh"
        self._pieces, self._length = [], 0
        self._is_text = local in self._part.texts and not self._is_reading
        self._part.start(local, {_local(key): value for key, value in attributes.items()})

    def text(self, found: str) -> None:
        if self._is_text:
            self._pieces.append(found)
            self._length += len(found)
            if self._length > MAX_CELL:
                raise SheetError(f"có ô dài quá {MAX_CELL} ký tự", "ô ngắn hơn")

    def end(self, name: str) -> None:
        self._depth -= 1
        local = _local(name)
        self._is_reading = self._is_reading and local != "rPh"
        self._part.end(local, "".join(self._pieces))
        self._pieces, self._is_text = [], False

    def refuse(self, *_: object) -> None:
        raise SheetError("tệp .xlsx có khai báo DOCTYPE, là điều Excel không ghi")


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
