"""A small zip such as a bundle is, and what is found wrong with it."""

import zipfile
from pathlib import Path

from scripts.bundle.archive import write_zip
from scripts.bundle.names import BundleError
from scripts.bundle.verify import read_zip, rebuild_problems, shell_problem

AT = 1709141400


SITE = {"a/b.css": b"p { color: red }" * 9, "index.html": b"<p>xin ch\xc3\xa0o</p>" * 20}


def problems_of(path: Path) -> list[str]:
    """What verification says short of building: the rebuild is SITE."""
    try:
        found = read_zip(path)
    except BundleError as error:
        return [str(error)]
    problems = [*found.problems, *rebuild_problems(found.files, SITE)]
    if problems or found.folder != "goi":
        return problems or ["thư mục"]
    again = path.with_name("again.zip")
    write_zip(again, "goi", SITE, AT)
    return [shell] if (shell := shell_problem(path.read_bytes(), again.read_bytes())) else []


def recompressed(path: Path) -> Path:
    """The same contents as another compressor packs them."""
    other = path.with_name("other.zip")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry), compresslevel=1)
    return other
