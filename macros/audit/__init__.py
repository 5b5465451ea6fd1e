"""The audit of printed figures: pure rules over records, exact numbers, nothing stored.

``evaluate(claim, records)`` gives the Outcome of one claim; `records` maps ids to records.
"""

from macros.audit.engine import evaluate, repeats
from macros.audit.lacking import lacking
from macros.audit.operands import Records
from macros.audit.outcome import FittingRange, Outcome, Verdict

__all__ = ["FittingRange", "Outcome", "Records", "Verdict", "evaluate", "lacking", "repeats"]
