"""The records of one state of data/, as plain values: what two states are compared by.

Not as models: an older state was written for older models, and has to be read all the same.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from macros.links import links_of
from macros.load.text import MAX_BYTES, decode
from macros.load.yaml_tree import TRAP, Tree, parse
from macros.model import BY_FOLDER, Record

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Version:
    """One record in one state: its file, its plain values, its links (label, id), and whether the
    file can be read at all."""

    path: str
    values: Values
    links: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    is_readable: bool = True

    @property
    def id(self) -> str:
        """The id, which is the file's name."""
        return PurePosixPath(self.path).stem

    @property
    def folder(self) -> str:
        """The folder of its kind."""
        return PurePosixPath(self.path).parent.name

    @property
    def title(self) -> str:
        """The title, or the id where there is none."""
        return str(self.values.get("title") or self.id)

    @property
    def kind_label(self) -> str:
        """The Vietnamese name of its kind."""
        return BY_FOLDER[self.folder].kind.label


def read_versions(files: Iterable[tuple[str, bytes]]) -> dict[str, Version]:
    """The records among `files` (path from the repository's root, content), by path."""
    read = ((path, _read(path, content)) for path, content in files)
    return {path: version for path, version in read if version}


@lru_cache(maxsize=1 << 12)  # the state after a day is the one before the next
def _read(path: str, content: bytes) -> Version | None:
    parts = PurePosixPath(path).parts
    is_place = len(parts) == 3 and parts[0] == "data" and parts[1] in BY_FOLDER
    if not (is_place and path.endswith(".yml")):
        return None
    if len(content) > MAX_BYTES:
        return Version(path, {}, is_readable=False)
    text, _ = decode(content, path)
    tree = parse(content.decode("utf-8", "replace") if text is None else text, path)
    named = _links(tree, BY_FOLDER[parts[1]]) if text is not None else frozenset()
    is_readable = isinstance(tree.value, dict)  # also a file that is no sound record (any more)
    return Version(path, _sound(tree.value) if is_readable else {}, named, is_readable)


def _links(tree: Tree, record_type: type[Record]) -> frozenset[tuple[str, str]]:
    """None of what is no record of today's model; whether its values are sensible is no question
    here."""
    try:
        record = record_type.model_validate(tree.value)
    except ValidationError:
        return frozenset()
    return frozenset((link.label, link.target) for link in links_of(record))


def _sound(value: Any) -> Any:
    """Without what YAML would misread, wherever it stands."""
    if isinstance(value, dict):
        return {key: _sound(one) for key, one in value.items() if one is not TRAP}
    if isinstance(value, list):
        return [_sound(one) for one in value if one is not TRAP]
    return value
