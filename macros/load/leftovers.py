"""What is no content: words for “unknown”, notes to oneself, marks of a list, names of files.

Each was typed by somebody who had nothing to say yet, or came along with what was copied.
"""

import re
from operator import eq

from macros.load.looks import compiled, first_in, marked

_NOTHING = re.compile(
    "(?:nguồn )?(?:không|chưa) (?:rõ|biết|nêu|xác định|cập nhật)(?: tên)?|nguồn không có"
    "|(?:không|chưa) có (?:tên|số liệu|thông tin)|đang cập nhật"
    "|n a|na|nan|none|null|nil|undefined|object object|tbd|todo|unknown|x{2,5}|abc|asdf|test"
)
_LONGEST = 80
"""Letters, with signs and blanks around them, of what says nothing."""
FILE_NAME = "tên tệp"
_ENDED = r"\.(?:docx?|xlsx?|pdf|pptx?|ya?ml|txt|jpe?g|png)"
_FILE = re.compile(rf"(?i)(?:.*[/\\])?([^/\\]*[^\s/\\]){_ENDED}\s*")
_UNENDED = ("của", "và", "các", "những", "hoặc", "nhằm", "bởi", "đối với")
"""What another word follows."""
_ANYWHERE = {
    "lời nhắc của người viết": (
        ("todo", "fixme", "lorem", "cần", "viết thêm", "sửa sau", "bổ sung sau", "chưa soát"),
        r"(?i)\b(?:todo|fixme|lorem ipsum|cần xem lại|cần bổ sung|viết thêm|sửa sau|bổ sung sau"
        r"|chưa soát)\b",
    ),
    "dấu đầu dòng": (("",), r"^\s*(?:[-+*•●▪–—]|\d{1,2}[.)]|[a-zđ]\))\s+(?=\S)"),
    FILE_NAME: (
        (".doc", ".xls", ".pdf", ".ppt", ".ya", ".yml", ".txt", ".jp", ".png"),
        rf"(?i)[^\s/\\“(]*\S{_ENDED}\b",
    ),
    "mã của chương trình khác": (
        ("#", "error!", "【", "oaicite", "reference", "search0", "hyperlink", "field", "pageref"),
        r"#(?:REF|VALUE|DIV/0|NAME|NUM|NULL)[!?]|#N/A|Error! (?:Reference|Bookmark)"
        r"|【\d|oaicite|contentReference|turn0search|HYPERLINK \S|MERGEFIELD|PAGEREF",
    ),
    "địa chỉ trên máy của người viết": (
        (":\\", "//"),
        r"\b[A-Z]:\\|file://|//localhost|//127\.0\.0\.1",
    ),
    "bảng hay danh sách Markdown": (("|", "\n"), r"(?m)^\s*\|.*\|\s*$|\n\s*[-*+] |\|\s*-{3,}\s*\|"),
    "ngoặc kép còn lại": (("'", '"'), r"^[\"'][^\"']+[\"']$"),
    "câu bỏ lửng": (_UNENDED, rf"\s(?:{'|'.join(_UNENDED)})\W*$"),
    "dấu mở ngoặc kép không có dấu đóng": (("“",), r"“(?=\w)[^”]*$"),
    "hai dấu cách liền nhau": (("  ",), r"\S[ ]{2,}\S"),
    "chỗ còn phải điền": (("....", "……", "___"), r"\.{4,}|…{2,}|_{3,}"),
    "dấu cách trước dấu câu": ((" ,", " ;", " ."), r"\w+ [,;.](?=\s|$)"),
    "dấu câu thừa ở cuối": ((",", ";", ":"), r"(?:[.,;:]\s*[,;:]|[,;:]\s*[.,;:]|[,;])$"),
}

_ITEMS = re.compile(r"((?:, [^,.]{1,25}){2})(?:\.{3}|…)$")
"""An open list is not broken off: chăn nuôi, trồng trọt, lâm nghiệp…"""

_JOINING = "và|của|các|những|được|bị|cho|với|trong|ở|tại|theo|để|là|có|do|đến|về|trên"
_IN_OWN = {
    "câu bỏ lửng": (("..", "…"), r"\s\S*(?:\.{2,}|…)[\s\"”]*$"),
    "câu toàn chữ hoa": ((" ",), r"^(?=.*[A-Z])(?:[^\Wa-z]+\W+){5}[^a-z]*$"),
}
"""Of the editors' own sentences: what is printed may be so."""
_REPEATED = "chữ gõ hai lần", re.compile(rf"(?i)\b({_JOINING}|(?!từng )\w+ \w+(?: \w+)?) \1\b")
"""Of them, too; slow, and so asked only where one of three neighbours comes again."""
_LOOKS = compiled(_ANYWHERE)
_LOOKS_OF_OWN = [*_LOOKS, *compiled(_IN_OWN)]


def says_nothing(text: str) -> bool:
    """Whether all of it is a word for that nothing is known, or a filler."""
    if len(text) > _LONGEST:
        return False
    return bool(_NOTHING.fullmatch(" ".join(re.findall(r"\w+", text.lower()))))


def file_stem(text: str) -> str:
    """The name without folder and ending, where `text` is that of a file; else ""."""
    match = _FILE.fullmatch(text)
    return match[1].strip() if match else ""


def leftover(text: str, is_own: bool) -> tuple[str, str]:
    """What came along and where; empty where nothing did. `is_own`: the editors' own words."""
    text = _ITEMS.sub(r"\1", text) if is_own and ("..." in text or "…" in text) else text
    left = first_in(text, marked(text, _LOOKS_OF_OWN if is_own else _LOOKS))
    if left[0] or not is_own:
        return left
    words = re.findall(r"\w+", text.lower())
    comes_again = any(any(map(eq, words, words[apart:])) for apart in (1, 2, 3))
    return first_in(text, [_REPEATED]) if comes_again else left
