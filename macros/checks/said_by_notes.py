"""What a record promises of its notes, and a note of itself."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.claim import Claim
from macros.model.observation import Observation, ObservationType
from macros.model.vocabulary import Status
from macros.model.walk import field_name


def check(context: Context) -> Problems:
    """Disputed records that no observation names; notes on several spellings that show one."""
    for entry in context.entries:
        record = entry.record
        if record.status is Status.DISPUTED and not context.is_noted(record.id, *ObservationType):
            found = f"ghi “{record.status.label}”, mà không ghi chú nào nói vì sao"
            expected = (
                f"“{Status.VERIFIED.label}” hay “{Status.UNVERIFIED.label}”: bản ghi này tự nó nói "
                "về chỗ không khớp"
                if isinstance(record, Observation | Claim)
                else f"một ghi chú nêu bản ghi này ở {field_name(Observation, ('about',))}"
            )
            yield problem_at(entry, ("status",), "thieu-truong-kem", found, expected)
        is_variant = isinstance(record, Observation) and record.type is ObservationType.VARIANT
        if is_variant and isinstance(record, Observation) and len(set(record.printed)) == 1:
            found = "nói một tên nhiều cách viết, mà chỉ nêu một cách"
            expected = "mọi cách viết có trong nguồn"
            yield problem_at(entry, ("printed",), "thieu-truong-kem", found, expected)
