"""Verifies a zip: whether it can be read, then a rebuild of the same edition."""

from dataclasses import dataclass
from pathlib import Path

from macros.history.edition import read_edition
from scripts.bundle.archive import write_zip
from scripts.bundle.compare import packed_alike, read_zip, rebuild_problems
from scripts.bundle.make import rebuilt_members
from scripts.bundle.names import folder_of
from scripts.bundle.shell import shell_problem


@dataclass(frozen=True)
class Verdict:
    """What came of it: the faults, in Vietnamese, and whether the zip is the same byte by byte."""

    problems: list[str]
    is_identical: bool = False


def verify(path: Path, root: Path, scratch: Path) -> Verdict:
    """Judge the zip at `path`; raises BundleError, SiteError.

    `scratch` is an empty folder for the rebuild.
    """
    found = read_zip(path)
    edition = read_edition(root)
    if found.folder != folder_of(edition.slug):
        told = (
            f"Chưa so được với bản dựng lại: gói là {found.folder}, kho này đang ở "
            f"{folder_of(edition.slug)}. Hãy lấy về đúng commit của gói rồi chạy lại."
        )
        return Verdict([*found.problems, told])
    rebuilt = rebuilt_members(root, scratch / "site", edition)
    packed = packed_alike(found.files, rebuilt)
    problems = [*found.problems, *rebuild_problems(found.files, packed)]
    if problems:
        return Verdict(problems)
    again = scratch / "again.zip"
    write_zip(again, found.folder, packed, edition.timestamp)
    theirs, ours = path.read_bytes(), again.read_bytes()
    if theirs == ours:
        return Verdict([], is_identical=packed == rebuilt)
    problem = shell_problem(theirs, ours)
    return Verdict([problem] if problem else [])
