"""The row of heads: which column each cell below belongs to."""

import re
from collections.abc import Iterable, Iterator

from macros.model import KINDS, Record
from macros.sheets.columns import Column, columns_of
from macros.sheets.table import Cell, Complaint, Row, SheetError, shown
from macros.suggest import meant_key, plain

_LOOKED_AT = 10
"""Below titles and notes of so many rows heads are still recognised, to say where they are."""

_CLEARLY = 2
"""So many heads more a sheet has of another kind, if it is of that kind."""

_FEW = 5
_KEY = re.compile(r"\(([a-z_]+)\)\s*$")

Heads = dict[int, Column]
"""The field's column by the column of the sheet."""


def check_first_row(rows: list[Row], known: list[Column]) -> None:
    """Raise SheetError where the first row is not the heads."""
    if not rows:
        raise SheetError("bảng không có dòng nào")
    names = _names(known)
    counts = [sum(_named(cell, names) is not None for cell in row) for row in rows[:_LOOKED_AT]]
    best = counts.index(max(counts))
    found = f"dòng {rows[0][0].row} không phải dòng tiêu đề"
    if not counts[best]:
        raise SheetError(found, "dòng đầu là tên các cột, như trong tệp mẫu của kb.py template")
    if best:
        raise SheetError(found, f"xóa các dòng phía trên dòng {rows[best][0].row} (dòng tiêu đề)")


def check_kind(head: Row, record_type: type[Record]) -> None:
    """Raise SheetError where the heads are those of another kind."""
    known = {kind: _names(columns_of(kind)) for kind in KINDS.values()}
    counts = {
        kind: sum(_named(cell, names) is not None for cell in head) for kind, names in known.items()
    }
    other = max(counts, key=lambda kind: counts[kind])
    if counts[other] - counts[record_type] < _CLEARLY:
        return
    kind, meant = record_type.kind, other.kind
    names = known[record_type]
    strange = [
        f"“{shown(c.value)}”" for c in head if _named(c, names) is None and _named(c, known[other])
    ]
    found = f"các cột {', '.join(strange)} là của loại “{meant.label}”, không phải “{kind.label}”"
    raise SheetError(
        found, f"nhập với --kind {meant.key}, hoặc điền mẫu của kb.py template {kind.key}"
    )


def heads_of(rows: list[Row], known: list[Column]) -> tuple[Heads, list[Complaint]]:
    """The columns by their heads in the first row, and what is wrong with heads and columns."""
    found: Heads = {}
    names = _names(known)
    unknown = [cell for cell in rows[0] if _named(cell, names) is None]
    complaints = _unknown(unknown, known) if unknown else []
    for cell in rows[0]:
        column = _named(cell, names)
        if column is None:
            continue
        if column in found.values():
            told = f"cột “{column.header}” có hai lần"
            complaints.append(Complaint(cell, "cot-trung", told, "mỗi cột một lần; xóa cột thừa"))
        else:
            found[cell.column] = column
    complaints += _headless(rows)
    complaints += _missing(rows[0], list(found.values()), known)
    return found, complaints


def _names(known: list[Column]) -> dict[str, Column]:
    """Columns by what may stand in their head: label, key, or both as the template has them."""
    return {
        plain(name): column
        for column in known
        for name in (column.header, column.key, column.field.label)
    }


def _named(cell: Cell, names: dict[str, Column]) -> Column | None:
    """The column of a head; its key alone decides where a label has changed since the template, but
    not against the label of another column."""
    text = str(cell.value)
    key = _KEY.search(text)
    if not key or plain(text) in names:
        return names.get(plain(text))
    meant = names.get(plain(key[1]))
    return meant if names.get(plain(text[: key.start()]), meant) is meant else None


def _unknown(cells: list[Cell], known: list[Column]) -> list[Complaint]:
    """A complaint for each head that stands for a known column, and one for all the others."""
    labels = {column.key: column.field.label for column in known}
    headers = {column.key: column.header for column in known}
    meant = [(cell, meant_key(shown(cell.value), labels)) for cell in cells]
    found = []
    for cell, key in meant:
        if key:
            told, expected = f"không có cột “{shown(cell.value)}”", f"“{headers[key]}” chăng"
            found.append(Complaint(cell, "cot-la", told, f"{expected}, hoặc xóa cột này"))
    if others := [cell for cell, key in meant if not key]:
        names = ", ".join(f"“{shown(cell.value)}”" for cell in others)
        more = f" (ô {_places(others)})" if len(others) > 1 else ""
        told = f"không có cột {names}{more}"
        expected = "xóa cột ấy, hoặc lấy tên một cột của tệp mẫu"
        found.append(Complaint(others[0], "cot-la", told, expected))
    return found


def few(names: Iterable[str], what: str) -> str:
    """``E2, E3 và 5 ô nữa``."""
    known = [*names]
    more = f" và {len(known) - _FEW} {what} nữa" if len(known) > _FEW else ""
    return ", ".join(known[:_FEW]) + more


def _places(cells: list[Cell]) -> str:
    return few((cell.address for cell in cells), "ô")


def _headless(rows: list[Row]) -> Iterator[Complaint]:
    """Columns with something in them and no head."""
    headed = {cell.column for cell in rows[0]}
    lost: dict[int, list[Cell]] = {}
    for cell in (cell for row in rows[1:] for cell in row if cell.column not in headed):
        lost.setdefault(cell.column, []).append(cell)
    for _, cells in sorted(lost.items()):
        found = f"ô có “{shown(cells[0].value)}” mà cột không có tiêu đề (ô {_places(cells)})"
        expected = "tiêu đề ở dòng đầu, hoặc xóa các ô này"
        yield Complaint(cells[0], "cot-khong-ten", found, expected)


def _missing(head: Row, found: list[Column], known: list[Column]) -> Iterator[Complaint]:
    missing = [c.header for c in known if c.field.required and c not in found]
    if missing:
        names = ", ".join(f"“{header}”" for header in missing)
        told = f"bảng không có cột {names}, là cột bắt buộc"
        yield Complaint(head[0], "thieu-cot", told, "thêm cột ấy, như trong tệp mẫu")
