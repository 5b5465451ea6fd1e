"""Items that are not what their list holds: an id for words, several in one, a sentence for a name;
and more sentences than a field's help allows.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from macros.model.declared import Field
from macros.model.uses import Use
from macros.problems import Told
from macros.vietnamese.letters import fold, normalize

_NAMES = {"aliases", "search_keys"}
_NO_WORDS = {"printed", "spellings", "number", "unit", "at", "type", "kind"}
"""As the source prints it, or a key."""
_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+){2,}")
_SHORT_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")
_WITHIN = re.compile(r"(?<![\w/.-])[a-z0-9]+(?:-[a-z0-9]+){2,}(?![\w/-])")
_WORDS_OF_JOINED = 4
"""Of each part; names with commas of their own have longer ones."""
_MANY = 3
"""Parts that one name may have: Văn hóa, Thể thao, Du lịch."""
_STOP = re.compile(r"[.!?…](?<=\S.)[”\")]*\s+[“\"(]?(\S)")
"""From the sign on: a pattern that begins with the word takes the square of a long one's time."""
_SHORTENED = re.compile(r"[“\"(]*(?:[A-ZĐ]{1,3}|[Tt]p|[Tt]x|[Tt]t|[TtBbKk]s|Th[sS]|PGS|Mr)")
"""Words whose full stop ends no sentence."""
_SENTENCES = re.compile(r"(?:một đến )?\b(một|hai|ba) câu\b")
_COUNT = {"một": 1, "hai": 2, "ba": 3}
_LONG = 6
"""Words of what ends like a sentence and is one."""
_ABSENT = re.compile(
    r"(?:(?:nguồn|báo cáo|tài liệu|văn bản)(?: này)? )?(?:không|chưa) "
    r"(?:thấy )?(?:nêu|ghi|nói|cho biết|cung cấp|đề cập|nhắc)\b",
    re.IGNORECASE,
)


def worded(text: str, field: Field) -> Iterator[Told]:
    """What is wrong with a text as a value of `field`, or as one item of it."""
    if field.key in _NO_WORDS:
        return
    may_be_id = ("-" in text or "_" in text) and not _is_id_field(field)
    if may_be_id and (found := _id_in(text, field)):
        expected = "chữ cho người đọc; mã chỉ đứng ở các khóa nhận mã"
        yield Told("ma-thay-chu", f"“{found}” là mã, không phải chữ", expected)
    elif field.key in _NAMES and _is_joined(text, field):
        yield Told("muc-ghep", f"“{text[:60]}” gồm nhiều cách gọi", "mỗi cách gọi một mục")
    elif field.key == "not_given" and (found := _as_sentence(text)):
        yield Told("muc-ghep", found, "điều còn thiếu, một cụm từ ngắn không có dấu chấm", "số hộ")
    elif field.key in _NAMES and _is_sentence(text):
        yield Told("muc-ghep", f"“{text[:60]}” là một câu", "một tên, một cụm từ")
    elif (most := _sentences_allowed(field.help)) and (count := _stops(text) + 1) > most:
        yield Told("nhieu-cau", f"có {count} câu", f"không quá {most} câu")


def _is_id_field(field: Field) -> bool:
    """Whether ids, or keys like them, are what it holds."""
    examples = field.example if isinstance(field.example, list) else [field.example]
    return any(_SHORT_ID.fullmatch(str(example)) for example in examples)


def _id_in(text: str, field: Field) -> str:
    """An id as the whole value, or (of three parts or more) within a sentence.

    People type foreign names with a hyphen (se-kong) in search: there it has three parts.
    """
    shape = _ID if field.key in _NAMES else _SHORT_ID
    whole = text.strip()
    if shape.fullmatch(whole):
        return whole if _has_words(whole) else ""
    if field.key in _NAMES:
        return ""
    return next((one for one in _WITHIN.findall(text) if _has_words(one)), "")


def _has_words(found: str) -> bool:
    return sum(part.isalpha() for part in found.replace("_", "-").split("-")) > 1


def _is_joined(text: str, field: Field) -> bool:
    """Semicolons, bars, slashes between blanks; in the editors' own keys commas between short parts
    that are many or alike. Printed names have commas of their own: vùng sâu, vùng xa.
    """
    if ";" in text or "|" in text or " / " in text:
        return True
    if "," not in text or Use.OWN_WORDS not in field.uses:
        return False
    parts = [fold(normalize(part)).split() for part in text.split(",")]
    if not all(parts) or max(map(len, parts)) > _WORDS_OF_JOINED:
        return False
    firsts, lasts = {(*part[:2],) for part in parts}, {(*part[-2:],) for part in parts}
    is_alike = min(len(firsts), len(lasts)) < len(parts)
    return min(map(len, parts)) > 1 and (is_alike or len(parts) > _MANY)


def _as_sentence(text: str) -> str:
    if said := _ABSENT.match(text):
        return f"“{said[0]}” đã có sẵn trước danh sách này trên trang"
    if text.rstrip().endswith((".", "!", "?")) and not text.endswith("..."):
        return f"“{text[:60]}” viết như một câu"
    return f"“{text[:60]}” gồm nhiều điều" if ";" in text else ""


def _is_sentence(text: str) -> bool:
    ends = text.rstrip().endswith((".", "!", "?"))
    return (ends and len(text.split()) >= _LONG) or _stops(text) > 0


def _stops(text: str) -> int:
    """How many sentences end before another begins."""
    return sum(
        stop[1].isupper()
        and not (stop[0][0] == "." and _SHORTENED.fullmatch(text[: stop.start()].split()[-1]))
        for stop in _STOP.finditer(text)
    )


@lru_cache(maxsize=1 << 10)
def _sentences_allowed(help_text: str) -> int:
    """How many a field's help speaks of; 0 where of none."""
    said = _SENTENCES.search(help_text.lower())
    return _COUNT[said[1]] if said else 0
