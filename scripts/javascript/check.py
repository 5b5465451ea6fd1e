"""The checks of all scripts; ``python -m scripts.javascript.check --fix`` formats them."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from scripts.javascript.tools import ToolsMissingError, ensure, run
from scripts.paths import CACHE, ROOT

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
"""What the oldest browsers of the site do not know, though types and lint let it pass: pattern →
what is missing, and from where on it would be there.

The floor: Chrome 109 and Firefox 115, the last for Windows 7 and 8.1, and Safari 15, the last for
phones of 2015. Types hold most of it (tsconfig.json); these stand in text, or on values without
a type.
"""


def too_new(path: Path) -> Iterator[str]:
    """``path:line: …`` for each place of a script that the oldest browsers do not know."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        for pattern, reason in TOO_NEW.items():
            if re.search(pattern, line):
                yield f"{path}:{number}: {reason}: {line.strip()}"


TOOLS = CACHE / "javascript"
_CONFIG = "scripts/javascript"
_STYLE = f"--config-path={_CONFIG}/style.json"
_ALL = ("--max-diagnostics=none", "--colors=off")
PLACES = ("docs/assets/js", "macros", "scripts")


def check_scripts(fix: bool = False) -> bool:
    """Browsers, lint, format and types; all always run, so that none hides what another says."""
    scripts = [file for place in PLACES for file in sorted((ROOT / place).rglob("*.js"))]
    scripts = [file for file in scripts if file.parent.name != "vendor"]
    found = [line for file in scripts for line in too_new(file)]
    for line in found:
        print(line, flush=True)
    try:
        ensure(TOOLS, lambda line: print(line, flush=True))
    except ToolsMissingError as error:
        print(error, flush=True)
        return False
    biome = ("check", "--write") if fix else ("ci", "--error-on-warnings")
    passed = [
        run(TOOLS, ROOT, "biome", *biome, *_ALL, _STYLE, *PLACES),
        run(TOOLS, ROOT, "tsc", "--project", _CONFIG),
    ]
    return not found and all(passed)


if __name__ == "__main__":
    sys.exit(not check_scripts(fix="--fix" in sys.argv[1:]))
