"""What was copied along. With a file: a patch, a numbered listing, a quoted message; and what git
leaves of two versions, which YAML may take for a part of a text. With a text: what stood around it
in a chat, a PDF, a browser, a wiki; what was meant for a colleague; stand-ins for a name.
"""

import re

from macros.load.looks import compiled, first_in, marked
from macros.problems import Problem
from macros.vietnamese.syllable import is_syllable

_LINES = (
    (
        re.compile(r"(?m)^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+|(?:---|\+\+\+) [ab]/\S)"),
        ("Tệp là bản vá (diff), không phải bản ghi", "bản ghi sau khi vá"),
    ),
    (
        re.compile("(?m)^```"),
        ("Dòng ``` của Markdown, có lẽ chép từ nơi khác", "xóa mọi dòng bắt đầu bằng ```"),
    ),
    (
        re.compile(r"(?m)^\*\*\w+(?:\*\*:|:\*\*)"),
        ("Khóa có dấu ** của Markdown, có lẽ chép từ nơi khác", "xóa dấu ** ở mọi khóa"),
    ),
)
"""How lines begin that no record has, and what is said of the first."""
MERGE_MARK = re.compile(r"^(?:[ \t]*(?:<{7}|>{7}) |={7}$|\|{7}(?: |$))", re.MULTILINE)
MERGE = (
    "Dấu gộp của git còn lại trong tệp",
    "giữ một trong các phần, xóa mọi dòng bắt đầu bằng <<<<<<<, |||||||, ======= và >>>>>>>",
)
_NUMBER = re.compile(r"\s*(\d+)(?:[:|.)│]|\s)\s?")

_COPIED = {
    "giờ và người gửi của tin nhắn": (
        (":", "gửi từ", "gửi bằng", "sent from", "original"),
        r"\[(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?,? )?\d{1,2}:\d{2}\b[^\[\]]{0,30}\]"
        r"|^(?:\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}/\d{1,2}/\d{2,4}"
        r"|\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d{2})\b[^:]{1,40}: "
        r"|^(?:\w+ ){0,3}\w+,? \d{1,2}:\d{2}: |^(?:re|fwd?|from|sent|subject): "
        r"|original message"
        r"|\b(?:sent from my|gửi từ|gửi bằng) (?:iphone|ipad|android|zalo|outlook)\b",
    ),
    "lời của chương trình trò chuyện": (
        ("đây là", "bạn ", "ngôn ngữ", "rồi", "tôi ", "here", "sure", "certainly", "as an ai"),
        r"^(?:dưới|sau) đây là (?:một |các )?(?:bản tóm tắt|bản dịch|câu trả lời|gợi ý)\b"
        r"|(?<!nước )\bbạn (?:đã |vừa |cần |muốn )?(?:yêu cầu|cung cấp|đưa ra)\b"
        r"|\bmô hình ngôn ngữ\b|^(?:chắc chắn|tất nhiên) rồi\b|\btôi (?:không thể|xin lỗi)\b"
        r"|^(?:here(?:'s| is)|sure[,!]|certainly[,!])|\bas an ai\b",
    ),
    "dấu chú thích": (
        ("[",),
        r"\[(?:\d{1,3}|[a-z]|\*|cần dẫn nguồn|cần chú thích|citation needed|edit|sửa[^\]]*)\]",
    ),
    "số trang": (("trang ",), r"(?<!nha )(?-i:(?<=[a-zà-ỹ] )Trang) \d{1,3}/\d{1,3}(?![/\d])"),
    "dấu của trang wiki hay diễn đàn": (
        ("[", "]]", "''", "=="),
        r"\[\[|\]\]|'''|''\w|^==+ .+ ==+$|\[/?(?:b|i|u|url|img|quote)\b[^\]]*\]",
    ),
    "chữ mã hóa của địa chỉ": (
        ("%", "+", "xn--", "="),
        r"(?:%[0-9A-F]{2}){2}|[a-z]%[2-7C-F][0-9A-F]|\bxn--|\b(?:utm_\w+|fbclid|gclid)="
        r"|[^\W\d]{2}(?:\+[^\W\d]{2,}){2}",
    ),
    "địa chỉ trang web": (("://", "www."), r"\b(?:https?|ftp)://\S*|\bwww\.\w\S*"),
    "chữ cái rời của tệp PDF": (
        ("¬", *(f" {letter} " for letter in "aceghimnoptuy")),
        r"(?<!\w)(?=\S*(?-i:[a-zà-ỹ])|\S \S*(?-i:[a-zà-ỹ]))(?:[^\W\d_] ){4,}[^\W\d_](?!\w)|¬",
    ),
    "lời nhắn cho người khác": (
        ("(", "[", " này", " ơi", "check "),
        r"[(\[][^()\[\]]*\b(?:giúp|giùm|hộ) (?:chị|em|mình|tôi|với)\b[^()\[\]]*[)\]]"
        r"|[(\[](?:[^()\[\]]* )?(?:(?:kiểm tra|xem|hỏi|sửa|check|soát) lại"
        r"|không chắc|chưa chắc|để sau|nhé|nhá)\b[^()\[\]]*[)\]]"
        r"|\b(?:kiểm tra|xem|sửa|viết|soát|check) lại (?:chỗ|câu|đoạn|mục|số|dòng) này\b"
        r"|\b(?:chị|anh|em) ơi\b|\bcheck lại\b",
    ),
    "chữ giữ chỗ": (
        (
            *("xxx", "___", "[", "sao của", "copy", "bản sao", "nháp", "bản ghi", "sao chép"),
            *(" tên", "untitled", "new ", "điền "),
        ),
        r"(?<!khóa )(?<!thứ )(?<!hội )\bx{3,5}\b|_{3,}|^(?:bản sao|sao chép) của\b|^copy of\b"
        r"|(?:\(| [-–] ?)(?:bản sao|copy|nháp|bản nháp)(?: ?\(?\d+\)?)?\)?$"
        r"|^(?:(?:tên )?bản ghi(?: mới| \d+)?|(?:chưa|không|cần) (?:đặt )?tên|untitled.*"
        r"|new (?:record|document|text document).*|(?:nhập|điền) tên.*)$"
        r"|\[(?:tên|số|ngày|năm|điền|nhập)\b[^\]]*\]",
    ),
}
_LOOKS = compiled(_COPIED, re.I)

