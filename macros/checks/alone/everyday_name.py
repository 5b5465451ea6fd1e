"""Names that are everyday words, of which each makes a link in all texts."""

import re
from functools import cache

from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model import KINDS, Organization, Term
from macros.model.declared import fields_of

WORDS = frozenset(
    re.findall(
        r"\w+",
        "và của các những là có cho trong với được này khi từ về ở để theo một hai ra vào trên "
        "dưới đã sẽ không người năm tháng ngày số việc nơi đến tại do bằng như cũng "
        "tỉnh huyện xã thôn làng hộ nhà dân ban hội",
    )
)
"""The commonest words of reports; each is a whole syllable, and none names anything."""

_OF_MANY = {
    *("đăk", "đắk", "ủy ban", "mặt trận", "đảng ủy", "chi bộ", "hội nghị", "cuộc họp"),
    *("chủ tịch", "phó chủ tịch", "bí thư", "già làng", "trưởng thôn", "người có uy tín"),
    *("hộ nghèo", "hộ cận nghèo", "nhân dân", "người dân"),
}
"""Of what there are many, though no type is called so."""
_POINTED = re.compile(r" (?:này|ấy|đó|kia|(?:nói |nêu )?trên)$")


def is_everyday(name: str) -> bool:
    """Whether it is a word for many things, which points to none by itself: “kế hoạch này”."""
    name = _POINTED.sub("", name.strip().lower())
    return _is_word(name) or name in _general()


def _is_word(name: str) -> bool:
    return name.strip().lower() in WORDS or len(name.strip()) == 1


@cache
def _general() -> frozenset[str]:
    """Kinds and types. The types of bodies are names of some: of the Front, for one."""
    types = (fields_of(kind).get("type") for kind in KINDS.values() if kind is not Organization)
    labels = [label for one in types if one for label in one.choices.values()]
    labels += (kind.kind.label for kind in KINDS.values())
    return frozenset(_OF_MANY.union(map(str.lower, labels)))


def check(entry: Entry) -> Problems:
    """Titles and other names that are such a word, or a letter; texts link by no search key. Other
    names that are the word for many things, as which the texts of other records have it."""
    record = entry.record
    for at, name in enumerate((record.title, *record.aliases), -1):
        # Terms explain what the words for many things mean, and titles may be of such a thing.
        is_told = _is_word if isinstance(record, Term) or at < 0 else is_everyday
        if is_told(name):
            location = ("aliases", at) if at >= 0 else "title"
            why = f"mọi chữ “{name}” trên trang thành liên kết"
            if not _is_word(name):
                why = f"nó gọi chung nhiều thứ, không riêng “{record.title[:60]}”"
            found = f"“{name}” là từ thường: {why}"
            expected = "tên đầy đủ, hoặc bỏ cách gọi ấy"
            yield problem_at(entry, location, "ten-thuong", found, expected)
