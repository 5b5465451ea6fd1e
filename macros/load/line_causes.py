"""Why YAML gave up on a line, judged by the line itself: its own words name the sign, no cause."""

import json
import re
from itertools import takewhile

from macros.load.two_keys import LONGEST_EXAMPLE, known_keys, two_keys
from macros.model.declared import Field

Cause = tuple[str, str, str]
"""Found, expected, example."""

INDENT: Cause = (
    "Thụt dòng không thẳng hàng",
    "các mục cùng cấp bắt đầu ở cùng một cột",
    "source, xuống dòng, hai dấu cách rồi “- id: …”",
)
DASH: Cause = ("Sau dấu trừ thiếu dấu cách", "dấu trừ, dấu cách rồi mới đến chữ", "- id: bao-cao")
_AFTER_BRACKET: Cause = (
    "Có chữ đứng sau ngoặc đóng",
    "bỏ chữ hoặc ngoặc thừa, mỗi ngoặc mở có một ngoặc đóng",
    "aliases: [UBND, HĐND]",
)
_ITEM_BESIDE_KEY: Cause = (
    "Mục của danh sách đứng cùng dòng với khóa",
    "xuống dòng sau dấu hai chấm, mỗi mục một dòng: hai dấu cách, dấu trừ, dấu cách",
    "issuers, xuống dòng, hai dấu cách rồi “- ubnd-huyen”",
)

KEY_LINE = re.compile(r"[ \t]*(?:-[ \t]+)?[a-z_]+(?=:(?:\s|$))")
_NEXT_KEY = re.compile(r"[,;]?[ \t]+[a-z_]+(?=:[ \t])")
_VALUE = re.compile(r"([ \t]*(?:-[ \t]+)?(?:\w+:[ \t]+)?)(\S.*?)[ \t]*$")
_LINK = re.compile(r"([ \t]*(?:-[ \t]+)?(?:\w+:[ \t]+)?)\[([^\]]+)\]\([^)]*\)[ \t]*")


def cause_on(told: str, lines: list[str], at: int, column: int) -> Cause | None:
    """The cause of an error that YAML `told` at `column` of line `at` (both from 0); None where
    the line does not show it."""
    source = lines[at] if at < len(lines) else ""
    if "mapping values are not allowed" in told:
        return _at_colon(source, column, _going_on(lines, at))
    if "block sequence entries are not allowed" in told and is_list_key(source):
        return _ITEM_BESIDE_KEY
    if "comment or line break" in told and (sign := re.search(r": ([>|][+-]?) ", source)):
        expected = f"xuống dòng sau dấu {sign[1]}, chữ ở các dòng dưới, thụt vào hai dấu cách; "
        expected += "nếu dấu ấy thuộc về giá trị thì đặt cả giá trị trong ngoặc kép"
        example = f"summary: {sign[1]}, xuống dòng, hai dấu cách rồi chữ"
        return f"Chữ đứng cùng dòng với dấu {sign[1]}", expected, example
    if "expected key" in told or "'-' indicator" in told:
        return _after_end(source, column)
    return None


def quoted_line(line: str) -> str:
    """`line` with its whole value in quotes that YAML reads; "" where that is not sure, or the
    line has no text for a value."""
    match = _VALUE.fullmatch(line)
    if not match or len(line) > LONGEST_EXAMPLE or " #" in line:
        return ""
    before, value = match.groups()
    is_no_text = is_list_key(line) or any(field.choices for field in _fields_on(line))
    if not before.strip() or is_no_text or re.match(r"\{[a-z_]+:", value):
        return ""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    if '"' in value or "\\" in value:
        return before.strip() + " '" + value.replace("'", "''") + "'"
    return f"{before.strip()} {json.dumps(value, ensure_ascii=False)}".strip()


def is_list_key(line: str) -> bool:
    """Whether the key on `line` holds a list in some kind of record, and never a text."""
    fields = _fields_on(line)
    return bool(fields) and all(field.many for field in fields)


def _fields_on(line: str) -> list[Field]:
    match = re.match(r"[ \t]*(?:- )?([a-z_]+):", line)
    return known_keys().get(match[1], []) if match else []


def _going_on(lines: list[str], at: int) -> str:
    """The lines below line `at` (from 0) that belong to the text in it."""
    indent = len(lines[at]) - len(lines[at].lstrip())
    below = takewhile(lambda line: line.strip() and not line[: indent + 1].strip(), lines[at + 1 :])
    return "".join(f" {line.strip()}" for line in below if not line.lstrip().startswith("- "))


def _at_colon(source: str, column: int, more: str) -> Cause:
    """`more` is what of the value stands on the lines below."""
    before = source[:column].rstrip()
    key = KEY_LINE.match(source)
    if key and key.end() == column:
        name = source.strip().removeprefix("- ").split(":")[0]
        expected = f"“{name}:” bắt đầu ở cùng một cột với các khóa cùng cấp; nếu đó là chữ nối "
        expected += "dòng trên thì đặt cả giá trị ấy trong ngoặc kép"
        return INDENT[0], expected, INDENT[2]
    if both := two_keys(source, column):
        return both
    match = _VALUE.fullmatch(before)
    if match and match[2][0] in "\"'" and before[-1] == match[2][0]:
        return after_quote(source, before[-1])
    found = "Giá trị có dấu hai chấm"
    fields = _fields_on(source)
    if (
        fields
        and not source[column + 1 :].strip()
        and all(one.choices or one.ref for one in fields)
    ):
        return found, "bỏ dấu hai chấm ở cuối", before.strip()
    if before.strip().lower() == "number: số":
        return (
            found,
            "chỉ số, ký hiệu, không có chữ “Số:”",
            f"number: {source[column + 1 :].strip()}",
        )
    example = quoted_line(f"{source}{more}") if key else ""
    standard = 'title: "Chuyên đề: cà phê"'
    kind = "ngoặc đơn" if "'" in example[-1:] else "ngoặc kép"
    expected = f"đặt cả giá trị{', kể cả dòng nối ở dưới,' if more else ''} trong {kind}"
    return found, expected, example or standard


def after_quote(source: str, quote: str) -> Cause:
    """The words for a value that goes on behind its closing `quote`."""
    name, other, inner = "ngoặc đơn", "ngoặc kép", "viết đôi dấu ngoặc đơn"
    if quote == '"':
        name, other, inner = other, name, "dùng “ ”"
    expected = f"đặt cả giá trị trong {other}, hoặc {inner} ở trong"
    return f"Có chữ đứng sau {name} đóng", expected, quoted_line(source)


def _after_end(source: str, column: int) -> Cause | None:
    """What stands behind a value that has ended within its line."""
    before = source[:column].rstrip()
    if link := _LINK.fullmatch(source):
        return "Liên kết của Markdown", "chỉ phần trong ngoặc vuông", f"{link[1].strip()} {link[2]}"
    if before[-1:] in ("]", "}"):
        example = quoted_line(source)
        expected = "đặt cả giá trị trong ngoặc kép"
        is_list = is_list_key(source) or any(field.choices for field in _fields_on(source))
        return _AFTER_BRACKET if is_list else (_AFTER_BRACKET[0], expected, example)
    if before[-1:] not in ('"', "'"):
        return None
    second = _NEXT_KEY.match(source, len(before))
    return (second and two_keys(source, second.end())) or after_quote(source, before[-1])
