"""The texts of a record tell its own amounts and years, as large and exact as its fields do."""

import re
from fractions import Fraction

from macros.audit.numbers import number_of
from macros.audit.units import SHARE, UNKNOWN, unit_of
from macros.checks.against_title import years_in
from macros.checks.context import Problems, differs
from macros.load import Entry
from macros.model import Amounted, Figure, Observation
from macros.model.amounted import PRINTED_NUMBER

_NUMBER = re.compile(r"(?<![\d/])\d[\d.,]*(?<![.,])(?![\d/])")
_AMOUNT = re.compile(
    r"(?<![\w/.,])(\d[\d.,]*(?<![.,]))(?:/(\d[\d.,]*(?<![.,])))?(?![\d/-])\s*([^\d;(),.]*)"
)
_DIGIT = re.compile(r"\d")
_TOLD = ("content", "cost", "households", "crop_yield")
_IN_WORDS = re.compile(r"\bmươi\b|(?<!phần )(?<!hàng )\btrăm\b")
_LIST = re.compile(r"^(\d{1,2}) (?!.*(?:trong đó|như|ví dụ))[^.:;\d]*: ([^.:;…]*)\.$")
_LONG = 20  # letters of a name that may be no list by itself
_WHOLE = re.compile(r"(?<=\d)/\d[\d.,]*")
_BEHIND = r"([^\W\d]\w*[^\d;(),./]*|%|‰)"
_LARGE = re.compile(r"^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )+", re.I)
BEFORE = r"(?<!nhiều )(?<!ít )(?<!cao )(?<!thấp )(?<!lớn )(?<!kém )\b(gần|hơn|khoảng|^trên) "


def check(entry: Entry) -> Problems:
    """Summaries and titles whose amounts, or words before them, are others than the record's."""
    record, summary = entry.record, entry.record.summary or ""
    for key in _TOLD:
        if text := record.held(key):
            yield from _differing(entry, key, text, summary)
    for key in ("aliases", "search_keys"):
        for name in record.held(key):
            yield from _differing(entry, key, name, record.title)
    if isinstance(record, Observation):
        shown = f"{record.title}. {summary}"
        yield from _differing(entry, "printed", "; ".join(record.printed), shown)
    households = record.held("households")
    for part, whole, rest in _AMOUNT.findall(households or summary):
        unit = unit_of(rest)
        some, every = _value(part), _value(whole)
        if some is None or every is None or some <= every:
            continue
        if unit.things and unit.is_known_count:
            found, expected = f"“{part}/{whole}” là phần nhiều hơn tổng", "phần trước, tổng sau"
            key = "households" if households else "summary"
            yield differs(entry, key, found, expected)
    if not isinstance(record, Amounted):
        yield from _differing(entry, "title", record.title, summary)
        return
    summary = "" if _IN_WORDS.search(summary) else summary
    numbers = _NUMBER.findall(summary)
    told = _amounts(re.sub(rf"\d ?{re.escape(record.unit)}", "", summary))  # in other units
    mine = _amounts(f"{record.printed} {record.unit}")
    is_same = any({*mine[one].values()} & {*told.get(one, {}).values()} for one in mine)
    yield from _listed(entry, summary)
    if numbers and record.printed not in numbers and not is_same:
        found = f"tóm tắt có số ({numbers[0]}) mà không có “{record.printed}”"
        yield differs(entry, "summary", found, "câu nêu chính số này; số của bản ghi khác đứng sau")
        summary = ""
    for text in (record.title, summary):
        others = [*_differing(entry, "unit", f"{record.printed} {record.unit}", text)]
        yield from others
        if not others and _in_other_unit(record, text):
            found = f"“{record.unit}”, mà “{text[:60]}” ghi đơn vị khác"
            yield differs(entry, "unit", found, "đơn vị như nguồn in")
        word = re.search(rf"{BEFORE}{re.escape(record.printed)}(?![\d.,]*\d)", text.lower())
        own = record.held("precision")
        if word and isinstance(record, Figure) and word[1] != (own.label if own else ""):
            found = f"{f'“{own.label}”' if own else 'không ghi'}, mà chỗ khác ghi “{word[0]}”"
            yield differs(entry, "precision", found, "từ mà nguồn đặt trước con số")


def _listed(entry: Entry, summary: str) -> Problems:
    """As many names behind a colon as the number before it says: 02 huyện giáp với: A và B."""
    for told, listed in _LIST.findall(summary):
        names = re.split(r", | và ", re.sub(r" \([^)]*\)", "", listed))
        if len(names) != int(told) and all(one[:1].isupper() and len(one) < _LONG for one in names):
            found = f"“{told}”, mà sau đó kể {len(names)} tên"
            yield differs(entry, "summary", found, "số, tên như nguồn in")


def _in_other_unit(record: Amounted, text: str) -> bool:
    """Whether what stands behind the record's number in a text is always another unit."""
    own, bare = unit_of(record.unit.split("/")[0]), _LARGE.sub("", record.unit).lower()
    behind = re.findall(rf"(?<![\d.,/]){re.escape(record.printed)} ?{_BEHIND}", text)
    known = [one for one in behind if unit_of(one).things - {UNKNOWN} or one.startswith(bare)]
    apart = [
        not own.goes_with(one) or (own.scale != one.scale and bool(own.things & one.things))
        for one in map(unit_of, known)
    ]
    return bool(apart) and all(apart)


def _differing(entry: Entry, key: str, own: str, text: str) -> Problems:
    """Where a text has amounts of what the field's are of, or years, but none of these."""
    if not _DIGIT.search(own):  # most have none
        return
    mine, told = _amounts(_WHOLE.sub("", own)), _amounts(text)
    others = [
        thing
        for thing in mine.keys() & told.keys() - {"", SHARE}
        if not {*mine[thing].values()} & {*told[thing].values()}
        and not mine[thing].keys() & told.get("", {}).keys()
    ]
    here, there = years_in(own if key in ("content", "search_keys") else ""), years_in(text)
    if issued := entry.record.held("issued_on"):
        there -= {issued.year}
    if others or (here and there and not here & there):
        found = f"“{own[:60]}”, mà “{text[:60]}” ghi số khác"
        yield differs(entry, key, found, "số, năm và đơn vị như nguồn in, ở cả hai chỗ")


def _amounts(text: str) -> dict[str, dict[str, Fraction | str]]:
    """By what they are of, numbers with what they come to, or as they stand where they are written
    as none is; under "" those of an unknown unit."""
    found: dict[str, dict[str, Fraction | str]] = {}
    for part, whole, rest in _AMOUNT.findall(text):
        unit = unit_of(rest)
        for number in filter(None, (part, whole)):
            word = () if years_in(number) else rest.lower().split()[:1]
            for thing in unit.things - {UNKNOWN} or {"", *word}:
                value = _value(number)
                held = number if value is None else value * unit.scale
                found.setdefault(thing, {})[number] = held
    return found


def _value(number: str) -> Fraction | None:
    return Fraction(number_of(number)) if re.search(PRINTED_NUMBER, number) else None
