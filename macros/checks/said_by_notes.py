"""What a record promises of its notes, and a note of itself."""

import re

from macros.checks.context import Context, Problems, problem_at
from macros.model import Claim, Record
from macros.model.observation import Observation, ObservationType
from macros.model.vocabulary import Status
from macros.model.walk import field_name

_ABSENT = {ObservationType.UNDATED, ObservationType.UNNAMED, ObservationType.BLANK}
_AT_ODDS = {*ObservationType} - _ABSENT
"""Notes on what the source does not say tell of nothing that disagrees."""
_COMPUTED = re.compile(r"\b(?:tính|cộng) (?:ra|lại|đúng)(?: thì)?(?: là| được)? (\d[\d.,]*\d%?)")
_AMOUNT = re.compile(r"(?<![\w/-])\d[\d.,]*(?![\w/-])")


def check(context: Context) -> Problems:
    """Disputed records that no observation names; notes on several spellings that show one,
    on nothing, or with a number that nobody printed."""
    for entry, record in context.of(Record):
        is_disputed = record.status is Status.DISPUTED
        if is_disputed and isinstance(record, Observation | Claim):
            found = f"{record.kind.label.lower()} tự nó nói về chỗ không khớp"
            expected = f"{Status.VERIFIED} hoặc {Status.UNVERIFIED}"
            yield problem_at(entry, "status", "ngoai-danh-muc", found, expected)
        elif is_disputed and not context.is_noted(record.id, *_AT_ODDS):
            found = f"ghi “{record.status.label}”, mà không ghi chú nào nói vì sao"
            expected = f"một ghi chú nêu bản ghi này ở {field_name(Observation, ('about',))}"
            yield problem_at(entry, "status", "thieu-truong-kem", found, expected)
    for entry, record in context.of(Observation):
        summary = record.summary or ""
        computed = _COMPUTED.search(summary) if "tính" in summary or "cộng" in summary else None
        if computed and computed[1] not in " ".join(record.printed):
            found = f"“{computed[1]}” là số tự tính"
            expected = "chỉ số mà nguồn in; phép tính ghi thành một bản ghi ở data/claims"
            yield problem_at(entry, "summary", "nham-truong", found, expected)
        if not record.about:
            found, expected = "không nói về bản ghi nào", "mã của bản ghi chịu ảnh hưởng ở about"
            yield problem_at(entry, "title", "thieu-truong-kem", found, expected)
        spelt = set(record.printed)
        lacking = {
            ObservationType.VARIANT: len(spelt) == 1,
            ObservationType.MISPRINT: not spelt,
            ObservationType.ARITHMETIC: not any(map(_AMOUNT.search, spelt)),
        }
        if lacking.get(record.type):
            found = f"“{record.type.label}” mà chưa nêu đủ chữ, số, cách viết ấy"
            yield problem_at(entry, "printed", "thieu-truong-kem", found, "như nguồn in")
