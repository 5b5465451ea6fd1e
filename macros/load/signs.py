"""Signs of a list and of a key that are missing, or that only look like the ones of YAML; keys with
nothing behind them; text at the margin that goes on with the value above."""

import json
import re

from macros.load.line_causes import DASH, INDENT, KEY_LINE, Cause
from macros.load.two_keys import LONGEST_EXAMPLE, known_keys

_COLON = re.compile(r"[ \t]*((?:-[ \t]+)?([a-z_]+))[ \t]*([：﹕︓∶꞉ː])[ \t]*(.*?)[ \t]*")
_MARK = re.compile(r"[ \t]*(?:([•·●▪◦*+])[ \t]+|([–—−‐‑‒―－])[ \t]*)(?=[^\s–—-])(.*?)[ \t]*")
_KEY = re.compile(r"([a-z_]+):[ \t]*(.*)")
_IN_ORDER = re.compile(r"#|- |---$|[^:]*:(?:\s|$)")
_WORD = re.compile(r"[a-z_]+(?=[ \t]|$)|[a-z_]+[ \t]*[：﹕︓∶꞉ː]|<!--")
_QUOTED = re.compile(r"\s*(?:\"[^\"]*\"|'[^']*'|\{|\[)")
_ONLY_COMMENT = re.compile(r"[ \t]*((?:-[ \t]+)?(?:\w+:|-))[ \t]+(#.*?)[ \t]*")
"""A key or a dash with nothing but a comment behind it."""
_DASHED = re.compile(r"([ \t]*)-(?:[ \t]|$)")


def wrong_colon(line: str) -> Cause | None:
    """What to say of a known key behind which a look-alike of the colon stands."""
    match = _COLON.fullmatch(line)
    if not match or match[2] not in known_keys():
        return None
    found = f"Sau khóa “{match[2]}” là dấu {_named(match[3])}, không phải “:”"
    expected = "dấu hai chấm của bàn phím (tắt bộ gõ) rồi một dấu cách"
    return found, expected, _short(f"{match[1]}: {match[4]}".strip())


def wrong_mark(line: str) -> Cause | None:
    """What to say of an item that begins with another sign than YAML's dash."""
    match = _MARK.fullmatch(line)
    if not match:
        return None
    sign = _named(match[1] or match[2])
    found = f"Mục của danh sách mở bằng dấu {sign}, không phải dấu trừ “-”"
    expected = "mỗi mục một dòng, mở bằng dấu trừ của bàn phím và một dấu cách"
    return found, expected, _short(f"- {match[3]}")


def lacks_mark(lines: list[str], at: int) -> Cause | None:
    """What to say of line `at` (from 0) where it stands straight below the dash of an item."""
    above = next((line for line in reversed(lines[:at]) if line.strip()), "")
    dashed, line = _DASHED.match(above), lines[at] if at < len(lines) else ""
    text = line.strip()
    if not dashed or not text or line[: len(line) - len(line.lstrip())] != dashed[1]:
        return None
    if text.startswith("-"):
        return *DASH[:2], _short(f"- {text[1:]}")
    expected = "dấu trừ và một dấu cách ở đầu mục; chữ nối mục trên thì thụt sâu hơn dấu trừ"
    return "Mục của danh sách thiếu dấu trừ", expected, _short(f"- {text}")


def lacks_comma(lines: list[str], at: int) -> tuple[int, Cause] | None:
    """The line before line `at` (from 0), and what to say of it, where both hold keys or items in
    brackets and no comma parts them."""
    above = [(n, line.strip()) for n, line in enumerate(lines[:at]) if line.strip()]
    if not above or not _QUOTED.match("".join(lines[at : at + 1])) or above[-1][1][-1] in ",:[{":
        return None
    expected = "dấu phẩy giữa hai khóa hay hai mục trong ngoặc"
    return above[-1][0], ("Cuối dòng thiếu dấu phẩy", expected, _short(f"{above[-1][1]},"))


