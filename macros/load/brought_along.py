"""What a text brought along or holds by mistake: data of persons, matter of other programs, keys of
a keyboard. Most texts have none of the words that any of it has, and are not looked at further.
"""

import re
from collections.abc import Iterator

from macros.load.copied import copied
from macros.load.private import private
from macros.load.raw_keys import is_like_keys, raw_keys

_ODD = re.compile(
    r"[\[\](=¬†‡¹²³⁰⁴-⁹_@☎^]|\'\'|%[0-9a-f]|[^\W\d]\+[^\W\d]|\d:\d|^(?:re|fwd?|from|sent|subject):|www\.|://"
    r"|[^\W\d]-(?:[^\W\d]|$)|^\D?[0+]\d{2}|^[-–]$|^[bcdđghklmnpqrstvx]$|\d{6}|x{3}|\bxn--"
)
_WORDS = frozenset(
    re.findall(
        r"\w+",
        "này ơi copy nháp untitled new sent gửi original điện zalo tel fax hotline sđt đt "
        "cccd cmnd cmt cmtnd cước chứng chiếu thuế mst khoản stk bhxh bhyt check "
        "bạn tôi dưới rồi sure certainly here mô",
    )
)
_BEGINNINGS = re.compile("bản ghi|bản sao|sao ché|tên bản|chưa|không|cần|nhập|điền|đặt")
_MOST = 1 << 16
_clean: set[str] = set()
"""Words that none of it has, as they were met; there are few in a language."""

Told = tuple[str, str, str, str]
"""Code, found, expected, example."""


def brought_along(text: str, is_own: bool) -> Iterator[Told]:
    """What stands in `text` and should not, the first; `is_own`: the editors' own words."""
    if not _is_suspect(text):
        return
    if told := list(of_persons(text)):
        yield from told
        return
    name, found = copied(text, is_own)
    if name:
        yield "con-sot", f"có {name} “{found}”", "chỉ nội dung, không có phần ấy", ""
    elif word := raw_keys(text):
        expected = "bật bộ gõ tiếng Việt rồi gõ lại; nguồn in đúng như vậy thì giữ nguyên"
        yield "khong-dau", f"“{word}” là phím gõ Telex hay VNI, chưa thành chữ", expected, ""


def of_persons(text: str) -> Iterator[Told]:
    """Data of a person, which is not shown though the source prints it."""
    name, found = private(text)
    if name:
        expected = "không nêu; chỉ giữ nếu đó là của một cơ quan và chính nguồn in ra"
        yield "du-lieu-rieng", f"có {name} “{found}”", expected, ""


def _is_suspect(text: str) -> bool:
    if _BEGINNINGS.match(text[:7].lower()):
        return True
    fresh = set(text.split()) - _clean
    odd = {word for word in fresh if _is_odd(word)}
    if len(_clean) < _MOST:
        _clean.update(fresh - odd)
    return bool(odd)


def _is_odd(word: str) -> bool:
    small = word.lower()
    return bool(_ODD.search(small)) or small.strip('.,;!"“”()-') in _WORDS or is_like_keys(word)
