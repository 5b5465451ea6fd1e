"""The sum of everything that pages are made of besides records and pages of docs/."""

import platform
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from macros import asset_version

MACROS = Path(__file__).parent.parent
LIBRARIES = ("jinja2", "markupsafe", "pydantic")


def stamp_of(settings: Path) -> str:
    """Changes with the program, its templates, libraries, Python, the file of settings, and with
    the scripts and styles whose version pages address."""
    parts = blake2b(digest_size=16)
    files = (path for path in MACROS.rglob("*") if path.suffix in {".py", ".html"})
    for path in (settings, *sorted(files)):
        content = path.read_bytes()
        parts.update(f"{path.name}\0{len(content)}\0".encode() + content)
    for library in LIBRARIES:
        parts.update(f"{library} {version(library)}\0".encode())
    parts.update(f"{platform.python_version()} {asset_version.version()}".encode())
    return parts.hexdigest()
