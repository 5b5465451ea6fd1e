"""The difference of two states in records and fields, not in lines. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from macros.history.snapshot import Version
from macros.model import BY_FOLDER
from macros.model.walk import fields_of

Versions = Mapping[str, Version]
"""Records by the path of their file."""

_NAMING = {"id", "former_ids"}


@dataclass(frozen=True)
class FieldChange:
    """One field: key, Vietnamese label, what it held and holds; "" where it was absent."""

    key: str
    label: str
    old: str
    new: str


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
    """All that changed between two states, each list in the order of the paths."""

    added: tuple[Version, ...] = ()
    removed: tuple[Version, ...] = ()
    renamed: tuple[RecordChange, ...] = ()
    changed: tuple[RecordChange, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the two states hold the same records."""
        return not (self.added or self.removed or self.renamed or self.changed)


def difference(before: Versions, after: Versions) -> Difference:
    """What turned `before` into `after`."""
    gone = {path: before[path] for path in sorted(before.keys() - after.keys())}
    come = {path: after[path] for path in sorted(after.keys() - before.keys())}
    renamed = []
    for path, new in list(come.items()):
        old_path = next((p for p, old in gone.items() if _is_renamed(old, new)), None)
        if old_path:
            renamed.append(_change(gone.pop(old_path), come.pop(path)))
    both = sorted(before.keys() & after.keys())
    changed = [_change(before[path], after[path]) for path in both if before[path] != after[path]]
    return Difference(
        tuple(come.values()),
        tuple(gone.values()),
        tuple(renamed),
        tuple(change for change in changed if change.fields),
    )


def _is_renamed(old: Version, new: Version) -> bool:
    """The new record names the old id as a former one, or says the same under another id."""
    if old.folder != new.folder:
        return False
    return old.id in new.values.get("former_ids", []) or _said(old) == _said(new)


def _said(version: Version) -> dict[str, Any]:
    return {key: value for key, value in version.values.items() if key not in _NAMING}


def _change(old: Version, new: Version) -> RecordChange:
    known = fields_of(BY_FOLDER[new.folder])
    keys = [key for key in known if key in old.values or key in new.values]
    keys += sorted((old.values.keys() | new.values.keys()) - known.keys())
    fields = [
        FieldChange(
            key,
            known[key].label if key in known else key,
            shown(old.values.get(key)),
            shown(new.values.get(key)),
        )
        for key in keys
        if key != "id" and old.values.get(key) != new.values.get(key)
    ]
    gained, lost = new.links - old.links, old.links - new.links
    return RecordChange(new, old.id, tuple(fields), tuple(sorted(gained)), tuple(sorted(lost)))


def shown(value: Any) -> str:
    """A value in one line: lists with commas, groups as “key: value”; "" for an absent one."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(map(shown, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {shown(item)}" for key, item in value.items())
    return value if isinstance(value, str) else json.dumps(value)
