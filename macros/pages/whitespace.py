"""Indentation that templates leave in pages: a tenth of their size, compressed."""

import re
from collections.abc import Callable

# Here white space is content.
_VERBATIM = re.compile(r"(<(pre|textarea|script|style)\b.*?</\2>)", re.DOTALL)
# Only beside a tag: inside an attribute a line break may be meant. Each pattern begins with the one
# letter that is looked for, which is ten times as fast as one pattern for all.
_AFTER_TAG = re.compile(r">\s*\n\s*")
_BEFORE_TAG = re.compile(r"\n\s*<")
_BLANK_BEFORE_TAG = re.compile(r"\n(?<=[^\S\n]\n)<")
_BLANKS_BEFORE_TAG = re.compile(r"[^\S\n]+\n<")
_AT_START = re.compile(r"\A\s*\n\s*")


def collapse(html: str) -> str:
    """Return the page with each run of line breaks and indentation beside a tag as one break."""
    return outside(_VERBATIM, html, _tight)


def outside(verbatim: re.Pattern[str], html: str, change: Callable[[str], str]) -> str:
    """The page with its texts changed outside of what `verbatim` matches, whose second group is the
    name of an element."""
    pieces = verbatim.split(html)
    # split() yields text, verbatim element, its name, text, …
    pieces[::3] = map(change, pieces[::3])
    del pieces[2::3]
    return "".join(pieces)


def _tight(text: str) -> str:
    text = _BEFORE_TAG.sub("\n<", _AFTER_TAG.sub(">\n", text))
    if _BLANK_BEFORE_TAG.search(text):
        text = _BLANKS_BEFORE_TAG.sub("\n<", text)
    kept = text.rstrip()
    if "\n" in text[len(kept) :]:
        text = f"{kept}\n"
    return _AT_START.sub("\n", text)
