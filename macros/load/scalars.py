"""How a value has to be spelled in YAML, so that its field reads what the editor meant. Pure."""

import json
import re

from macros.model.fields import ValueKind
from macros.model.partial_date import PartialDate
from macros.vietnamese.dates import date_at

_BOOLS = {"yes": "true", "on": "true", "true": "true", "no": "false", "off": "false"}
_BOOLS |= {"false": "false", "có": "true", "không": "false"}


_LEFT_BLANK = re.compile(
    r"(?:ngày[\s.…_]*(?=tháng)|tháng[\s.…_]*(?=năm)|[\s.…_]*/|[\s…_]+-)+|năm\s(?=\d{4}$)",
    re.IGNORECASE,
)
"""What stands before month and year where a document leaves room for the day; the word “năm”."""
_LONG_DASHES = re.compile(r"\d{4}[–—−]\d\d[–—−]\d\d|\d{1,2}[–—−]\d{1,2}[–—−]\d{4}")
_MONTHS = {"giêng": 1, "hai": 2, "ba": 3, "tư": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}
_MONTHS |= {"mười một": 11, "mười hai": 12, "chạp": 12, "mười": 10}
_NAMED_MONTH = re.compile(rf"tháng ({'|'.join(_MONTHS)})\b", re.IGNORECASE)
"""“Tháng năm” may be May, or only lack its number."""
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")


def iso_date(text: str) -> str | None:
    """``05/3/2022``, ``ngày 5 tháng 3 năm 2022`` → ``2022-03-05``, ``…/3/2022`` → ``2022-03``.

    None where no date is meant.
    """
    text = _YEAR_FIRST.sub(r"\1-\2-\3", text.strip().rstrip(".,;"))
    text = _LONG_DASHES.sub(lambda found: re.sub("[–—−]", "-", found[0]), text)
    text = _NAMED_MONTH.sub(lambda found: f"tháng {_MONTHS[found[1].lower()]}", text)
    while blank := _LEFT_BLANK.match(text):
        text = text[blank.end() :]
    found = date_at(text, 0)
    try:
        return str(PartialDate.parse(found[0] if found and found[1] == len(text) else text))
    except ValueError:
        return None


_DAY_FIRST = re.compile(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})")


def why_no_date(text: str) -> str:
    """``31/2/2022`` → ``tháng 2/2022 không có ngày 31``; "" where it has no date's form."""
    if match := _DAY_FIRST.fullmatch(_YEAR_FIRST.sub(r"\3/\2/\1", text.strip())):
        day, month, year = match.groups()
        text = f"{year}-{month:0>2}" + (f"-{day:0>2}" if day else "")
    try:
        PartialDate.parse(text.strip())
    except ValueError as error:
        return str(error) if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", text.strip()) else ""
    return ""


_COMPACT = [
    re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)"),
    re.compile(r"(?P<d>\d\d)(?P<m>\d\d)(?P<y>(?:19|20)\d\d)"),
    re.compile(r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d\d)"),
]


_TO = re.compile(r"\s*(?:[-–—/]|đến|tới)\s*")


def range_told(text: str) -> list[str]:
    """The first and the last date where `text` is a range: ``12-15/3/2023``, ``2021–2023``."""
    text = text.strip().removeprefix("từ ")
    for sign in _TO.finditer(text):
        begin, last = text[: sign.start()], iso_date(text[sign.end() :]) or ""
        rests = ("", f"/{last[:4]}", f"/{last[5:7]}/{last[:4]}") if last else ()
        firsts = (first for rest in rests if (first := iso_date(begin + rest)) and first < last)
        if first := next(firsts, ""):
            return [first, last]
    return []


def dates_told(text: str) -> list[str]:
    """Every date that a text names, ISO: ``tính đến 31/12/2023``; ``20220305`` and ``5/3/22`` name
    one as well; a year where the text has no other digits. None where one of them cannot be."""
    text = re.sub(r"^(\d{4})\.0$", r"\1", re.sub(r"^(\d\d?)\.(\d{4})$", r"\1/\2", text))
    if match := next(filter(None, (form.fullmatch(text.strip()) for form in _COMPACT)), None):
        text = f"{match['d']}/{match['m']}/{match['y']:0>4}".replace("/00", "/20")
    found, at = [], 0
    for start in re.finditer(r"(?<![\w/.-])(?=[\dNnTtMm])", text):
        date = date_at(text, start.start()) if start.start() >= at else None
        if date and not re.match(r"[/.-]\d", text[date[1] :]):
            found.append(date[0])
            at = date[1]
    years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)
    if not found and len(years) == 1 and re.search(r"năm \d{4}|^\D*\d{4}\D*$", text):
        found = years
    return found if all(map(iso_date, found)) else []


_PLAIN = re.compile(r"(?!0[xbo])\w[\w ()/-]*")
_WORDS = {*_BOOLS, "null"}


def in_yaml(text: str) -> str:
    """`text` as a value that YAML reads as just this text: in quotes where it might not."""
    is_word = _PLAIN.fullmatch(text) and re.search(r"[^\W\d_]", text)
    is_plain = is_word and text.lower() not in _WORDS and text == text.strip()
    return text if is_plain else json.dumps(text, ensure_ascii=False)


def respelled(raw: str, kind: ValueKind) -> str | None:
    """YAML's spelling of what was typed as `raw`, for a field of that kind; None where unclear."""
    if kind == "date":
        return iso_date(raw)
    if kind == "bool":
        return _BOOLS.get(raw.lower())
    if kind == "int":
        return str(int(raw)) if re.fullmatch(r"[0-9]{1,9}", raw) else None
    return json.dumps(raw, ensure_ascii=False)
