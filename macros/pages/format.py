"""How values are written for Vietnamese readers."""

from __future__ import annotations

from macros.model.figure import Figure
from macros.model.term import Term

NOT_GIVEN = "nguồn không nêu"


def written_out(term: Term) -> str:
    """A short form's full form, and whose words it is where the source does not print it."""
    by_editors = " (người biên tập ghi, nguồn không in)" if not term.expansion_printed else ""
    return f"{term.expansion}{by_editors}" if term.expansion else ""


def first_sentence(text: str) -> str:
    """The text up to its first full stop that ends a sentence."""
    return text if ". " not in text else text.partition(". ")[0] + "."


def when(figure: Figure) -> str:
    """The date or the period that the source gives; empty where it gives none."""
    return figure.as_of.vietnamese() if figure.as_of else figure.period or ""
