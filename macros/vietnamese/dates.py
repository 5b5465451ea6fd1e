"""Dates in every usual spelling, read into ISO 8601 with reduced precision."""

import re

_SPACE = "[ \t\n\r\u00a0]"
_GAP = f"{_SPACE}{{1,3}}"
_SEPARATOR = f"{_SPACE}?[/.-]{_SPACE}?"
# Spelled out instead of re.IGNORECASE, which Python and JavaScript understand differently.
_DAY_WORD, _MONTH_WORD, _YEAR_WORD = (
    "(?:[Nn][Gg][ÀàAa][Yy]|[Mm][ÙùỒồUuOo][Nn][Gg])",
    "[Tt][Hh][ÁáAa][Nn][Gg]",
    "[Nn][ĂăAa][Mm]",
)
_BEFORE_YEAR = f"(?:{_GAP}{_YEAR_WORD}{_GAP}|{_SEPARATOR}|{_GAP})"
_NO_NUMBER = r"(?![/-]?[A-Za-zĐđ])"  # 01/2021/TT-BNV is a document's number, not January

_FORMS = [
    (
        f"(?:{_DAY_WORD}{_GAP})?(?P<d>[0-9]{{1,2}}){_GAP}"
        f"{_MONTH_WORD}{_GAP}(?P<m>[0-9]{{1,2}}){_BEFORE_YEAR}(?P<y>[0-9]{{4}})"
    ),
    f"{_MONTH_WORD}{_GAP}(?P<m>[0-9]{{1,2}}){_BEFORE_YEAR}(?P<y>[0-9]{{4}})",
    f"(?P<d>[0-9]{{1,2}}){_SEPARATOR}(?P<m>[0-9]{{1,2}}){_SEPARATOR}(?P<y>[0-9]{{4}})",
    "(?P<y>[0-9]{4})-(?P<m>[0-9]{1,2})-(?P<d>[0-9]{1,2})",
    f"(?P<m>[0-9]{{1,2}}){_SPACE}?[/-]{_SPACE}?(?P<y>[0-9]{{4}}){_NO_NUMBER}",
    "(?P<y>[0-9]{4})-(?P<m>[0-9]{2})(?![/-]?[0-9])",
]
_PATTERNS = [re.compile(f"{form}(?![0-9])") for form in _FORMS]
_BEGINS = re.compile(f"{_DAY_WORD}{_SPACE}|{_MONTH_WORD}{_SPACE}|[0-9]{{1,4}}[^0-9]")
"""What each of them begins with: most words and numbers need not be asked six times."""
FIRST = re.compile(f"{_DAY_WORD}|{_MONTH_WORD}|[0-9]")
"""The word or digit that a date may begin with."""


def date_at(text: str, position: int) -> tuple[str, int] | None:
    """The date that starts at `position` of `text` (NFC) as ISO text, and where it ends.

    ``24-02-2021``, ``24/2/2021``, ``24.2.2021``, ``2021-02-24`` and ``ngày 24 tháng 02 năm 2021``
    give ``2021-02-24``; ``02/2021``, ``2021-02`` and ``tháng 2 năm 2021`` give ``2021-02``.
    """
    for pattern in _PATTERNS if _BEGINS.match(text, position) else ():
        match = pattern.match(text, position)
        if match:
            parts = match.groupdict()
            iso = _iso(int(parts["y"]), int(parts["m"]), int(parts.get("d") or 0))
            if iso:
                return iso, match.end()
    return None


def _iso(year: int, month: int, day: int) -> str:
    if not (1900 <= year <= 2100 and 1 <= month <= 12 and day <= 31):
        return ""
    return f"{year}-{month:02}-{day:02}" if day else f"{year}-{month:02}"


def date_parts(iso: str) -> list[str]:
    """The date and everything less exact that it lies in: day, month, year."""
    parts = iso.split("-")
    return ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
