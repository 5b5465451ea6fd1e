"""When records changed, read from git: what changed day by day (Mới cập nhật), and each record's
last day.

A day's change is the difference between its last state and the last one before it: what was
mended within the day is nobody's news. Without git or its history there are no days.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from macros.history.difference import Difference, difference
from macros.history.edition import VIETNAM
from macros.history.git import EMPTY_TREE, HistoryError, answer, files_at, git, is_shallow, is_top
from macros.history.snapshot import read_versions
from macros.model.partial_date import PartialDate

MOST_DAYS = 30


@dataclass(frozen=True)
class Day:
    """A day of Vietnam (ISO 8601) on which records changed, and what its last commit is."""

    date: str
    commit: str
    moment: str
    difference: Difference

    @property
    def shown(self) -> str:
        """``05/03/2022``."""
        return PartialDate.parse(self.date).vietnamese()

    @property
    def summary(self) -> str:
        """How many records were added, changed, renamed and removed, in Vietnamese."""
        d = self.difference
        counts = (("thêm", d.added), ("sửa", d.changed), ("đổi tên", d.renamed), ("bỏ", d.removed))
        told = ", ".join(f"{word} {len(items)}" for word, items in counts if items)
        return f"{told} mục"


def read_days(root: Path) -> list[Day]:
    """The newest days first, at most MOST_DAYS; none without the repository's history."""
    with suppress(HistoryError):
        if is_top(root):
            return list(_days(root, answer(root, "rev-parse", "HEAD")))
    return []


@lru_cache(maxsize=1)
def _days(root: Path, head: str) -> tuple[Day, ...]:
    """Kept for the commit, since a preview builds again and again."""
    log = git(root, "log", "--first-parent", "--format=%H %ct", head, "--", "data").decode()
    last: dict[str, tuple[str, datetime]] = {}
    for line in log.splitlines():
        commit, seconds = line.split()
        moment = datetime.fromtimestamp(int(seconds), VIETNAM)
        last.setdefault(moment.date().isoformat(), (commit, moment))
    if not is_shallow(root):
        last["0000"] = (EMPTY_TREE, datetime.fromtimestamp(0, VIETNAM))
    newest = list(last.items())[: MOST_DAYS + 1]
    days = [
        Day(date, commit, moment.isoformat(), _between(root, earlier, commit))
        for (date, (commit, moment)), (_, (earlier, _)) in pairwise(newest)
    ]
    return tuple(day for day in days if not day.difference.is_empty)


def _between(root: Path, before: str, after: str) -> Difference:
    """Only files that differ are read: an edition has hundreds, a day changes a few."""
    names = git(root, "diff", "--name-only", "--no-renames", "-z", before, after, "--", "data")
    paths = [path for path in names.decode("utf-8", "replace").split("\0") if path]
    states = (files_at(root, tree, paths) if paths else [] for tree in (before, after))
    return difference(*map(read_versions, states))


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
    return _newest(log.decode("utf-8", "replace"))


def _newest(log: str) -> dict[str, str]:
    """Commits come newest first: the first that names a file is its last change."""
    found: dict[str, str] = {}
    for commit in log.split("\x01")[1:]:
        seconds, *paths = commit.replace("\n", "\0").strip("\0").split("\0")
        day = f"{datetime.fromtimestamp(int(seconds), VIETNAM):%d/%m/%Y}"
        for path in filter(None, paths):
            found.setdefault(path, day)
    return found
