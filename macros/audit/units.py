"""What a printed unit measures or counts, read in one place: “tỉ đồng” is “tỷ đồng”, “Ha” is “ha”.

Sources print units as they like, so the lists hold only words that mean one thing everywhere. A
unit that none of them knows counts something unknown: it may go with any other count, never with
a measure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from macros.vietnamese.letters import normalize

SHARE, UNKNOWN = "tỷ lệ", "?"

_SPELLINGS = {
    **{"tỉ": "tỷ", "ngàn": "nghìn", "phần trăm": "%", "phần nghìn": "‰"},
    **dict.fromkeys(("héc ta", "héc-ta", "hécta", "hec-ta", "hecta"), "ha"),
    **{"mét vuông": "m²", "mét khối": "m³", "m2": "m²", "m3": "m³", "km2": "km²"},
    **dict.fromkeys(("vnđ", "vnd", "đ"), "đồng"),
}
_SPELT = re.compile(rf"(?<!điểm )(?<!\w)({'|'.join(map(re.escape, _SPELLINGS))})(?!\w)")
LARGE = {"nghìn": 10**3, "triệu": 10**6, "tỷ": 10**9}
_MEASURES: dict[str, dict[str, Fraction | int]] = {
    SHARE: {"%": 1, "‰": Fraction(1, 10)},
    "điểm phần trăm": {"điểm phần trăm": 1, "điểm %": 1},
    "tiền đồng": {"đồng": 1},
    "đô la": {"usd": 1, "đô la": 1, "đô-la": 1},
    "diện tích": {"m²": 1, "ha": 10**4, "km²": 10**6},
    "sào": {"sào": 1},
    "chiều dài": {"mm": 1, "cm": 10, "dm": 100, "m": 1000, "mét": 1000, "km": 10**6},
    "khối lượng": {"g": 1, "gam": 1, "kg": 1000, "yến": 10**4, "tạ": 10**5, "tấn": 10**6},
    "thể tích": {"ml": 1, "lít": 1000, "m³": 10**6},
    "điện": {"kwh": 1, "mwh": 1000},
    "thời gian": {"phút": 1, "giờ": 60},
}
_COUNTS = {
    "hộ": "hộ, gia đình",
    "người": "người, nhân khẩu, khẩu, cá nhân, lao động, nông dân, học sinh, sinh viên, phụ nữ, "
    "hội viên, đoàn viên, đảng viên, cán bộ, đồng chí, đồng bào, đại biểu, trẻ em, thanh niên, "
    "giáo viên, công nhân, lượt người",
    "địa bàn": "xã, phường, thị trấn, thị xã, huyện, quận, tỉnh, thành phố, thôn, làng, buôn, ấp, "
    "tổ dân phố, khu phố, khu dân cư",
    "văn bản": "văn bản, kế hoạch, nghị quyết, quyết định, chỉ thị, công văn, báo cáo, thông báo",
    "tin bài": "tin, bài, phóng sự, chuyên mục, chương trình phát thanh",
    "vật nuôi": "con",
    "tập thể": "tập thể",
    "trường": "trường, trường học",
    "tổ chức kinh tế": "hợp tác xã, tổ hợp tác, doanh nghiệp",
}
_MEANT: dict[str, tuple[str, Fraction]] = {
    **{w: (what, Fraction(s)) for what, words in _MEASURES.items() for w, s in words.items()},
    **{word: (what, Fraction(1)) for what, words in _COUNTS.items() for word in words.split(", ")},
}
_BROKEN_COUNTS = ("lần", "tuổi")
"""Counted whole or not: “3 lần kiểm tra”, “gấp 1,5 lần”."""


@dataclass(frozen=True)
class Unit:
    """What a unit may be of, how many of the smallest such unit it is, and whether it is rounded.

    `things` is empty for a mere “triệu”, whose thing the reader knows.
    """

    things: frozenset[str]
    scale: Fraction
    is_measure: bool
    is_broken: bool = False

    @property
    def is_share(self) -> bool:
        return SHARE in self.things

    @property
    def is_known_count(self) -> bool:
        """Whether it surely counts whole things."""
        return not (self.is_measure or self.is_broken or UNKNOWN in self.things)

    def goes_with(self, other: Unit) -> bool:
        """Whether numbers in both can be added and compared."""
        if not self.things or not other.things or self.things & other.things:
            return True
        is_unknown = UNKNOWN in self.things | other.things
        return is_unknown and not (self.is_measure or other.is_measure)


def is_percent(text: str) -> bool:
    """Whether a unit is “%”, however it is spelt."""
    return unit_of(text) == unit_of("%")


@lru_cache(maxsize=10_000)
def unit_of(text: str) -> Unit:
    """``triệu đồng/hộ`` → money for a household, a million of its smallest unit, rounded."""
    spelt = _SPELT.sub(lambda found: _SPELLINGS[found[1]], " ".join(normalize(text).split()))
    amount, _, whole = (part.strip() for part in spelt.partition("/"))
    words, large = amount.split(), Fraction(1)
    while words and words[0] in LARGE and words[1:2] != ["lệ"]:
        large *= LARGE[words.pop(0)]
    parts = [part for part in re.split(r",|;| và | hoặc ", " ".join(words)) if part.strip()]
    meant = [_meant(part.split()) for part in parts]
    things, scale = frozenset(what for what, _ in meant), meant[0][1] if meant else Fraction(1)
    is_measure = large > 1 or bool(whole) or any(what in _MEASURES for what in things)
    if whole:
        per = whole.partition("/")[0].strip()
        things = frozenset(f"{' '.join(words) if t == UNKNOWN else t}/{per}" for t in things)
    return Unit(things, large * scale, is_measure, bool(words) and words[0] in _BROKEN_COUNTS)


def _meant(words: list[str]) -> tuple[str, Fraction]:
    """What the longest known beginning means: “hộ nghèo” are households, “tấn thóc” is a weight."""
    for end in range(len(words), 0, -1):
        if known := _MEANT.get(" ".join(words[:end])):
            return known
    return UNKNOWN, Fraction(1)


def words_for(things: frozenset[str]) -> list[str]:
    """The words for units of these things, in all spellings."""
    return [word for word in (*_MEANT, *_SPELLINGS) if unit_of(word).things & things]


def same_thing(one: str, other: str) -> bool:
    """Whether both surely tell of one thing, in whatever size: “Ha” and “ha”, tỷ and triệu."""
    return one == other or bool((unit_of(one).things & unit_of(other).things) - {UNKNOWN})


def is_other_sort(text: str, unit: str) -> bool:
    """Whether a text counts another sort of a thing than the unit: xã, not thôn; tin, not bài."""
    one, other = ({*re.findall(r"\w+", words.lower())} for words in (text, unit))
    things = unit_of(text).things & unit_of(unit).things & {"tin bài", "địa bàn"}
    return bool(things) and one.isdisjoint(other)


def factor(unit: str, into: str) -> Fraction:
    """How many of `into` one of `unit` is: 1.000 for tỷ đồng into triệu đồng; 1 where unknown."""
    one, other = unit_of(unit), unit_of(into)
    return one.scale / other.scale if one.things & other.things else Fraction(1)
