"""How values are written for Vietnamese readers."""

from __future__ import annotations

import re

from macros.model.figure import Figure

NOT_GIVEN = "nguồn không nêu"


_UNIT = re.compile(r"(?<=\d) (?=[%a-zđ])")


def unbroken(text: str) -> str:
    """``4 % (104/2.598 hộ)`` with number and unit on one line."""
    return _UNIT.sub("\u00a0", text)


def first_sentence(text: str) -> str:
    """The text up to its first full stop that ends a sentence."""
    return text if ". " not in text else text.partition(". ")[0] + "."


def when(figure: Figure) -> str:
    """The date or the period that the source gives; empty where it gives none."""
    return figure.as_of.vietnamese() if figure.as_of else figure.period or ""
