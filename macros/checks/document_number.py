"""The number of a document follows the grammar of its system, and its symbol its kind.

State: number/SYMBOL-BODY, a công văn number/BODY-UNIT, two digits under 10, case counts
(Nghị định 30/2020/NĐ-CP, Phụ lục I and III). Party: number-SYMBOL/BODY (Hướng dẫn 36-HD/VPTW).
Sources print what they like: all of this only warns, and not where an observation knows of it.
"""

import re

from macros.checks.context import Context, Problems, differs, problem_at
from macros.load import Entry
from macros.model.document import Document
from macros.model.observation import ObservationType
from macros.model.vocabulary import DocumentType
from macros.vietnamese.document_numbers import PRINTED_NUMBER

BEGINS, PART = r"\d{2,5}[A-Za-zĐđ]?", "[A-ZĐ][A-Za-zĐđ0-9]*"
_STATE = re.compile(rf"{BEGINS}/(?:\d{{4}}/)?({PART})((?:-{PART})*)")
PARTY = re.compile(rf"{BEGINS}-({PART})/({PART}(?:-{PART})*)")
_PRINTED = re.compile(PRINTED_NUMBER)

SYMBOLS: dict[str, DocumentType | None] = {one.symbol: one for one in DocumentType if one.symbol}
_OTHERS = "QyĐ TC PA ĐA DA BB HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL TTLT NQLT"
SYMBOLS |= dict.fromkeys(re.findall(r"\w+", _OTHERS))
"""Symbols of the decree and the guideline; None for kinds that the records have no word for."""
OF_TWO = {symbol: kind for symbol, kind in SYMBOLS.items() if kind and symbol.endswith("PH")}
"""What offices make of them for what two bodies sign together (phối hợp); no list has these."""

_KNOWN = (ObservationType.NUMBERING, ObservationType.MISPRINT, ObservationType.BLANK)


def check(context: Context) -> Problems:
    """Numbers of another form, and symbols that are unknown or of another kind."""
    for entry, record in context.of(Document):
        if not record.number:
            continue
        is_known = context.is_noted(record.id, *_KNOWN)
        if not is_known and (told := _no_number(record.number)):
            yield problem_at(entry, "number", *told)
            continue
        in_title = _PRINTED.findall(record.title)
        if in_title and record.number not in in_title:
            found = f"“{record.number}”, mà tên ghi {in_title[0]}"
            yield differs(entry, "number", found, "số, ký hiệu như trong tên")
        if not is_known:
            yield from _judge(entry, record, record.number)


def _no_number(number: str) -> tuple[str, str, str, str] | None:
    """Code, found, expected and example of a word for that there is none, and of long dashes."""
    if not re.search(r"[\d/-]", number):
        expected = "số, ký hiệu như nguồn in; nguồn không nêu thì xóa dòng này"
        return "con-sot", f"“{number}” không phải số, ký hiệu", expected, ""
    if dash := re.search("[–—−]", number):
        found = f"“{number}” có dấu “{dash[0]}” U+{ord(dash[0]):04X}, không phải dấu trừ"
        example = re.sub("[–—−]", "-", number)
        return "so-ky-hieu", found, "dấu trừ của bàn phím, không có dấu cách", example
    return None


def _judge(entry: Entry, record: Document, number: str) -> Problems:
    state = _STATE.fullmatch(number)
    parts = state or PARTY.fullmatch(number)
    symbol = parts[1] if parts else ""
    is_joint = record.type.symbol == f"{symbol}PH"
    if not symbol:
        found = f"“{number}” không theo mẫu số, ký hiệu"
        expected = "số/KÝ HIỆU-CƠ QUAN, số có ít nhất hai chữ số; nguồn in vậy thì giữ"
        yield problem_at(entry, "number", "so-ky-hieu", found, expected, "05/QĐ-UBND")
    elif symbol not in SYMBOLS:
        if not (state and record.type is DocumentType.LETTER):  # a body may stand in its place
            found = f"ký hiệu “{symbol}” không có trong danh mục loại văn bản"
            expected = "ký hiệu theo Nghị định 30/2020/NĐ-CP hoặc của Đảng"
            yield problem_at(entry, "number", "ky-hieu-la", found, expected)
    elif (meant := SYMBOLS[symbol]) and meant is not record.type and not is_joint:
        found = f"ký hiệu “{symbol}” là của {meant.label.lower()}"
        expected = f"ký hiệu của {record.type.label.lower()}, hoặc type: {meant}"
        yield problem_at(entry, "number", "ky-hieu-la", found, expected)
