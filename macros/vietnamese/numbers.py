"""Numbers as Vietnamese prints them: a full stop groups thousands, a comma starts decimals."""

import re

_GROUPED = r"[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9])(?:,[0-9]+)?"
_DECIMAL_POINT = r"[0-9]+\.[0-9]{1,2}(?![0-9.])"
_PLAIN = r"[0-9]+(?:,[0-9]+)?"
NUMBER = re.compile(f"{_GROUPED}|{_DECIMAL_POINT}|{_PLAIN}")


def canonical_number(printed: str) -> str:
    """``1.457`` → ``1457``, ``149.364,5`` → ``149364,5``, ``10,40`` → ``10,4``, ``08`` → ``8``.

    `printed` is a match of NUMBER; a single full stop before one or two digits (``10.4``) is
    read as a decimal sign, as foreign keyboards type it.
    """
    if re.fullmatch(_DECIMAL_POINT, printed):
        printed = printed.replace(".", ",")
    whole, _, decimals = printed.replace(".", "").partition(",")
    whole = whole.lstrip("0") or "0"
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole
