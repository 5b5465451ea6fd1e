"""When each record was last changed, read from git."""

from datetime import datetime
from pathlib import Path

from macros.history.edition import VIETNAM
from macros.history.git import HistoryError, git, is_shallow, is_top


def last_changes(root: Path) -> dict[str, str]:
    """The day of Vietnam (``05/03/2022``) of the newest commit for each file of data/, by its path
    from `root`; empty without the repository's whole history."""
    try:
        if not is_top(root) or is_shallow(root):
            return {}
        log = git(
            root, "log", "-z", "--format=%x01%ct", "--name-only", "--no-renames", "--", "data"
        )
    except HistoryError:
        return {}
    return _read(log.decode("utf-8", "replace"))


def _read(log: str) -> dict[str, str]:
    """Commits come newest first: the first that names a file is its last change."""
    found: dict[str, str] = {}
    for commit in log.split("\x01")[1:]:
        seconds, *paths = commit.replace("\n", "\0").strip("\0").split("\0")
        day = f"{datetime.fromtimestamp(int(seconds), VIETNAM):%d/%m/%Y}"
        for path in filter(None, paths):
            found.setdefault(path, day)
    return found
