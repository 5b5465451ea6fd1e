"""What the oldest browsers of the site do not know, though types and lint let it pass.

The floor: Chrome 109 and Firefox 115, the last for Windows 7 and 8.1, and Safari 15, the last for
phones of 2015. Types hold most of it (tsconfig.json); these stand in text, or on values without
a type.
"""

import re
from collections.abc import Iterator
from pathlib import Path

TOO_NEW = {
    r"\.(toSorted|toReversed|toSpliced|findLast|findLastIndex)\(": "mảng chưa có (Chrome 110)",
    r"\.at\(": "at() chưa có (Safari 15.4)",
    r"Object\.(hasOwn|groupBy)\(": "Object.hasOwn chưa có (Safari 15.4)",
    r"\bstructuredClone\(": "structuredClone chưa có (Safari 15.4)",
    r"\(\?<[=!]": "biểu thức nhìn lại chưa có (Safari 16.4)",
    r":has\(": ":has() chưa có (Firefox 121), câu lệnh sẽ dừng",
    r"\baria[A-Z]\w+\s*[:=]": "aria… chưa là thuộc tính của phần tử (Firefox 119)",
    r"\b(state|address|query|params)\.size\b": "URLSearchParams.size chưa có (Safari 17)",
    r"/[gimsuy]*[dv][gimsuy]*\.(test|exec)\(": "cờ d, v của biểu thức chưa có (Safari 17)",
}
"""Pattern → what is missing, and from where on it would be there."""


def too_new(path: Path) -> Iterator[str]:
    """``path:line: …`` for each place of a script that the oldest browsers do not know."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        for pattern, reason in TOO_NEW.items():
            if re.search(pattern, line):
                yield f"{path}:{number}: {reason}: {line.strip()}"
