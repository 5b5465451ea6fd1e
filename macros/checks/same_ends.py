"""Money goes from one body to another."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.funding import Funding


def check(context: Context) -> Problems:
    """Fundings whose giver is their receiver."""
    for entry in context.entries:
        record = entry.record
        if isinstance(record, Funding) and record.giver and record.giver == record.receiver:
            found = f"“{record.receiver}” cũng là bên giao"
            expected = "mã của bên nhận thật; nguồn không nêu bên nhận thì xóa dòng này"
            yield problem_at(entry, ("receiver",), "giao-cho-minh", found, expected)
