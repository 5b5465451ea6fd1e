"""What readers are told of a day's changes: names, numbers and dates as they were and as they are;
of all else that was edited, which records. Pure."""

from dataclasses import dataclass

from macros.history.difference import Difference, FieldChange, RecordChange
from macros.history.snapshot import Version
from macros.model import BY_FOLDER, Claim
from macros.model.declared import Field, fields_of
from macros.model.observation import Observation
from macros.model.partial_date import PartialDate
from macros.model.uses import Use

_NAMES = {"title", "number", "period"}
"""What a record is called, and when the source says it is of."""


@dataclass(frozen=True)
class Item:
    """A record, and its changes that readers are told."""

    version: Version
    told: tuple[str, ...] = ()


def grouped(difference: Difference) -> dict[str, tuple[Item, ...]]:
    """What happened to which records; what happened to none is left out."""
    changed = [Item(change.version, telling(change)) for change in difference.changed]
    groups = {
        "Thêm": tuple(map(Item, difference.added)),
        "Sửa tên, số, ngày": tuple(item for item in changed if item.told),
        "Sửa lời, mối nối; tên, số, ngày của nguồn giữ nguyên": tuple(
            i for i in changed if not i.told
        ),
        "Đổi mã": tuple(Item(change.version, telling(change)) for change in difference.renamed),
        "Bỏ": tuple(map(Item, difference.removed)),
    }
    return {label: items for label, items in groups.items() if items}


def telling(change: RecordChange) -> tuple[str, ...]:
    """Its changed names, numbers and dates: ``Ngày ban hành: “05/03/2022” → “06/03/2022”``. What
    editors note of the source has none of its own."""
    kind = BY_FOLDER[change.version.folder]
    known = {} if issubclass(kind, Claim | Observation) else fields_of(kind)
    return tuple(
        f"{field.label}: {_said(field, known[field.key])}"
        for field in change.fields
        if field.key in known and _tells(known[field.key])
    )


def _tells(field: Field) -> bool:
    return field.key in _NAMES or field.holds == "date" or Use.QUANTITY in field.uses


def _said(change: FieldChange, field: Field) -> str:
    old, new = (_as_read(value, field) for value in (change.old, change.new))
    return f"{old} → {new}" if old and new else f"thêm {new}" if new else f"bỏ {old}"


def _as_read(value: str, field: Field) -> str:
    if not value or field.holds != "date":
        return value and f"“{field.choices.get(value, value)}”"
    try:
        return f"“{PartialDate.parse(value).vietnamese()}”"
    except ValueError:  # a state before its file was mended
        return f"“{value}”"
