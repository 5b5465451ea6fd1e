"""Reads a zip and holds it against its own sums and another build; names each difference."""

import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scripts.bundle.archive import digest
from scripts.bundle.names import SUMS, BundleError

LOCAL_HEADER_BYTES = 30  # before the name, in the zip format


@dataclass(frozen=True)
class Contents:
    """What could be read of a zip."""

    folder: str
    """The one folder at its top."""
    files: dict[str, bytes] = field(default_factory=dict)
    """By path inside the folder."""
    problems: list[str] = field(default_factory=list)
    """What could not be read or does not belong, in Vietnamese."""


def read_zip(path: Path) -> Contents:
    """Read a bundle; raises BundleError where it is no zip at all."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _read(archive)
    except (OSError, zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError) as error:
        raise BundleError(f"{path.name}: không đọc được như một tệp zip ({error}).") from error


def _read(archive: zipfile.ZipFile) -> Contents:
    folder = next(iter(archive.namelist()), "").partition("/")[0]
    contents = Contents(folder)
    for entry in archive.infolist():
        top, _, name = entry.filename.partition("/")
        if top != folder or not name or name in contents.files:
            contents.problems.append(f"{entry.filename}: thừa hoặc trùng tên.")
            continue
        try:
            contents.files[name] = archive.read(entry)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
            contents.files[name] = b""
            contents.problems.append(f"{name}: hỏng, không giải nén được.")
    return contents


def sum_problems(files: Mapping[str, bytes]) -> list[str]:
    """Hold the files against the list of sums among them."""
    if SUMS not in files:
        return [f"{SUMS}: thiếu, nên không có gì để đối chiếu."]
    listed: dict[str, str] = {}
    for line in files[SUMS].decode("utf-8", "replace").splitlines():
        value, _, name = line.partition("  ")
        listed[name] = value
    found = {name: digest(content) for name, content in files.items() if name != SUMS}
    return _differences(listed, found, "tổng kiểm")


def rebuild_problems(files: Mapping[str, bytes], rebuilt: Mapping[str, bytes]) -> list[str]:
    """Hold the files against those of a build made just now."""
    expected = {name: digest(content) for name, content in rebuilt.items()}
    found = {name: digest(content) for name, content in files.items()}
    return _differences(expected, found, "bản dựng lại")


def _differences(expected: Mapping[str, str], found: Mapping[str, str], against: str) -> list[str]:
    return [
        *(f"{name}: thiếu (có trong {against})." for name in sorted(expected.keys() - found)),
        *(f"{name}: thừa (không có trong {against})." for name in sorted(found.keys() - expected)),
        *(
            f"{name}: nội dung khác {against}."
            for name in sorted(expected.keys() & found)
            if expected[name] != found[name]
        ),
    ]


def shell_problem(path: Path, rewritten: Path) -> str:
    """Tell whether anything but the files' contents differs from the zip as we would write it.

    Zips whose contents agree may still differ as a whole: another zlib compresses to other sizes,
    which is no fault; equal sizes but different bytes mean that times, rights, names or padding
    were touched. "" where there is nothing to say.
    """
    ours, theirs = rewritten.read_bytes(), path.read_bytes()
    if ours == theirs or (_sizes(rewritten) != _sizes(path) and _is_plain(path)):
        return ""
    offset = next(
        (i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b),
        min(len(ours), len(theirs)),
    )
    return f"{_nearest(rewritten, offset)}: phần vỏ của tệp zip bị sửa, từ byte thứ {offset}."


def _sizes(path: Path) -> Iterable[tuple[str, int]]:
    with zipfile.ZipFile(path) as archive:
        return [(entry.filename, entry.compress_size) for entry in archive.infolist()]


def _is_plain(path: Path) -> bool:
    """Tell whether the zip is its entries end to end, as we write them, whatever their sizes."""
    with zipfile.ZipFile(path) as archive:
        end = 0
        for entry in archive.infolist():
            if entry.header_offset != end:
                return False
            end += LOCAL_HEADER_BYTES + len(entry.filename.encode()) + entry.compress_size
        return end == archive.start_dir


def _nearest(path: Path, offset: int) -> str:
    with zipfile.ZipFile(path) as archive:
        before = [e.filename for e in archive.infolist() if e.header_offset <= offset]
        return "mục lục zip" if offset >= archive.start_dir else before[-1]
