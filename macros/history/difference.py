"""The difference of two states in records and fields, not in lines. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from macros.history.pieces import Piece, pieces, shown
from macros.history.snapshot import Version
from macros.model import BY_FOLDER
from macros.model.declared import fields_of

Versions = Mapping[str, Version]
"""Records by the path of their file."""

_NAMING = {"id", "former_ids"}
_ALIKE = 0.8
"""From here two texts of records are probably one record, renamed."""


@dataclass(frozen=True)
class FieldChange:
    """One field: key, Vietnamese label ("" for a key that the kind does not have), what it held
    and holds ("" where it was absent), and the pieces of it that changed."""

    key: str
    label: str
    old: str
    new: str
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True)
class RecordChange:
    """One record that is in both states; `old_id` differs from its id where it was renamed."""

    version: Version
    old_id: str
    fields: tuple[FieldChange, ...]
    links_gained: tuple[tuple[str, str], ...]
    links_lost: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Difference:
    """All that changed between two states, each list in the order of the paths.

    `unreadable` are files that cannot be read. Of ids that are gone `merged` tells which record
    names them as former ones, `probably` which new record says nearly the same.
    """

    added: tuple[Version, ...] = ()
    removed: tuple[Version, ...] = ()
    renamed: tuple[RecordChange, ...] = ()
    changed: tuple[RecordChange, ...] = ()
    unreadable: tuple[Version, ...] = ()
    merged: Mapping[str, str] = field(default_factory=dict)
    probably: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether the two states hold the same records."""
        return not (self.added or self.removed or self.renamed or self.changed or self.unreadable)


def difference(before: Versions, after: Versions) -> Difference:
    """What turned `before` into `after`."""
    gone = {path: before[path] for path in sorted(before.keys() - after.keys())}
    come = {path: after[path] for path in sorted(after.keys() - before.keys())}
    renamed = []
    for path, new in list(come.items()):
        old_path = next((p for p, old in gone.items() if _is_renamed(old, new)), None)
        if old_path:
            renamed.append(_change(gone.pop(old_path), come.pop(path)))
    both = [p for p in sorted(before.keys() & after.keys()) if before[p] != after[p]]
    changed = [_change(before[p], after[p]) for p in both if after[p].is_readable]
    unread = [v for p, v in sorted(after.items()) if not v.is_readable and v != before.get(p)]
    return Difference(
        tuple(version for version in come.values() if version.is_readable),
        tuple(gone.values()),
        tuple(renamed),
        tuple(change for change in changed if change.fields),
        tuple(unread),
        _merged(gone, after),
        _probably(gone, come),
    )


def _former_ids(version: Version) -> list[Any]:
    named = version.values.get("former_ids")
    return named if isinstance(named, list) else []


def _is_renamed(old: Version, new: Version) -> bool:
    """The new record names the old id as a former one, or says the same under another id."""
    if old.folder != new.folder or not new.is_readable:
        return False
    return old.id in _former_ids(new) or _said(old) == _said(new)


def _merged(gone: Versions, after: Versions) -> dict[str, str]:
    """Ids that are gone and that a record which was there before now names as former ones."""
    heirs = {former: v.id for v in after.values() for former in map(str, _former_ids(v))}
    return {old.id: heirs[old.id] for old in gone.values() if old.id in heirs}


def _probably(gone: Versions, come: Versions) -> dict[str, str]:
    """Ids that are gone by the id of a new record that says nearly the same."""
    found: dict[str, str] = {}
    for old in gone.values():
        alike = (new for new in come.values() if new.folder == old.folder and _is_alike(old, new))
        if new := next(alike, None):
            found[old.id] = new.id
    return found


def _is_alike(old: Version, new: Version) -> bool:
    one, two = shown(_said(old)).split(), shown(_said(new)).split()
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _said(version: Version) -> dict[str, Any]:
    return {key: value for key, value in version.values.items() if key not in _NAMING}


def _change(old: Version, new: Version) -> RecordChange:
    fields = [change for change in fields_between(old, new) if change.key != "id"]
    gained, lost = new.links - old.links, old.links - new.links
    return RecordChange(new, old.id, tuple(fields), tuple(sorted(gained)), tuple(sorted(lost)))


def fields_between(old: Version | None, new: Version) -> list[FieldChange]:
    """The fields that differ, in the order of the kind; of a record without `old` all of them."""
    known, before = fields_of(BY_FOLDER[new.folder]), old.values if old else {}
    keys = [key for key in known if key in before or key in new.values]
    keys += sorted((before.keys() | new.values.keys()) - known.keys())
    return [
        FieldChange(
            key,
            known[key].label if key in known else "",
            shown(before.get(key)),
            shown(new.values.get(key)),
            pieces(before.get(key), new.values.get(key)),
        )
        for key in keys
        if before.get(key) != new.values.get(key)
    ]
