"""Verifies a zip: its own sums first, then a rebuild of the same edition."""

from pathlib import Path

from macros.history.edition import read_edition
from scripts.bundle.archive import write_zip
from scripts.bundle.compare import read_zip, rebuild_problems, shell_problem, sum_problems
from scripts.bundle.make import rebuilt_members
from scripts.bundle.names import stem


def verify(path: Path, root: Path, scratch: Path) -> list[str]:
    """Return what is wrong with the zip, in Vietnamese; raises BundleError, SiteError.

    `scratch` is an empty folder for the rebuild.
    """
    found = read_zip(path)
    problems = found.problems or sum_problems(found.files)
    edition = read_edition(root)
    if found.folder != stem(edition.slug):
        return [
            *problems,
            f"Chưa so được với bản dựng lại: gói là {found.folder}, kho này đang ở "
            f"{stem(edition.slug)}. Hãy lấy về đúng commit của gói rồi chạy lại.",
        ]
    rebuilt = rebuilt_members(root, scratch / "site", edition)
    problems = list(dict.fromkeys([*problems, *rebuild_problems(found.files, rebuilt)]))
    if problems:
        return problems
    again = scratch / "again.zip"
    write_zip(again, found.folder, rebuilt, edition.timestamp)
    return [problem] if (problem := shell_problem(path, again)) else []
