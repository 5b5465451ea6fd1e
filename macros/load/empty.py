"""What to say of a field without a value, judged by the line on which it stands."""

import json
import re

_ONLY_COMMENT = re.compile(r"[ \t]*((?:-[ \t]+)?(?:\w+:|-))[ \t]+(#.*?)[ \t]*")
"""A key or a dash with nothing but a comment behind it."""


def empty_words(line: str, has_colon: bool) -> tuple[str, str, str]:
    """Found, expected, example; `has_colon`: its key holds the colon that should part the two."""
    found, expected, example = "trường để trống", "điền giá trị, hoặc xóa cả dòng", ""
    if comment := _ONLY_COMMENT.fullmatch(line):
        found = "trường để trống: dấu # mở đầu một chú thích"
        if re.match(r"#+[^#\s]", comment[2]):  # “# x” in quotes would be Markdown's heading
            expected = "giá trị bắt đầu bằng dấu # đặt trong ngoặc kép; hoặc xóa cả dòng"
            example = f"{comment[1]} {json.dumps(comment[2], ensure_ascii=False)}"
    elif has_colon:
        found, expected = "sau dấu hai chấm thiếu dấu cách", "“khóa: giá trị”"
    return found, expected, example
