"""Verifies a zip: whether it can be read, then a rebuild of the same edition; each difference is
named."""

import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from macros.history.edition import Edition, read_edition
from macros.knowledge_base import load_knowledge_base
from macros.site.build import build_site, site_name
from scripts.bundle.archive import members, write_zip
from scripts.bundle.names import BundleError, folder_of


@dataclass(frozen=True)
class Contents:
    """What could be read of a zip."""

    folder: str
    """The one folder at its top."""
    files: dict[str, bytes] = field(default_factory=dict)
    """By path inside the folder."""
    problems: list[str] = field(default_factory=list)
    """What could not be read or does not belong, in Vietnamese."""


def verify(path: Path, root: Path, scratch: Path) -> list[str]:
    """The faults of the zip at `path`, in Vietnamese; raises BundleError, SiteError.

    `scratch` is an empty folder for the rebuild.
    """
    found = read_zip(path)
    edition = read_edition(root)
    if found.folder != folder_of(edition.slug):
        told = (
            f"Chưa so được với bản dựng lại: gói là {found.folder}, kho này đang ở "
            f"{folder_of(edition.slug)}. Hãy lấy về đúng commit của gói rồi chạy lại."
        )
        return [*found.problems, told]
    rebuilt = rebuilt_members(root, scratch / "site", edition)
    if problems := [*found.problems, *rebuild_problems(found.files, rebuilt)]:
        return problems
    again = scratch / "again.zip"
    write_zip(again, found.folder, rebuilt, edition.timestamp)
    problem = shell_problem(path.read_bytes(), again.read_bytes())
    return [problem] if problem else []


def rebuilt_members(root: Path, folder: Path, edition: Edition) -> dict[str, bytes]:
    """Build the site anew into `folder`; returns what its bundle would hold."""
    build_site(root, folder, load_knowledge_base(root / "data"))
    return members(folder, site_name(root), edition.text)


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


def shell_problem(theirs: bytes, ours: bytes) -> str:
    """Where two zips of the same contents differ; "" where they do not.

    Unpackers read different parts of a zip: some the directory at its end, some the header before
    each entry, some go on behind an entry's data. So nothing may stand anywhere but what we put
    there, and each byte has to be ours.
    """
    if theirs == ours:
        return ""
    pairs = enumerate(zip(ours, theirs, strict=False))
    offset = next((at for at, (a, b) in pairs if a != b), min(len(ours), len(theirs)))
    with zipfile.ZipFile(BytesIO(ours)) as archive:
        starts = [(one.header_offset, one.filename) for one in archive.infolist()]
        starts.append((archive.start_dir, "mục lục zip"))
    place = max(start for start in starts if start[0] <= offset)[1]
    return f"{place}: nội dung giống, vỏ khác (từ byte thứ {offset} không như lệnh bundle ghi)."
