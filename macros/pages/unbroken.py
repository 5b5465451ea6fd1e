"""What no line may part: a document's number, a number and its unit, “Mục III.2”, a target and
its number, a span of years, a hyphen from the word before it; none of them parts from the sign
behind it either.

By an element, not by hard spaces or hyphens: what is copied or searched stays as it is typed, but
for the one behind the dot between two items, which ends no line.
"""

import re
from functools import lru_cache

from macros.pages.whitespace import outside

_LETTERS = r"[A-ZĐ][A-Za-zĐđ]*"
_DOCUMENT = rf"(?:\d{{1,5}}(?:-/?|/){_LETTERS}(?:[-/]{_LETTERS})*|/{_LETTERS}-{_LETTERS})"
_YEAR = r"(?:\d{1,2}/)*\d{4}"
_NAMED = r"(?:[Ss]ố|QĐ|[Mm]ục|Chú[ ]thích|[Nn]ăm|[Tt]háng|[Nn]gày|thứ)"
_UNITS = (
    "%|(?:triệu[ ]|tỷ[ ])?đồng|hộ|nhân[ ]khẩu|người|cá[ ]nhân|tập[ ]thể|ha|km|huyện|thôn|tin|mục"
    "|xã(?:,[ ]thị[ ]trấn)?|phóng[ ]sự|văn[ ]bản|ghi[ ]chú|chương[ ]trình|(?:ngày|năm)(?![ ]\\d)"
)
_UNPARTED = re.compile(
    rf"""(?<![\w/.-])[(“]*(?:
        (?:{_NAMED}[ ])?{_DOCUMENT}(?![\w/-])
      | (?:mục[ ]tiêu|năm[ ]\d{{4}}:)[ ]\d[\d,]*[ ]?%
      | {_NAMED}[ ](?:\d[\d./–-]*\d|\d|[IVX]+(?:\.\d+)*)(?!\w)
      | {_YEAR}-{_YEAR}(?!\w)
      | \d{{1,2}}-\d{{1,2}}-\d{{4}}(?!\w)
      | (?:dòng|đoạn|[Kk]ế[ ]hoạch|[Cc]ông[ ]văn)[ ]\d+(?:–\d+)?(?![\w/-])
      | (?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy)[ ]là(?!\w)
      | (?:(?:khoảng|gần|hơn|trên)[ ])?\d(?:[\d.,/]*\d)?[ ](?:{_UNITS})(?!\w)
      | [^\W\d_]+[ ]-(?=[ ])
    )[,.:;?!)”]*""",
    re.VERBOSE,
)
# Texts of the page that may hold one; not what an element already keeps together. It begins with
# the one letter that is looked for, which is three times as fast.
_TEXT = re.compile(r'>(?<!class="kb-number">)([^<>]*(?:[\dIVX]|/[A-Z]| - | · )[^<>]*)(?=<|\Z)')
# Here an element would be content.
_VERBATIM = re.compile(
    r"(<(script|style|pre|code|textarea|select|svg|button|title)\b.*?</\2>)", re.DOTALL
)

# A name in code with the signs around it: an element of its own parts from them. Letters that it
# may begin with stand apart, for the pattern to look for nothing else.
_CODE = re.compile(r"(?:\([(“]*<code|“[(“]*<code|<code)\b[^>]*>[^<]*</code>[,.:;?!)”]*")

# Of what is typed, options and files: no line ends at their hyphens.
_TYPED = re.compile(r"<pre><code>([^<]+)")
_HYPHENED = re.compile(r"(?<!\S)\S*-\S+")


def unbroken(html: str) -> str:
    """The page with each such piece of its texts in an element that no line breaks."""
    kept = outside(_VERBATIM, html, _kept_together)
    typed = _TYPED.sub(lambda text: f"<pre><code>{_HYPHENED.sub(_element, text[1])}", kept)
    return _CODE.sub(_code, typed)


def _kept_together(html: str) -> str:
    """A page, or what of one stands between verbatim elements, may begin with text."""
    return _TEXT.sub(lambda text: ">" + _kept(text[1]), f">{html}")[1:]


@lru_cache(maxsize=8192)
def _kept(text: str) -> str:
    """The same names and labels stand on many pages."""
    return _UNPARTED.sub(_element, text.replace(" · ", " ·\u00a0"))


def _code(code: re.Match[str]) -> str:
    has_signs = not (code[0].startswith("<") and code[0].endswith(">"))
    is_kept = code.string.endswith('class="kb-number">', 0, code.start())
    return _element(code) if has_signs and not is_kept else code[0]


def _element(piece: re.Match[str]) -> str:
    return f'<span class="kb-number">{piece[0]}</span>'
