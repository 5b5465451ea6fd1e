"""An item of a list that a summary tells of, by number or day, is one that the record is about."""

import re
from collections.abc import Mapping

from macros.checks.context import Context, Problems, differs
from macros.load import Entry
from macros.model import Claim, Document, Finding, Media, Observation, Record, Task
from macros.suggest import plain

_ITEM = re.compile(
    r"\b(?:([Tt]in|[Pp]hóng sự) thứ (\d+)"
    r"|(mục|gạch đầu dòng) (\d+) của ((?:Chú thích|Mục) [\w.]*\w))"
)
_FROM = re.compile(r"(?:theo (?:tên )?(?:phóng sự|tin) thứ|mục(?= \d+ của Chú thích)) (\d+)")
_FROM_DAY = re.compile(r"(?:theo|vật của) (?:tên )?(?:phóng sự|tin) ngày (\S+)")
_DAY = re.compile(r"(?<!\d)0?(\d{1,2}/)0?(\d{1,2}/\d{4})(?!\d)")
_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
_ORDINAL = re.compile(rf"\w+ \w+ thứ (\d+|{'|'.join(_WORDS)})\b")
_BEGINS = ("in thứ ", "sự thứ ", " của Chú thích ", " của Mục ")


def check(context: Context) -> Problems:
    """Items of a list of which the record cites, comes from, or is linked with, only others."""
    places = [item for known in context.places.values() for item in known.values()]
    labels = {plain(item.label): item.at for item in places}
    for entry in context.entries:
        text = entry.record.summary
        if text and any(map(text.__contains__, _BEGINS)):
            yield from [*_item(context, entry, text, labels)] or _source(context, entry, text)
        elif text and _FROM_DAY.search(text):
            yield from _source(context, entry, text)
        elif isinstance(entry.record, Finding | Task) and (said := _ORDINAL.match(text or "")):
            told = int(said[1]) if said[1].isdecimal() else _WORDS.index(said[1]) + 1
            if told != entry.record.position:
                found = f"“{said[0]}”, mà thứ tự là {entry.record.position}"
                yield differs(entry, "summary", found, "cùng một thứ tự")


def _item(context: Context, entry: Entry, text: str, labels: Mapping[str, str]) -> Problems:
    for item in _ITEM.finditer(text):
        record = entry.record
        others = _cited(record, item, labels) if item[3] else _listed(context, record, item)
        if others:
            found = f"“{item[0]}”, mà nguồn, liên kết là {', '.join(sorted(others))}"
            yield differs(entry, "summary", found, "cùng một mục")


def _cited(record: Record, item: re.Match[str], labels: Mapping[str, str]) -> set[str]:
    """“mục 26 của Chú thích 5”: the places of that list that are cited, without it."""
    meant = labels.get(plain(f"{item[5]}, {item[3]} {item[4]}"), "")
    cited = {one.at or "" for one in record.source}
    same = {at for at in cited if meant and at.rpartition(".")[0] == meant.rpartition(".")[0]}
    return set() if meant in cited else same


def _listed(context: Context, record: Record, item: re.Match[str]) -> set[str]:
    """“tin thứ 12”: the linked items of that type, without it; none where it may be unreadable."""
    if context.may_lack(Media):
        return set()
    name, ids = item[1].lower(), context.links.near(record.id)
    near = context.find_all((record.id, *ids), Media)
    numbers = {one.position for one in near if one.type.label.lower() == name}
    return set() if int(item[2]) in numbers else {f"{name} thứ {number}" for number in numbers}


def _source(context: Context, entry: Entry, summary: str) -> Problems:
    """The number and the day of an item are those of a place that the record cites."""
    record = entry.record
    if isinstance(record, Observation | Claim | Document):
        return
    cited = [(one.id, one.at or "") for one in record.source]
    if any((known := context.places.get(key)) and at not in known for key, at in cited):
        return  # told as a place that is not there
    numbers = {re.sub(r".*\D", "", at) for _, at in cited} | {str(record.held("position"))}
    titles = [o.title or "" for key, at in cited for o in context.outline(key) if o.at == at]
    days, told = {*_DAY.findall(" ".join(titles))}, {*_FROM.findall(summary)}
    on = {*_DAY.findall(" ".join(_FROM_DAY.findall(summary)))}
    if (told and not told & numbers) or (on and days and not on & days):
        what = f"mục thứ {min(told)}" if told else "ngày khác"
        found = f"tóm tắt nêu {what}, không phải mục mà nguồn dẫn"
        yield differs(entry, "summary", found, "số thứ tự, ngày của mục mà bản ghi dẫn ở source")