_RAISED = re.compile(
    r"(?:[^\W\d]{3}|(?:19|20)\d\d)[¹²³⁰⁴-⁹]|[†‡]"
    r"|\b(?=[^\W\d_]*[à-ỹ])[^\W\d_][a-zà-ỹ]{2,}\d{1,2}(?!\w)"
)
"""A footnote's number in the editors' own words; names may be printed with one, m² is a unit."""
_BROKEN = re.compile(r"-( ?)([^\W\d_]+)(?![\w-])")
_BEFORE = re.compile(r"(?<![\w-])[^\W\d_]+$")


def copied(text: str, is_own: bool) -> tuple[str, str]:
    """What came along, and where; empty where nothing did. `is_own`: the editors' own words."""
    if is_own and (raised := _RAISED.search(text)):
        return "dấu chú thích", raised[0]
    name, found = first_in(text, marked(text, _LOOKS))
    if not name and (broken := _broken(text)):
        return "dấu nối của cuối dòng", broken
    return name, found.strip()


def _broken(text: str) -> str:
    """A word that a hyphen parts, though together both are one syllable: đi- ểm, huyệ-n."""
    for end in _BROKEN.finditer(text) if "-" in text else ():
        blank, rest = end.groups()
        before = _BEFORE.search(text[max(0, end.start() - 9) : end.start()])
        is_part = before and rest.islower() and (blank or not is_syllable(rest))
        if before and is_part and is_syllable(before[0] + rest):
            return f"{before[0]}{end[0]}"
    return ""


def pasted(text: str, path: str) -> Problem | None:
    """One problem: at the first mark of a merge, or where all lines begin with what is no YAML."""
    for begin, words in ((MERGE_MARK, MERGE), *_LINES):
        if mark := begin.search(text):
            return Problem(path, text.count("\n", 0, mark.start()) + 1, 1, "yaml-hong", *words)
    lines = [(n, line) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not lines:
        return None
    if what := _before_all([line for _, line in lines]):
        found = f"Mọi dòng mở đầu bằng {what}, có lẽ chép từ nơi khác"
        return Problem(path, lines[0][0], 1, "yaml-hong", found, f"xóa {what} ở đầu mọi dòng")
    return None


def _before_all(lines: list[str]) -> str:
    """What stands before every line; "" where nothing does."""
    if (sign := lines[0][0]) in "+>" and all(line.startswith(sign) for line in lines):
        return f"dấu {sign}"
    if re.match(r"[*-] \w+:", lines[0]) and all(line[:2] == lines[0][:2] for line in lines):
        return f"“{sign} ”"
    numbers = [_NUMBER.match(line) for line in lines]
    counted = [int(number[1]) for number in numbers if number]
    is_listing = len(counted) == len(lines) > 2 and counted == sorted(set(counted))
    return "số dòng" if is_listing else ""
