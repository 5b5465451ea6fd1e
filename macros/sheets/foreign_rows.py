"""Rows among the records that are none: totals, notes, signatures, numbers of columns; and columns
that stand under each other's heads."""

import re
from collections.abc import Callable, Iterable
from itertools import combinations, groupby

from macros.model.record import ID_PATTERN
from macros.sheets.columns import Column
from macros.sheets.heads import Heads, few
from macros.sheets.table import Complaint, Row, SheetError, shown
from macros.suggest import plain

_REPEATED = "dòng tiêu đề lặp lại"
_NUMBERED = "dòng đánh số cột"
_NOTE = "dòng tổng hoặc ghi chú"
_TOO_LITTLE = ""
"""No id, and fewer than half of what every record has."""

_NOTE_BEGINS = re.compile(r"(?:tổng|cộng|ghi chú|chú thích|lưu ý|người lập|nơi nhận)\b")
_COUNTER = re.compile(r"\(?(\d{1,3})\)?")


def parted(rows: list[Row], head: Row, heads: Heads) -> tuple[list[Row], list[Complaint]]:
    """The rows that are records, and one complaint for each run of rows that are none."""
    judged = [(row, _foreign(row, head, heads)) for row in rows]
    runs = groupby(judged, lambda pair: pair[1] is None)
    complaints = [_told(list(run), heads) for is_record, run in runs if not is_record]
    return [row for row, what in judged if what is None], complaints


def check_order(records: list[Row], heads: Heads) -> None:
    """Raise SheetError where two columns hold, in every row, only what belongs to the other."""
    held: dict[int, list[str]] = {}
    for cell in (cell for row in records for cell in row if cell.column in heads):
        held.setdefault(cell.column, []).append(str(cell.value).strip())
    for one, other in combinations(held, 2):
        own, theirs = heads[one].field.pattern, heads[other].field.pattern
        are_odd = (
            own and theirs and not _fit(held[one], own, any) and not _fit(held[other], theirs, any)
        )
        if are_odd and _fit(held[one], theirs, all) and _fit(held[other], own, all):
            names = f"“{heads[one].header}” và “{heads[other].header}”"
            both = f"“{shown(held[one][0])}”, “{shown(held[other][0])}”"
            found = f"dưới {names} là giá trị của nhau ({both})"
            raise SheetError(found, "tiêu đề đúng của mỗi cột; có lẽ hai tiêu đề đã đổi chỗ")


def _fit(texts: list[str], pattern: str, how: Callable[[Iterable[bool]], bool]) -> bool:
    return how(re.search(pattern, text) is not None for text in texts)


def _foreign(row: Row, head: Row, heads: Heads) -> str | None:
    """What the row is, if it is no record."""
    names = {cell.column: plain(str(cell.value)) for cell in head}
    if all(plain(str(cell.value)) == names.get(cell.column) for cell in row):
        return _REPEATED
    if len(row) > 2 and _counts_up(row):
        return _NUMBERED
    filled = {heads[cell.column].key for cell in row if cell.column in heads}
    needed = {column.key for column in _required(heads)}
    missing = needed - filled - {"id"}
    if not missing or _has_id(row, heads):
        return None
    if _NOTE_BEGINS.match(str(row[0].value).strip().lower()):
        return _NOTE
    return _TOO_LITTLE if 2 * len(missing | ({"id"} & needed)) > len(needed) else None


def _counts_up(row: Row) -> bool:
    """Whether the cells hold 1, 2, 3…, or A, B, 1, 2…, as below the heads of printed tables."""
    texts = [str(cell.value).strip() for cell in row]
    while texts and re.fullmatch("[A-C]", texts[0]):
        texts = texts[1:]
    numbers = [_COUNTER.fullmatch(text) for text in texts]
    return [number and int(number[1]) for number in numbers] == list(range(1, len(texts) + 1))


def _has_id(row: Row, heads: Heads) -> bool:
    """Whether an id stands in its column: then a record is meant, whatever else is missing."""
    ids = (str(c.value).strip() for c in row if c.column in heads and heads[c.column].key == "id")
    return any(re.fullmatch(ID_PATTERN, text) for text in ids)


def _required(heads: Heads) -> list[Column]:
    return [column for column in heads.values() if column.field.required]


def _told(run: list[tuple[Row, str | None]], heads: Heads) -> Complaint:
    first = run[0][0][0]
    named = few((str(row[0].row) for row, _ in run), "dòng")
    where = f"{'các ' * (len(run) > 1)}dòng {named} (“{shown(first.value)}”)"
    whats = {what for _, what in run}
    if len(whats) == 1 and whats != {_TOO_LITTLE}:
        found, expected = f"{where} là {whats.pop()}, không phải bản ghi", "xóa khỏi bảng nhập"
        return Complaint(first, "dong-la", found, expected)
    names = ", ".join(column.field.label for column in _required(heads))
    found = f"{where} không có mã và thiếu hơn nửa các ô bắt buộc"
    expected = f"ghi chú, dòng tổng, chữ ký thì xóa khỏi bảng nhập; bản ghi thì điền đủ {names}"
    return Complaint(first, "dong-la", found, expected)
