"""Data of persons that nobody publishes: telephone numbers, mailboxes, numbers of identity cards
and accounts.
"""

import re

_SIGNS = re.compile(r"@|\d(?:[ .-]?\d){6}|\([aA][tT]\)|\[[aA][tT]\]")
_PRIVATE = {
    "địa chỉ thư điện tử": r"[\w.+-]+ ?(?:@|[(\[]at[)\]]) ?[\w-]+(?:\.[\w-]+)+",
    "số giấy tờ, tài khoản của một người": (
        r"\b(?:cccd|cmnd|cmt|cmtnd|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)|hộ chiếu"
        r"|(?:mã )?số thuế|mst|(?:số )?tài khoản|stk|bhxh|bhyt|số định danh)\b"
        r"(?:\W{0,3}(?:số|là)\b)?\W{0,3}[A-Z]{0,2}\d(?:[ .]?\d){6,}(?!,?\d| đồng| người)"
        r"|(?<![\d.,/])0\d{2}(?:[ .]?\d{3}){3}(?![\d/])"
    ),
    "số điện thoại": (
        r"(?<![\d.,/+-])(?:\(?\+84\)?|0084|0)[ .-]?(?:[35789]\d(?:[ .-]?\d){7}"
        r"|2\d{1,2}\)?(?:[ .-]?\d){7,8})(?![\d/])"
        r"|(?:\b(?:điện thoại|sđt|đt|tel|di động|zalo|hotline|fax)\b|☎)"
        r"(?:\W{0,3}(?:số|là)\b)?\W{0,3}\d(?:[ .-]?\d){6,}(?![\d/])"
    ),
}
_LOOKS = {name: re.compile(look, re.IGNORECASE) for name, look in _PRIVATE.items()}


def private(text: str) -> tuple[str, str]:
    """What kind of such data stands in `text`, and where; empty where none does."""
    if _SIGNS.search(text):
        for name, pattern in _LOOKS.items():
            if found := pattern.search(text):
                return name, found[0].strip()
    return "", ""
