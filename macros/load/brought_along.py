"""What a text brought along or holds by mistake: data of persons, matter of other programs, keys of
a keyboard. Most texts have none of the words that any of it has, and are not looked at further.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from macros.load.copied import copied
from macros.load.looks import first_in
from macros.problems import Told
from macros.vietnamese.syllable import is_syllable, keys_in

_ODD = re.compile(
    r"[\[\](=¬†‡¹²³⁰⁴-⁹_@☎^]|\'\'|%[0-9a-f]|[^\W\d]\+[^\W\d]|\d:\d|^(?:re|fwd?|from|sent|subject):|www\.|://"
    r"|[^\W\d]-(?:[^\W\d]|$)|^\D?[0+]\d{2}|^[-–]$|^[bcdđghklmnpqrstvx]$|\d{6}|x{3}|\bxn--"
    r"|[à-ỹ][a-zà-ỹ]*\d|^\d{1,3}/\d{1,3}$"
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
_PERSONAL = re.compile(r"@|\d(?:[ .-]?\d){6}|\([aA][tT]\)|\[[aA][tT]\]")
_PRIVATE = {
    "địa chỉ thư điện tử": r"[\w.+-]+ ?(?:@|[(\[]at[)\]]) ?[\w-]+(?:\.[\w-]+)+",
    "số giấy tờ, tài khoản của một người": (
        r"\b(?:cccd|cmnd|cmt|cmtnd|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)|hộ chiếu"
        r"|(?:mã )?số thuế|mst|(?:số )?tài khoản|stk|bhxh|bhyt|số định danh)\b"
        r"(?:\W{0,3}(?:số|là)\b)?\W{0,3}[A-Z]{0,2}\d(?:[ .]?\d){6,}(?!,?\d| đồng| người)"
        r"|(?<![\d.,/])0\d{2}(?:[ .]?\d{3}){3}(?![\d/])"
    ),
    "số điện thoại": (
        r"(?<![\d.,/+-])(?:\(?\+84\)?|0084|0)[ .-]?(?:[35789]\d(?:[ .-]?\d){7}"
        r"|2\d{1,2}\)?(?:[ .-]?\d){7,8})(?![\d/])"
        r"|(?:\b(?:điện thoại|sđt|đt|tel|di động|zalo|hotline|fax)\b|☎)"
        r"(?:\W{0,3}(?:số|là)\b)?\W{0,3}\d(?:[ .-]?\d){6,}(?![\d/])"
    ),
}
_LOOKS = {name: re.compile(look, re.IGNORECASE) for name, look in _PRIVATE.items()}
_KEYED = re.compile(r"(?<![\w/.-])[A-Za-z][a-z1-9]{1,8}(?![\w/-])")
_VIQR = re.compile(r"[aeo]\^[a-z'`?~.]|[ou]\+[a-z]*[cimnptu]\b", re.IGNORECASE)
_SURE = re.compile(
    r"(?:dd|d9).+|.*[a-z]j[cghmnpt]*|.*uo?w.*|[a-z]*[aeo][6-8][1-5]?[a-z]*|[a-z]+[1-5][a-z]+", re.I
)
"""Forms that no word of another language, and no name with a number, has."""
_MOST = 1 << 16
"""Words that are known again; there are few in a language."""

_INSTEAD = {
    "câu bỏ lửng": "viết hết câu",
    "câu toàn chữ hoa": "chữ thường; chỉ đầu câu và tên riêng viết hoa",
    "chữ cái rời của tệp PDF": "các chữ cái viết liền thành từ",
    "chữ gõ hai lần": "giữ một lần",
    "chỗ còn phải điền": "điền vào chỗ ấy, hoặc viết câu không cần đến nó",
    "dấu cách trước dấu câu": "dấu câu liền sau chữ",
    "dấu mở ngoặc kép không có dấu đóng": "thêm dấu đóng ”, hoặc bỏ dấu mở “",
    "hai dấu cách liền nhau": "một dấu cách",
}
"""What to write for what holds words of the text, which nobody is to delete."""


def brought_along(text: str, is_own: bool) -> Iterator[Told]:
    """What stands in `text` and should not, the first; `is_own`: the editors' own words."""
    if not _is_suspect(text):
        return
    if told := list(of_persons(text)):
        yield from told
        return
    name, found = copied(text, is_own)
    if name:
        yield Told("con-sot", f"có {name} “{found}”", instead(name, found, text))
    elif word := _raw_keys(text):
        expected = "bật bộ gõ tiếng Việt rồi gõ lại; nguồn in đúng như vậy thì giữ nguyên"
        yield Told("khong-dau", f"“{word}” là phím gõ Telex hay VNI, chưa thành chữ", expected)


def instead(name: str, found: str, text: str) -> str:
    """What is expected where `found`, by that `name`, stands in a text."""
    if name == "dấu nối của cuối dòng":
        return f"nối lại: “{''.join(found.replace('-', '').split())}”"
    if name == "chữ mã hóa của địa chỉ" and (meant := unquote(text)) != text:
        return f"chữ đọc được: “{meant[:60].strip()}”"
    return _INSTEAD.get(name, "chỉ nội dung, không có phần ấy")


def of_persons(text: str) -> Iterator[Told]:
    """The first data of a person, which is not shown though the source prints it: a mailbox, a
    number of an identity card, an account, a telephone."""
    name, found = first_in(text, _LOOKS.items() if _PERSONAL.search(text) else ())
    if name:
        expected = "không nêu; chỉ giữ nếu đó là của một cơ quan và chính nguồn in ra"
        yield Told("du-lieu-rieng", f"có {name} “{found.strip()}”", expected)


def _is_suspect(text: str) -> bool:
    return bool(_BEGINNINGS.match(text[:7].lower())) or any(map(_is_odd, text.split()))


@lru_cache(_MOST)
def _is_odd(word: str) -> bool:
    small = word.lower()
    is_mark = bool(_ODD.search(small)) or small.strip('.,;!"“”()-') in _WORDS
    return is_mark or bool(_VIQR.search(word)) or any(map(keys_in, _KEYED.findall(word)))


def _raw_keys(text: str) -> str:
    """The first word that was typed with the keyboard's Vietnamese off, in keys of Telex or VNI,
    where several, or one beyond doubt, show that; else empty."""
    if sign := _VIQR.search(text):
        return sign[0]
    words = [word for word in _KEYED.findall(text) if not is_syllable(word)]
    found = [(word, keys) for word in words if (keys := keys_in(word))]
    several = len(found) > 1 and len(words) <= 2 * len(found) and max(k for _, k in found) > 1
    if several or any(_SURE.fullmatch(word) for word, _ in found):
        return str(found[0][0])
    return ""
