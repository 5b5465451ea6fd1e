"""Lines of a box: text broken by the width that its letters take in the site's type. Pure."""

import re
from unicodedata import normalize

WIDTHS = (
    (0.24, " "),
    (0.30, "iIlj·"),
    (0.33, ".,:;'"),
    (0.44, '1rft()“”"'),
    (0.53, "Jzs/"),
    (0.60, "kxnuhvy7"),
    (0.70, "BK0469RY"),
    (0.75, "AHUVDNX"),
    (0.84, "CĐGOQ%…"),
    (0.91, "mwM"),
    (1.05, "W"),
)
"""Letters by their width in em, bold, without their marks; others are `USUAL`."""
USUAL = 0.67
PIECES = re.compile(r"[^\s-]+-?|-")
"""Words; after a hyphen a word may go on in the next line."""
_WIDTH = {letter: width for width, letters in reversed(WIDTHS) for letter in letters}


def width_of(text: str) -> float:
    """The width in em that `text` takes at most."""
    return sum(_WIDTH.get(normalize("NFD", letter)[0], USUAL) for letter in text)


def wrapped(text: str, width: float, most: int) -> tuple[str, ...]:
    """`text` in at most so many lines of `width` em; what does not fit is cut, with a sign."""
    lines = [""]
    for piece in PIECES.finditer(text):
        joint = " " if text[: piece.start()].endswith(" ") else ""
        longer = f"{lines[-1]}{joint}{piece[0]}".lstrip()
        if not lines[-1] or width_of(longer) <= width:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(piece[0])
        else:
            lines[-1] = _cut(lines[-1], width)
            break
    return tuple(filter(None, lines))


def _cut(line: str, width: float) -> str:
    while width_of(f"{line}…") > width and " " in line:
        line = line.rpartition(" ")[0]
    return f"{line}…"
