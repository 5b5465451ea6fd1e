"""Reads a zip and holds it against another build; names each difference."""

import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scripts.bundle.names import BundleError
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


OFFICE_FILES = (".docx", ".xlsx")
"""Zips themselves: another zlib packs what they hold into other bytes."""


def packed_alike(files: Mapping[str, bytes], rebuilt: Mapping[str, bytes]) -> dict[str, bytes]:
    """The rebuild with those office files of `files` that differ in nothing but compression.

    Held member by member, headers too.
    """
    alike = {
        name: files[name]
        for name in rebuilt.keys() & files.keys()
        if name.endswith(OFFICE_FILES) and not shell_problem(files[name], rebuilt[name])
    }
    return {**rebuilt, **alike}


def rebuild_problems(files: Mapping[str, bytes], rebuilt: Mapping[str, bytes]) -> list[str]:
    """Hold the files against those of a build made just now."""
    missing = sorted(rebuilt.keys() - files.keys())
    surplus = sorted(files.keys() - rebuilt.keys())
    return [
        *(f"{name}: thiếu (có trong bản dựng lại)." for name in missing),
        *(f"{name}: thừa (không có trong bản dựng lại)." for name in surplus),
        *(
            f"{name}: nội dung khác bản dựng lại."
            for name in sorted(rebuilt.keys() & files.keys())
            if rebuilt[name] != files[name]
        ),
    ]
