"""A difference as Markdown for people and as JSON for machines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from macros.history.difference import Difference, RecordChange
from macros.history.snapshot import Version

LONGEST = 300
"""A longer value is cut: the comment on a pull request may have 65,536 characters at most."""

MOST = 200
"""So many records are told one by one in each list."""


def to_markdown(difference: Difference) -> str:
    """What a reviewer reads; values are code, so that nothing in them is markup or a mention."""
    if difference.is_empty:
        return "Không bản ghi nào thay đổi.\n"
    counts = (
        f"**Thêm {len(difference.added)}, bỏ {len(difference.removed)}, "
        f"đổi tên {len(difference.renamed)}, sửa {len(difference.changed)} bản ghi.**"
    )
    lines = [counts, *_listed("Thêm", difference.added), *_listed("Bỏ", difference.removed)]
    lines += _told("Đổi tên", difference.renamed)
    lines += _told("Sửa", difference.changed)
    return "\n".join(lines) + "\n"


def _listed(heading: str, versions: tuple[Version, ...]) -> Iterator[str]:
    if versions:
        yield f"\n### {heading}\n"
        yield from (f"- {_named(version)}" for version in versions[:MOST])
        yield from _rest(len(versions))


def _told(heading: str, changes: tuple[RecordChange, ...]) -> Iterator[str]:
    if changes:
        yield f"\n### {heading}\n"
        for change in changes[:MOST]:
            yield from _one(change)
        yield from _rest(len(changes))


def _rest(count: int) -> Iterator[str]:
    if count > MOST:
        yield f"- … và {count - MOST} bản ghi nữa"


def _one(change: RecordChange) -> Iterator[str]:
    renamed = change.old_id != change.version.id
    yield f"- {_named(change.version)}" + (f", trước là {code(change.old_id)}" if renamed else "")
    for field in change.fields:
        yield f"  - {field.label} ({code(field.key)}): {code(field.old)} → {code(field.new)}"
    yield from (f"  - thêm liên kết {label} → {code(to)}" for label, to in change.links_gained)
    yield from (f"  - bỏ liên kết {label} → {code(to)}" for label, to in change.links_lost)


def _named(version: Version) -> str:
    return f"{version.kind_label}: {code(version.title)} ({code(version.id)})"


def code(text: str) -> str:
    """`text` as a code span of Markdown, whatever it holds; a dash for an absent value."""
    text = re.sub(r"\s+", " ", text).strip()
    if not text:
        return "—"
    text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def to_json(difference: Difference) -> str:
    """The same as JSON: lists ``added``, ``removed``, ``renamed``, ``changed``."""
    data = {
        "added": [_version(version) for version in difference.added],
        "removed": [_version(version) for version in difference.removed],
        "renamed": [_record(change) for change in difference.renamed],
        "changed": [_record(change) for change in difference.changed],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _version(version: Version) -> dict[str, str]:
    return {"id": version.id, "path": version.path, "title": version.title}


def _record(change: RecordChange) -> dict[str, object]:
    return {
        **_version(change.version),
        "old_id": change.old_id,
        "fields": [vars(field) for field in change.fields],
        "links_gained": change.links_gained,
        "links_lost": change.links_lost,
    }
