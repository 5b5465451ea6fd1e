"""Data of persons that nobody publishes: telephone numbers, mailboxes, numbers of identity cards
and accounts.
"""

from __future__ import annotations

import re

_SIGNS = re.compile(r"@|\d(?:[ .-]?\d){6}|\([aA][tT]\)|\[[aA][tT]\]")
_PRIVATE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "địa chỉ thư điện tử",
        re.compile(r"[\w.+-]+ ?(?:@|[(\[]at[)\]]) ?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE),
    ),
    (
        "số giấy tờ, tài khoản của một người",
        re.compile(
            r"\b(?:cccd|cmnd|cmt|cmtnd|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)|hộ chiếu"
            r"|(?:mã )?số thuế|mst|(?:số )?tài khoản|stk|bhxh|bhyt|số định danh)\b"
            r"(?:\W{0,3}(?:số|là)\b)?\W{0,3}[A-Z]{0,2}\d(?:[ .]?\d){6,}(?!,?\d| đồng| người)"
            r"|(?<![\d.,/])0\d{2}(?:[ .]?\d{3}){3}(?![\d/])",
            re.IGNORECASE,
        ),
    ),
    (
        "số điện thoại",
        re.compile(
            r"(?<![\d.,/+-])(?:\(?\+84\)?|0084|0)[ .-]?(?:[35789]\d(?:[ .-]?\d){7}"
            r"|2\d{1,2}\)?(?:[ .-]?\d){7,8})(?![\d/])"
            r"|(?:\b(?:điện thoại|sđt|đt|tel|di động|zalo|hotline|fax)\b|☎)"
            r"(?:\W{0,3}(?:số|là)\b)?\W{0,3}\d(?:[ .-]?\d){6,}(?![\d/])",
            re.IGNORECASE,
        ),
    ),
)


def private(text: str) -> tuple[str, str]:
    """What kind of such data stands in `text`, and where; empty where none does."""
    if _SIGNS.search(text):
        for name, pattern in _PRIVATE:
            if found := pattern.search(text):
                return name, found[0].strip()
    return "", ""
