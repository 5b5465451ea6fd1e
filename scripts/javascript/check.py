"""The checks of all scripts; ``python -m scripts.javascript.check --fix`` formats them."""

import sys

from scripts.javascript.floor import too_new
from scripts.javascript.tools import ToolsMissingError, ensure, run
from scripts.paths import CACHE, ROOT

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
    print(*found, sep="\n", end="\n" * bool(found), flush=True)
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
