"""Names that are everyday words, of which each makes a link in all texts."""

import re

from macros.checks.context import Problems, problem_at
from macros.load import Entry

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
    """Titles and other names that are such a word, or a letter; texts link by no search key."""
    record = entry.record
    for at, name in enumerate((record.title, *record.aliases), -1):
        if name.strip().lower() in WORDS or len(name.strip()) == 1:
            location = ("aliases", at) if at >= 0 else "title"
            found = f"“{name}” là từ thường: mọi chữ “{name}” trên trang thành liên kết"
            expected = "tên đầy đủ, hoặc bỏ cách gọi ấy"
            yield problem_at(entry, location, "ten-thuong", found, expected)
