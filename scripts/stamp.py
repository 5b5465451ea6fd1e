"""What .venv/ was made from, noted in it, and whether its files are still whole."""

import hashlib
import json
import os
import re
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from scripts.install import venv_python

CODE = re.compile(r"^([^,\"\n]+\.(?:py|pyd|so)),[^,\n]*,(\d+)$", re.MULTILINE)
"""A line of a package's RECORD: path, hash and size in bytes. Code alone, for time: 11,000 of the
21,000 files of the environment are icons, and looking at all takes four times as long."""


@dataclass(frozen=True)
class Stamp:
    """What an environment must have been made from.

    The home is Python's version and the folder: a venv of another Python, or one that was moved
    (its scripts name their old folder), must be made anew; changed inputs only need pip again.
    """

    inputs: str
    """SHA-256 of the lock file."""
    home: str


def wanted(root: Path, lock: str) -> Stamp:
    """Return what the environment must have been made from to hold what `lock` names."""
    # Without carriage returns: Git may check the same file out with either line ending.
    content = (root / lock).read_bytes().replace(b"\r\n", b"\n")
    home = f"{sys.version_info.major}.{sys.version_info.minor} {root}"
    return Stamp(hashlib.sha256(content).hexdigest(), home)


def _note(root: Path, lock: str) -> Path:
    return root / ".venv" / f"kb-{lock}.json"


def read(root: Path, lock: str) -> tuple[Stamp, list[str]] | None:
    """Return the lock's stamp and its packages' records; None where none was finished."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        if venv_python(root / ".venv").exists():
            noted = json.loads(_note(root, lock).read_text("utf-8"))
            return Stamp(**noted["stamp"]), list(noted["records"])
    return None


def write(root: Path, lock: str) -> None:
    """Note that the environment now holds what `lock` names."""
    named = re.findall(r"^([\w.-]+)==([^\s;]+)", (root / lock).read_text("utf-8"), re.MULTILINE)
    wheels = {f"{re.sub(r'[-_.]+', '_', name).lower()}-{version}" for name, version in named}
    found = (root / ".venv").glob("**/site-packages/*.dist-info/RECORD")
    records = [path for path in found if path.parent.stem.lower() in wheels]
    noted = {
        "stamp": asdict(wanted(root, lock)),
        "records": [path.relative_to(root).as_posix() for path in records],
    }
    _note(root, lock).write_text(json.dumps(noted, indent=1), "utf-8")


def erase(root: Path, lock: str) -> None:
    """Forget the lock's stamp: what is being changed counts as unfinished."""
    _note(root, lock).unlink(missing_ok=True)


def first_damage(root: Path, records: list[str]) -> str:
    """Return the first of the packages' files that is missing or of another size, "" if none."""
    for record in records:
        folder = (root / record).parent.parent
        try:
            for name, size in CODE.findall((root / record).read_text("utf-8")):
                if os.stat(f"{folder}/{name}").st_size != int(size):  # noqa: PTH116 (3 times as fast)
                    return f"{folder}/{name}"
        except (OSError, ValueError) as error:
            return str(getattr(error, "filename", None) or record)
    return ""