def runs_on(lines: list[str], at: int) -> Cause | None:
    """What to say of line `at` (from 0) at the margin that is no key: most often the value above it
    goes on there."""
    line = lines[at].strip() if at < len(lines) else ""
    above = [one for one in lines[:at] if one.strip() and not one.lstrip().startswith("#")]
    keys = [one for one in map(_KEY.match, above) if one]
    word = _WORD.match(line)
    is_key = word and (word[0] in known_keys() or not word[0].isidentifier())
    if not line or not keys or lines[at][:1].isspace() or is_key:
        return None
    key, last = keys[-1], above[-1]
    fields, is_open = known_keys().get(key[1], []), last == key.string and not key[2]
    if fields and not is_open and all(one.ref or one.choices for one in fields):
        expected = (
            f"xóa dòng này; mục của “{key[1]}” thì mở bằng dấu trừ, khóa gõ dở thì viết tiếp, "
        )
        expected += "ghi chú thì mở đầu bằng dấu #"
        return "Chữ đứng sát lề, không phải “khóa: giá trị”", expected, ""
    if is_open:  # the value stands on the line below its key
        example, where = f"{key[1]}: {line}", "ngay sau dấu hai chấm, hay thụt vào hai dấu cách"
    else:
        indent = " " * (len(last) - len(last.lstrip(" -")) or 2)
        example, where = f"{indent}{line}", f"thụt vào {len(indent)} dấu cách"
    found = f"Chữ đứng sát lề, không phải “khóa: giá trị” (có lẽ là chữ của “{key[1]}” ở trên)"
    expected = f"chữ của “{key[1]}” thì {where}; ghi chú riêng thì mở đầu bằng dấu #; "
    expected += "không thuộc bản ghi thì xóa dòng này"
    return found, expected, _short(example)


def empty_words(line: str, has_colon: bool) -> Cause:
    """What to say of a field without a value; `has_colon`: its key holds the colon that should part
    the two."""
    found, expected, example = "trường để trống", "điền giá trị, hoặc xóa cả dòng", ""
    if comment := _ONLY_COMMENT.fullmatch(line):
        found = "trường để trống: dấu # mở đầu một chú thích"
        if re.match(r"#+[^#\s]", comment[2]):  # “# x” in quotes would be Markdown's heading
            expected = "giá trị bắt đầu bằng dấu # đặt trong ngoặc kép; hoặc xóa cả dòng"
            example = f"{comment[1]} {json.dumps(comment[2], ensure_ascii=False)}"
    elif has_colon:
        found, expected = "sau dấu hai chấm thiếu dấu cách", "“khóa: giá trị”"
    return found, expected, example


def _named(sign: str) -> str:
    """The sign, with its number where it looks like another."""
    return f"“{sign}”" if sign.isascii() else f"“{sign}” U+{ord(sign):04X}"


def _short(example: str) -> str:
    return example if len(example) <= LONGEST_EXAMPLE else ""


def stray_line(lines: list[str]) -> int | None:
    """The line before the last one that is neither a key, an item nor a comment, where the last
    is a key of the record: YAML takes both for one text, and blames the second."""
    *above, last = lines
    if not KEY_LINE.match(last) or last[:1].isspace():
        return None
    at, line = next(((n, one) for n, one in reversed([*enumerate(above)]) if one.strip()), (0, "#"))
    return None if line[:1].isspace() or _IN_ORDER.match(line) else at


def two_quotes(line: str) -> Cause | None:
    """Where a value begins with one kind of quotes and ends with the other."""
    match = re.fullmatch(r"([ \t]*(?:- )?(?:\w+:[ \t]+)?)([\"'])(.*)(?!\2)[\"']\s*", line)
    if not match or not match[3]:
        return None
    found = "Giá trị mở bằng ngoặc này, đóng bằng ngoặc kia (' và \")"
    return (
        found,
        "hai đầu cùng là ngoặc kép",
        f"{match[1].strip()} {json.dumps(match[3], ensure_ascii=False)}",
    )


def below_dash(lines: list[str], at: int) -> Cause | None:
    """Where line `at` (from 0) is a key straight below the dash of the item that it belongs to."""
    item = re.match(r"([ \t]*)-[ \t]+(\w+):", lines[at - 1]) if at else None
    if not item or not re.match(rf"{item[1]}\w+:", lines[at]):
        return None
    expected = f"thẳng cột với “{item[2]}” ở dòng trên, sau dấu trừ"
    return INDENT[0], expected, f"{item[1]}  {lines[at].strip()}"
