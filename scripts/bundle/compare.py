"""Reads a zip and holds it against its own sums and another build; names each difference."""

import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scripts.bundle.archive import digest, sums
from scripts.bundle.names import SUMS, BundleError
from scripts.bundle.shell import shell_problem


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
    lines = files[SUMS].decode("utf-8", "replace").splitlines()
    listed = {name: value for value, _, name in (line.partition("  ") for line in lines)}
    found = {name: digest(content) for name, content in files.items() if name != SUMS}
    return _differences(listed, found, "tổng kiểm")


OFFICE_FILES = (".docx", ".xlsx")
"""Zips themselves: another zlib packs what they hold into other bytes."""


def packed_alike(files: Mapping[str, bytes], rebuilt: Mapping[str, bytes]) -> dict[str, bytes]:
    """The rebuild with those office files of `files` that differ in nothing but compression.

    Held member by member, headers too; the sums are made anew, since they tell of the packing.
    """
    alike = {
        name: files[name]
        for name in rebuilt.keys() & files.keys()
        if name.endswith(OFFICE_FILES) and not shell_problem(files[name], rebuilt[name])
    }
    packed = {name: content for name, content in {**rebuilt, **alike}.items() if name != SUMS}
    return {**packed, SUMS: sums(packed)}


def rebuild_problems(files: Mapping[str, bytes], rebuilt: Mapping[str, bytes]) -> list[str]:
    """Hold the files against those of a build made just now."""
    return _differences(rebuilt, files, "bản dựng lại")


def _differences(
    expected: Mapping[str, object], found: Mapping[str, object], against: str
) -> list[str]:
    return [
        *(f"{name}: thiếu (có trong {against})." for name in sorted(expected.keys() - found)),
        *(f"{name}: thừa (không có trong {against})." for name in sorted(found.keys() - expected)),
        *(
            f"{name}: nội dung khác {against}."
            for name in sorted(expected.keys() & found)
            if expected[name] != found[name]
        ),
    ]
