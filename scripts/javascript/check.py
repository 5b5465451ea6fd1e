"""The checks of all scripts; ``python -m scripts.javascript.check --fix`` formats them."""

import sys

from scripts.javascript.tools import ToolsMissingError, ensure, run
from scripts.paths import CACHE, ROOT

TOOLS = CACHE / "javascript"
_CONFIG = "scripts/javascript"
PLACES = ("docs/assets/js", "macros", "scripts")


def check_scripts(fix: bool = False) -> bool:
    """Lint, format and types; both tools always run, so that neither hides what the other says."""
    try:
        ensure(TOOLS, lambda line: print(line, flush=True))
    except ToolsMissingError as error:
        print(error, flush=True)
        return False
    biome = ("check", "--write") if fix else ("ci", "--error-on-warnings")
    return all(
        [
            run(TOOLS, ROOT, "biome", *biome, "--max-diagnostics=none", f"--config-path={_CONFIG}/style.json", *PLACES),
            run(TOOLS, ROOT, "tsc", "--project", _CONFIG),
        ]
    )


if __name__ == "__main__":
    sys.exit(not check_scripts(fix="--fix" in sys.argv[1:]))
