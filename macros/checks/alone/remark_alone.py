"""A field that says something of another one means nothing where that other is absent; an
abbreviation is shorter than what it stands for, and made of its letters."""

import re

from macros.checks.context import Problems, differs, problem_at
from macros.load import Entry, Location
from macros.model.term import Term, TermType
from macros.suggest import plain, stands_in

_ABOUT = {
    "level_by_editors": "level",
    "part_of_by_editors": "part_of",
    "expansion_printed": "expansion",
    "target_year": "target",
    "target_note": "target",
}
"""Field → what it tells of."""
_EDITORS = re.compile(r"người biên tập (?:ghi|nối|hiểu|suy|xếp)|nguồn không n(?:ối|êu;)", re.I)


def check(entry: Entry) -> Problems:
    """Fields that are given while the one that they tell of is not; abbreviations."""
    if isinstance(entry.record, Term) and entry.record.type is TermType.ABBREVIATION:
        yield from _expansion(entry, entry.record)
    yield from _by_editors(entry)
    given = entry.record.model_fields_set
    for key, other in _ABOUT.items():
        if key in given and getattr(entry.record, other) is None:
            found = f"có mà không có {other}"
            expected = f"giá trị ở khóa {other}, hoặc xóa dòng này"
            yield problem_at(entry, key, "thieu-truong-kem", found, expected)


def _by_editors(entry: Entry) -> Problems:
    """What a text says that the editors have made, and a field that the source has."""
    record, summary = entry.record, entry.record.summary
    told: list[tuple[Location, str | None, str]] = [
        ((key, at, "basis"), one.note, one.basis)
        for key in ("relations", "related")
        for at, one in enumerate(record.held(key, ()))
    ]
    told.append((("basis",), summary, record.held("basis", "")))
    if isinstance(record, Term) and record.expansion and record.expansion_printed:
        told.append((("expansion_printed",), summary, "source"))
    for location, text, basis in told:
        if basis == "source" and (said := _EDITORS.search(text or "")):
            found = f"ghi là của nguồn, mà có chữ “{said[0]}”"
            expected = "editors, hay false, nếu nguồn không nói; nếu nguồn nói thì sửa câu ấy"
            yield differs(entry, location, found, expected)


def _expansion(entry: Entry, record: Term) -> Problems:
    """Abbreviations without a full form, longer than it, or with letters that it lacks in that
    order."""
    if not record.expansion:
        if not record.means and not any("đầy đủ" in one for one in record.not_given):
            found = "là chữ viết tắt mà không có dạng viết đầy đủ"
            expected = "dạng viết đầy đủ ở expansion; do người biên tập ghi thì thêm "
            expected += "expansion_printed: false"
            yield problem_at(entry, "type", "thieu-truong-kem", found, expected)
        return
    short, whole = (plain(text).replace(" ", "") for text in (record.title, record.expansion))
    if len(short) < len(whole) and stands_in(short, whole):
        return
    found = f"“{record.expansion}” không phải dạng đầy đủ của “{record.title}”"
    expected = "tên là chữ viết tắt, còn đây là dạng viết đầy đủ của chính chữ ấy"
    yield differs(entry, "expansion", found, expected)
