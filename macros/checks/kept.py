"""Plain values of sound records, kept between two runs; whatever is doubtful is thrown away."""

import json
import sys
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pydantic
import yaml

from macros.write.files import write_text

MACROS = Path(__file__).resolve().parent.parent
Values = Mapping[str, tuple[str, Any]]
"""By the path of a file: the digest of its bytes and the values that they hold."""


class Kept:
    """The values of an earlier run, if code and libraries are the same; None keeps nothing.

    The file holds two lines: a seal and JSON. The seal is made of all that the values came from
    but the records, and of the JSON itself, so that a file cut short or written over counts for
    nothing.
    """

    def __init__(self, file: Path | None) -> None:
        self.file = file
        self._values = _read(file) if file else {}

    def values(self, path: str, digest: str) -> Any:
        """The values of a file whose bytes have that digest; None where they are not known."""
        known = self._values.get(path)
        return known[1] if known and known[0] == digest else None

    def keep(self, values: Values) -> None:
        """Keep these values and no others; a place that cannot be written to is no error."""
        digests = {path: digest for path, (digest, _) in values.items()}
        if not self.file or digests == {path: known[0] for path, known in self._values.items()}:
            return
        text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            write_text(self.file, f"{_seal(text)}\n{text}\n")
        except OSError:
            return
        self._values = values


def _read(file: Path) -> Values:
    try:
        seal, _, text = file.read_text("utf-8").rstrip("\n").partition("\n")
        values = json.loads(text) if seal == _seal(text) else {}
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _seal(text: str) -> str:
    return blake2b(f"{code_digest()}\n{text}".encode(), digest_size=16).hexdigest()


@cache
def code_digest() -> str:
    """Of this program's code and of what it reads records with."""
    versions = (sys.version, pydantic.VERSION, yaml.__version__, str(yaml.__with_libyaml__))
    digest = blake2b("\n".join(versions).encode(), digest_size=16)
    for file in sorted(MACROS.rglob("*.py")):
        digest.update(f"{file.relative_to(MACROS).as_posix()}\n".encode() + file.read_bytes())
    return digest.hexdigest()
