"""A small zip such as a bundle is, and what is found wrong with it."""

import io
import zipfile
from pathlib import Path

from scripts.bundle.archive import write_zip
from scripts.bundle.compare import packed_alike, read_zip, rebuild_problems
from scripts.bundle.names import BundleError
from scripts.bundle.shell import shell_problem

AT = 1709141400


PAGES = {"index.html": b"<p>xin ch\xc3\xa0o</p>" * 20, "a/b.css": b"p { color: red }" * 9}


def office_file(text: bytes = b"<w:p/>" * 50, level: int = 9, member: str = "w/a.xml") -> bytes:
    """A zip such as Word files are."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in {"types.xml": b"<Types/>" * 30, member: text}.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=level)
    return stream.getvalue()


SITE = {**PAGES, "a/c.docx": office_file()}


def problems_of(path: Path) -> list[str]:
    """What verification says short of building: the rebuild is SITE."""
    try:
        found = read_zip(path)
    except BundleError as error:
        return [str(error)]
    packed = packed_alike(found.files, SITE)
    problems = [*found.problems, *rebuild_problems(found.files, packed)]
    again = path.with_name("again.zip")
    write_zip(again, "goi", packed, AT)
    if problems or found.folder != "goi":
        return problems or ["thư mục"]
    return [shell] if (shell := shell_problem(path.read_bytes(), again.read_bytes())) else []


def recompressed(path: Path) -> Path:
    """The same contents as another zlib would have compressed them, in our own shell."""
    other = path.with_name("other.zip")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry), compresslevel=1)
    return other
