"""Verifies a zip: whether it can be read, then a rebuild of the same edition."""

from pathlib import Path

from macros.history.edition import read_edition
from scripts.bundle.archive import write_zip
from scripts.bundle.compare import read_zip, rebuild_problems, shell_problem
from scripts.bundle.make import rebuilt_members
from scripts.bundle.names import folder_of


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
