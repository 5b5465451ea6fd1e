"""A number that was typed with more than itself, or as no number is written here. Pure.

The form's twin is docs/assets/js/form/numbers.js; patterns and words are handed over to it, so that
they keep to what Python and JavaScript read alike.
"""

import re

from macros.model import KINDS, Amounted
from macros.model.amounted import PRINTED_NUMBER
from macros.model.figure import Precision

_BLANK = "[ \u00a0\t“”‘’\"']+"
STRIPPED = rf"^{_BLANK}|{_BLANK}$"
ENDED = r"[.,;]+$"
TYPED = r"^(?:([~≈]|[^\s\d.,~≈()-]+)\s*)?(\d(?:[\d.,\s]*\d)?)[¹²³⁰⁴⁵⁶⁷⁸⁹*†‡]*\s*([^\d.,()+-]*)$"
"""A word, a number (perhaps with the mark of a footnote), a unit."""
BLANKS = r"^\d{1,3}(?:\s\d{3})+(?:,\d+)?$"
DECIMAL = r"^\d+\.\d{1,2}$"
ENGLISH = r"^(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$"
WORDS = {one.label: str(one) for one in Precision} | dict.fromkeys("~≈", str(Precision.ABOUT))
WORD = "“{word}” ghi ở “Mức chính xác” (precision: {key}; chỉ số liệu có)"
UNIT = "“{unit}” ghi ở “Đơn vị” (unit)"
UNCLEAR = (
    (r"^\D*$", "ở đây không có chữ số nào: viết bằng chữ số; nguồn không nêu thì bỏ bản ghi này"),
    (r"^[\d.,\s]+[(+]", "chỉ một con số: bỏ dấu + và phần trong ngoặc"),
    (
        r"^[-–−]\s*\d[\d.,]*$|^\(\s*\d[\d.,]*\s*\)$",
        "ở đây không ghi số âm: bỏ dấu trừ hay ngoặc, chữ “giảm” ghi ở “Tên” (title)",
    ),
    (
        r"\d\s*(?:[-–—/]|đến)\s*\d",
        "ở đây có hai con số: mỗi số một bản ghi, “Tên” (title) ghi rõ là số nào",
    ),
    (
        r"\d\s*(?:tỷ|tỉ|triệu|nghìn|ngàn)(?:\s+đồng)?\s+\d",
        "đổi ra một đơn vị (1 tỷ 200 triệu là 1.200 triệu), đơn vị ấy ghi ở “Đơn vị” (unit)",
    ),
    (r"^0\d*\.", "số có dấu chấm ngăn hàng nghìn không mở đầu bằng 0: bỏ số 0 ấy nếu gõ thừa"),
    (r"^\d+(?:\.\d*)+$", "sau mỗi dấu chấm phải đủ ba chữ số, phần lẻ đứng sau dấu phẩy"),
)
"""What is said of a text that may mean several numbers, or none; the first that fits."""


def number_in(text: str) -> tuple[str, list[str]] | None:
    """``hơn 1 457 hộ`` → ``1.457``, and in Vietnamese where the word and the unit belong; None
    where no one number is meant."""
    match = re.search(TYPED, re.sub(ENDED, "", re.sub(STRIPPED, "", text)))
    number = _respelled(match[2]) if match else ""
    if not match or not re.search(PRINTED_NUMBER, number):
        return None
    word, unit = (match[1] or "").lower(), match[3].strip()
    if word and word not in WORDS:
        return None
    rest = [WORD.format(word=word, key=WORDS[word])] if word else []
    rest += [UNIT.format(unit=unit)] if unit else []
    return number, rest


def decimal(text: str) -> str:
    """``65.9``, with the point of other languages, as printed here: ``65,9``; "" for any other."""
    return text.replace(".", ",") if re.search(DECIMAL, text) else ""


def unclear(text: str) -> str:
    """Why `text` is no number; "" where that is not sure."""
    return next((told for pattern, told in UNCLEAR if re.search(pattern, text)), "")


def _respelled(number: str) -> str:
    if re.search(BLANKS, number):
        return re.sub(r"\s", ".", number)
    if re.search(ENGLISH, number):
        return number.translate(str.maketrans(",.", ".,"))
    return number


def number_for_id(text: str, kinds: tuple[str, ...]) -> tuple[str, str] | None:
    """What was found and what is expected where a number stands for the id of such a record."""
    if not re.fullmatch(r"[\d.,]+ ?%?", text):
        return None
    named = [KINDS[key] for key in kinds if key in KINDS]
    labels = " hoặc ".join(one.kind.label.lower() for one in named) or "bản ghi"
    expected = f"mã của {labels}, là tên tệp của nó không kể đuôi .yml"
    if any(issubclass(one, Amounted) for one in named):
        expected = f"mã của bản ghi {labels} giữ con số ấy"
    return f"“{text}” là con số, không phải mã", expected
