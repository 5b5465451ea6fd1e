"""An abbreviation is shorter than what it stands for, and made of its letters."""

from __future__ import annotations

from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model.term import Term, TermType
from macros.suggest import plain


def check(entry: Entry) -> Problems:
    """Abbreviations without a full form, longer than it, or with letters that it lacks in that
    order."""
    record = entry.record
    if not isinstance(record, Term) or record.type is not TermType.ABBREVIATION:
        return
    if not record.expansion:
        if not record.means and not any("đầy đủ" in one for one in record.not_given):
            found = "là chữ viết tắt mà không có dạng viết đầy đủ"
            expected = "dạng viết đầy đủ ở expansion; do người biên tập ghi thì thêm "
            expected += "expansion_printed: false"
            yield problem_at(entry, ("type",), "thieu-truong-kem", found, expected)
        return
    short, whole = (plain(text).replace(" ", "") for text in (record.title, record.expansion))
    letters = iter(whole)
    if len(short) < len(whole) and all(letter in letters for letter in short):
        return
    found = f"“{record.expansion}” không phải dạng đầy đủ của “{record.title}”"
    expected = "tên là chữ viết tắt, còn đây là dạng viết đầy đủ của chính chữ ấy"
    yield problem_at(entry, ("expansion",), "noi-khac-nhau", found, expected)
