"""A difference as Markdown for people and as JSON for machines."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from macros.history.difference import Difference, FieldChange, RecordChange, fields_between
from macros.history.snapshot import Version
from macros.problems import printable

LONGEST = 300
"""A longer value is cut: the comment on a pull request may have 65,536 characters at most."""

MOST, MOST_PIECES = 200, 20
"""So many records of a list are told one by one to a reviewer, and so many pieces of a field."""

Item = TypeVar("Item")


def to_markdown(difference: Difference) -> str:
    """What a reviewer reads; values are code, so that nothing in them is markup or a mention."""
    if difference.is_empty:
        return "Không bản ghi nào thay đổi.\n"
    unread = len(difference.unreadable)
    counts = (
        f"**Thêm {len(difference.added)}, bỏ {len(difference.removed)}, "
        f"đổi tên {len(difference.renamed)}, sửa {len(difference.changed)} bản ghi"
        f"{f'; {unread} tệp không đọc được' if unread else ''}.**"
    )
    lines = [
        counts,
        *_listed("Không đọc được", difference.unreadable, _unread),
        *_listed("Thêm", difference.added, partial(_added, difference)),
        *_listed("Bỏ", difference.removed, partial(_removed, difference)),
        *_listed("Đổi tên", difference.renamed, _one),
        *_listed("Sửa", difference.changed, _one),
    ]
    return "\n".join(lines) + "\n"


def _listed(
    heading: str, items: Sequence[Item], told: Callable[[Item], Iterable[str]]
) -> Iterator[str]:
    if items:
        yield f"\n### {heading}\n"
        for item in items[:MOST]:
            yield from told(item)
        if len(items) > MOST:
            yield f"- … và {len(items) - MOST} bản ghi nữa"


def _unread(version: Version) -> Iterator[str]:
    yield f"- {code(version.path)}: không đọc được; `kb.py check` cho biết chỗ hỏng"


def _added(difference: Difference, version: Version) -> Iterator[str]:
    old = next((old for old, new in difference.probably.items() if new == version.id), "")
    doubt = f": **có lẽ đổi tên từ {code(old)}, thiếu `former_ids`**" if old else ""
    yield f"- {_named(version)}{doubt}"
    for field in fields_between(None, version):
        if field.key != "id":
            yield f"  - {_label(field)}: {code(field.new)}"


def _removed(difference: Difference, version: Version) -> Iterator[str]:
    heir = difference.merged.get(version.id)
    new = difference.probably.get(version.id)
    tail = (
        f": gộp vào {code(heir)}" if heir else f": có lẽ đổi tên thành {code(new)}" if new else ""
    )
    yield f"- {_named(version)}{tail}"


def _one(change: RecordChange) -> Iterator[str]:
    renamed = change.old_id != change.version.id
    yield f"- {_named(change.version)}" + (f", trước là {code(change.old_id)}" if renamed else "")
    for field in change.fields:
        yield from _field(field)
    yield from (f"  - thêm liên kết {label} → {code(to)}" for label, to in change.links_gained)
    yield from (f"  - bỏ liên kết {label} → {code(to)}" for label, to in change.links_lost)


def _field(field: FieldChange) -> Iterator[str]:
    told = [_piece(*piece) for piece in field.pieces] or [f"{code(field.old)} → {code(field.new)}"]
    if len(told) == 1:
        yield f"  - {_label(field)}: {told[0]}"
        return
    yield f"  - {_label(field)}:"
    yield from (f"    - {piece}" for piece in told[:MOST_PIECES])
    if len(told) > MOST_PIECES:
        yield f"    - … và {len(told) - MOST_PIECES} chỗ nữa"


def _piece(old: str, new: str) -> str:
    if old and new:
        return f"{code(old)} → {code(new)}"
    return f"bỏ {code(old)}" if old else f"thêm {code(new)}"


def _label(field: FieldChange) -> str:
    """A key that the kind does not have is as foreign as a value."""
    return f"{field.label} ({code(field.key)})" if field.label else f"khóa lạ {code(field.key)}"


def _named(version: Version) -> str:
    return f"{version.kind_label}: {code(version.title)} ({code(version.id)})"


def code(text: str) -> str:
    """`text` as a code span of Markdown, whatever it holds; a dash for an absent value."""
    text = printable(re.sub(r"\s+", " ", text).strip())
    if not text:
        return "—"
    text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def to_json(difference: Difference) -> str:
    """The same as JSON: lists ``added``, ``removed``, ``renamed``, ``changed``, ``unreadable``."""
    data = {
        "added": [_version(version) for version in difference.added],
        "removed": [_version(version) for version in difference.removed],
        "renamed": [_record(change) for change in difference.renamed],
        "changed": [_record(change) for change in difference.changed],
        "unreadable": [version.path for version in difference.unreadable],
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
