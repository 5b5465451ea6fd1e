"""What a record promises of its notes, and a note of itself."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.claim import Claim
from macros.model.observation import Observation, ObservationType
from macros.model.record import Record
from macros.model.vocabulary import Status
from macros.model.walk import field_name


_MILD = {ObservationType.UNDATED, ObservationType.UNNAMED, ObservationType.BREAK}


def check(context: Context) -> Problems:
    """Disputed records that no observation names; notes on several spellings that show one."""
    for entry in context.entries:
        record = entry.record
        if record.status is Status.DISPUTED and not _is_disputed(context, record):
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


def _is_disputed(context: Context, record: Record) -> bool:
    """Whether a note that is on more than what the source leaves out shows what is in dispute."""
    own = [getattr(record, key, None) for key in ("printed", "number")]
    values = [one for one in own if isinstance(one, str)] or [*record.names]
    notes = context.notes.get(record.id, ())
    return any(one in _said(note) for note in notes if note.type not in _MILD for one in values)


def _said(note: Observation) -> str:
    return "|".join([*note.printed, note.title, note.summary or "", note.reading or ""])
