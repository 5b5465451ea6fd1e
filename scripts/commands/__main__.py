"""Runs one command inside the environment: python -m scripts.commands <command>."""

import os
import sys
from contextlib import suppress

from scripts.commands import parse
from scripts.paths import CACHE, DIST, SITE
from scripts.publish import recover

INTERRUPTED = 130  # what shells report for a program that was ended by Ctrl-C
CLOSED = 141  # and for one whose output nobody reads on


def main(argv: list[str]) -> int:
    """Run the command and return its exit code; Ctrl-C ends it without a traceback."""
    try:
        command, arguments = parse(argv)
        with suppress(OSError):  # whoever may not write here can still check and search
            for output in (SITE, DIST):
                recover(output, CACHE)
        return command.run(arguments)
    except KeyboardInterrupt:
        print("\nĐã dừng.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has enough (`| head`); Python must not complain while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
