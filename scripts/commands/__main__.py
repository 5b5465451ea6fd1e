"""Runs one command inside the environment: python -m scripts.commands <command>."""

import os
import sys
from contextlib import suppress
from functools import partial

from scripts.commands import parse
from scripts.locking import locked
from scripts.paths import CACHE, DATA, DIST, IMPORT_JOURNAL, IMPORT_LOCK, SITE
from scripts.publish import reason, recover

INTERRUPTED = 130  # what shells report for a program that was ended by Ctrl-C
CLOSED = 141  # and for one whose output nobody reads on


def _undo_import() -> None:
    """All rows of a spreadsheet or none: an import that was killed has left some."""
    if not IMPORT_JOURNAL.exists():
        return
    from macros.sheets.writing import undo_unfinished

    with locked(IMPORT_LOCK):  # one that is still running will end, and then nothing is left
        gone = undo_unfinished(DATA, IMPORT_JOURNAL) if IMPORT_JOURNAL.exists() else []
    if gone:
        told = f"Lần nhập bảng trước bị ngắt giữa chừng: đã bỏ {len(gone)} bản ghi của nó."
        print(told, file=sys.stderr)


def main(argv: list[str]) -> int:
    """Run the command and return its exit code; Ctrl-C ends it without a traceback."""
    try:
        command, arguments = parse(argv)
        for undo in (partial(recover, SITE, CACHE), partial(recover, DIST, CACHE), _undo_import):
            with suppress(OSError):  # whoever may not write here can still check and search
                undo()
        return int(command.run(arguments))
    except KeyboardInterrupt:
        print("\nĐã dừng.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has enough (`| head`); Python must not complain while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED
    except OSError as error:  # a name that no disk takes, a folder that nobody may open
        print(f"Lỗi: máy không mở hay ghi được tệp: {reason(error)}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
