"""What the name of a body says of its system and level."""

import re

from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model.organization import Level, Organization, OrganizationType

_NAMED = {
    r"^(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)\b": OrganizationType.GOVERNMENT,
    r"\b(?:huyện|tỉnh|đảng) ủy\b": OrganizationType.PARTY,
    r"^(?:ủy ban )?(?:mặt trận|mttq)": OrganizationType.FRONT,
    r"^(?:chi bộ|đảng bộ)\b": OrganizationType.PARTY,
    r"^(?:sở|phòng (?!khám|giao dịch))\b": OrganizationType.GOVERNMENT,
    r"^(?:hội (?:nông dân|lhpn|liên hiệp phụ nữ|cựu chiến binh)|(?:huyện|tỉnh) đoàn)\b"
    r"|^(?:đoàn thanh niên|liên đoàn lao động)\b": OrganizationType.MASS,
    r"^(?:hợp tác xã|tổ hợp tác|công ty|doanh nghiệp)\b": OrganizationType.ECONOMIC,
}
"""How names of a system look, the surest first."""
_SYSTEMS = [(re.compile(look), system) for look, system in _NAMED.items()]
_UNIT = re.compile(
    r"^(?:chính phủ|quốc hội)\b|\b(?:tỉnh|huyện|(?<!hợp tác )xã|thị trấn|(?<!nông )thôn)\b"
)
_LEVELS = {
    **{"chính phủ": Level.CENTRAL, "quốc hội": Level.CENTRAL},
    **{"tỉnh": Level.PROVINCE, "huyện": Level.DISTRICT},
    **{"xã": Level.COMMUNE, "thị trấn": Level.COMMUNE, "thôn": Level.VILLAGE},
}


def check(entry: Entry) -> Problems:
    """Bodies of another system or level than their name says."""
    record = entry.record
    if not isinstance(record, Organization):
        return
    title = record.title.lower()
    system = system_of(title) or record.type
    if system is not record.type:
        found = f"hệ thống ghi “{record.type.label}”, mà tên là của “{system.label}”"
        yield problem_at(entry, "type", "ten-khac-loai", found, f"“{system}” nếu tên đúng")
    unit = _UNIT.search(title)
    said = _LEVELS[unit[0]] if unit and record.level is not Level.FOREIGN else record.level
    if said and record.level and said is not record.level:
        found = f"cấp ghi “{record.level.label}”, mà tên nêu “{unit[0] if unit else ''}”"
        yield problem_at(entry, "level", "ten-khac-loai", found, f"“{said}” nếu tên đúng")


def system_of(name: str) -> OrganizationType | None:
    """What a name in small letters says of the system."""
    return next((one for pattern, one in _SYSTEMS if pattern.search(name)), None)
