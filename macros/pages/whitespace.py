"""Indentation that templates leave in pages: a tenth of their size, compressed."""

from __future__ import annotations

import re

# Here white space is content.
_VERBATIM = re.compile(r"(<(pre|textarea|script|style)\b.*?</\2>)", re.DOTALL)
# Only beside a tag: inside an attribute a line break may be meant.
_BREAK = re.compile(r"(?:\A|(?<=>))\s*\n\s*|\s*\n\s*(?=<|\Z)")


def collapse(html: str) -> str:
    """Return the page with each run of line breaks and indentation beside a tag as one break."""
    pieces = _VERBATIM.split(html)
    # split() yields text, verbatim element, its name, text, …
    pieces[::3] = [_BREAK.sub("\n", text) for text in pieces[::3]]
    del pieces[2::3]
    return "".join(pieces)
