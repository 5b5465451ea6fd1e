"""What the name of a body says of its system and level; names that are everyday words, of which
each makes a link in all texts."""

from __future__ import annotations

import re

from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model.organization import Level, Organization, OrganizationType

_SYSTEMS = (
    (
        re.compile(r"^(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)\b"),
        OrganizationType.GOVERNMENT,
    ),
    (re.compile(r"\b(?:huyện|tỉnh|đảng) ủy\b"), OrganizationType.PARTY),
    (re.compile(r"^(?:ủy ban )?(?:mặt trận|mttq)"), OrganizationType.FRONT),
    (re.compile(r"^(?:chi bộ|đảng bộ)\b"), OrganizationType.PARTY),
    (re.compile(r"^(?:sở|phòng (?!khám|giao dịch))\b"), OrganizationType.GOVERNMENT),
    (
        re.compile(
            r"^(?:hội (?:nông dân|lhpn|liên hiệp phụ nữ|cựu chiến binh)|(?:huyện|tỉnh) đoàn"
            r"|đoàn thanh niên|liên đoàn lao động)\b"
        ),
        OrganizationType.MASS,
    ),
    (re.compile(r"^(?:hợp tác xã|tổ hợp tác|công ty|doanh nghiệp)\b"), OrganizationType.ECONOMIC),
)
_UNIT = re.compile(
    r"^(?:chính phủ|quốc hội)\b|\b(?:tỉnh|huyện|(?<!hợp tác )xã|thị trấn|(?<!nông )thôn)\b"
)
_LEVELS = {
    "chính phủ": Level.CENTRAL,
    "quốc hội": Level.CENTRAL,
    "tỉnh": Level.PROVINCE,
    "huyện": Level.DISTRICT,
    "xã": Level.COMMUNE,
    "thị trấn": Level.COMMUNE,
    "thôn": Level.VILLAGE,
}

WORDS = frozenset(
    re.findall(
        r"\w+",
        "và của các những là có cho trong với được này khi từ về ở để theo một hai ra vào trên "
        "dưới đã sẽ không người năm tháng ngày số việc nơi đến tại do bằng như cũng "
        "tỉnh huyện xã thôn làng hộ nhà dân ban hội",
    )
)
"""The commonest words of reports; each is a whole syllable, and none names anything."""


def check(entry: Entry) -> Problems:
    """Bodies of another system or level than their name says; everyday names."""
    record = entry.record
    yield from _everyday(entry)
    if not isinstance(record, Organization):
        return
    title = record.title.lower()
    system = system_of(title) or record.type
    if system is not record.type:
        found = f"hệ thống ghi “{record.type.label}”, mà tên là của “{system.label}”"
        yield problem_at(entry, ("type",), "ten-khac-loai", found, f"“{system}” nếu tên đúng")
    unit = _UNIT.search(title)
    said = _LEVELS[unit[0]] if unit and record.level is not Level.FOREIGN else record.level
    if said and record.level and said is not record.level:
        found = f"cấp ghi “{record.level.label}”, mà tên nêu “{unit[0] if unit else ''}”"
        yield problem_at(entry, ("level",), "ten-khac-loai", found, f"“{said}” nếu tên đúng")


def system_of(name: str) -> OrganizationType | None:
    """What a name in small letters says of the system."""
    return next((one for pattern, one in _SYSTEMS if pattern.search(name)), None)


def _everyday(entry: Entry) -> Problems:
    """Titles and other names that are such a word, or a letter; texts link by no search key."""
    record = entry.record
    places = [("title",), *(("aliases", at) for at in range(len(record.aliases)))]
    for location, name in zip(places, (record.title, *record.aliases), strict=True):
        if name.strip().lower() in WORDS or len(name.strip()) == 1:
            found = f"“{name}” là từ thường: mọi chữ “{name}” trên trang thành liên kết"
            yield problem_at(
                entry, location, "ten-thuong", found, "tên đầy đủ, hoặc bỏ cách gọi ấy"
            )
