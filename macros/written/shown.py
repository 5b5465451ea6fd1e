"""What a page's text does not come to on the page as its writer meant it."""

import re
from collections.abc import Collection, Iterator

from macros.model.figure import Figure
from macros.vietnamese.encodings import LETTERS_HERE, old_encoding
from macros.written.page import is_empty, read_page

_CODE = re.compile(
    r"\A---\n.*?\n---$|^(?P<fence>```|~~~).*?^(?P=fence)|(?P<tick>`+).+?(?P=tick)|\{\{.*?\}\}"
    r"|\{%.*?%\}|<!--(?:(?!<!--).)*?-->|^(?: {4}|\t).*?$",
    re.DOTALL | re.MULTILINE,
)
"""The head, code, comments, and calls as they ought to be."""
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.DOTALL | re.MULTILINE)
_FENCE = re.compile(r"^(?:```|~~~)", re.MULTILINE)
_PATTERNS = (
    (
        re.compile(r"\]\(https?://(?:localhost|127\.|0\.0\.0\.0|\[::1\])[^)]*\)", re.IGNORECASE),
        "liên kết tới máy của người viết",
        "tên tệp tính từ trang này, như tai-ve.md",
    ),
    (
        re.compile(r"\[[^\]\n]+\]\s+\((?:[\w./-]+\.md|https?:)[^)\n]*\)"),
        "dấu cách giữa ] và ( làm mất liên kết",
        "[chữ](địa chỉ) viết liền",
    ),
    (
        re.compile(r"\([^()\n]+\)\[(?:[\w./-]+\.(?:md|html)|https?:[^\]\n]*)\]"),
        "liên kết có ( ) và [ ] đổi chỗ cho nhau",
        "[chữ](trang.md)",
    ),
    (
        re.compile(r"\{:[^{}\n]*#[\w-]*[^\W\x00-\x7f]"),
        "mã sau dấu # có dấu tiếng Việt",
        "chữ thường không dấu, gạch nối: {: #lien-he }",
    ),
    (re.compile(r"\{[ \t]+:[^{}\n]*\}"), "dấu cách giữa { và :", "{: #lien-he }: { và : viết liền"),
    (re.compile(r"(?<!\\)<!--"), "ghi chú <!-- mở mà không đóng", "--> ở cuối ghi chú"),
    (
        re.compile(r"^[ \t]*\n([^\s#<].*)\n(?!={7}$)(?:-+|=+)[ \t]*$", re.MULTILINE),
        "dòng --- hay === biến dòng ngay trên nó thành tiêu đề",
        "một dòng trống giữa hai dòng; tiêu đề thì mở đầu bằng ##",
    ),
    (
        re.compile(r"^ {0,3}[•●▪◦·\uf0b7]\s", re.MULTILINE),
        "dấu đầu dòng của Word không thành danh sách",
        "“- ” ở đầu mỗi ý, trước ý đầu một dòng trống",
    ),
)
_ROWS = re.compile(r"(?:^ {0,3}\|.*\|[ \t]*$\n?){2,}", re.MULTILINE)
_VIETNAMESE = frozenset(LETTERS_HERE)
Shown = Iterator[tuple[int, str, str]]


def shown_otherwise(text: str) -> Shown:
    """Line, what was found, what is expected: links to nowhere, lists, tables and code that are
    none, a second title."""
    plain = without_code(text)
    for pattern, found, expected in _PATTERNS:
        if wrong := pattern.search(plain):
            yield _line(plain, wrong.start(wrong.lastindex or 0)), found, expected
    unfenced = _FENCED.sub(_blank, text)
    if fence := _FENCE.search(unfenced):
        told = "khối mã mở mà không đóng: mọi chữ sau nó thành mã"
        yield _line(text, fence.start()), told, "một dòng ``` sau khối mã"
    heads = [*re.finditer(r"^#[^#\n]|<h1\b", plain, re.MULTILINE)]
    if len(heads) > 1:
        told, expected = "trang có hai tiêu đề bậc một (#)", "một dòng “# …”, các phần “## …”"
        yield _line(plain, heads[1].start()), told, expected
    elif not (heads or is_empty(text) or re.search("^title:", text, re.MULTILINE)):
        yield 1, "trang không có tiêu đề", "dòng “# Tên trang” trên mọi chữ khác của trang"
    yield from _tables(plain)
    yield from _lines(text, plain, unfenced)


def _lines(text: str, plain: str, unfenced: str) -> Shown:
    """The first sentence that blanks before it make code, and the first in an old encoding."""
    code = read_page(text).code
    sentences = {line for line in code if not _VIETNAMESE.isdisjoint(line.lower())}
    for at, line in enumerate(unfenced.split("\n"), 1):
        if line.startswith((" " * 4, "\t")) and line.strip() in sentences:
            found = "đoạn thụt vào 4 dấu cách hay Tab thành khối mã"
            yield at, found, "chữ sát lề; khối mã thì đặt giữa hai dòng ```"
            break
    for at, line in enumerate(plain.split("\n"), 1):
        if name := old_encoding(line):
            found = f"chữ ở bảng mã cũ ({name}), không phải Unicode"
            yield at, found, "dán vào UniKey, chuyển sang Unicode rồi dán lại, hoặc gõ lại"
            break


def _tables(plain: str) -> Shown:
    """Rows with more cells than the table has heads: the others would be lost."""
    for table in _ROWS.finditer(plain):
        rows = table[0].rstrip("\n").split("\n")
        cells = [len(re.findall(r"(?<!\\)\|", row)) - 1 for row in rows]
        for at, count in enumerate(cells):
            if count > cells[0] and re.fullmatch(r"[\s|:-]+", rows[1]):
                told = f"hàng có {count} ô, mà bảng có {cells[0]} cột: ô thừa bị bỏ"
                yield _line(plain, table.start()) + at, told, f"{cells[0]} ô"
                break


def told_otherwise(text: str, figures: list[Figure]) -> Shown:
    """Numbers of a unit in the text of a page that shows a figure of it, but never that number."""
    plain = without_code(text)
    for figure in figures:
        numbers = [*re.finditer(rf"(?<![\w.,])(\d[\d.,]*) {re.escape(figure.unit)}(?!\w)", plain)]
        if numbers and figure.printed not in {one[1] for one in numbers}:
            found = f"{numbers[0][0]}, mà “{figure.id}” của trang ghi {figure.printed}"
            yield _line(plain, numbers[0].start()), found, "số như nguồn in, hoặc bỏ số"


def unmade(text: str, macros: Collection[str]) -> Iterator[tuple[int, str]]:
    """Line and name of each macro that would be shown as letters."""
    plain = without_code(text)
    for call in re.finditer(r"(?<![\w.])(\w+)\s?\(", plain):
        if call[1] in macros:
            yield _line(plain, call.start()), call[1]


def without_code(text: str) -> str:
    """The text, with blanks for its head, code, comments and calls."""
    return _CODE.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1
