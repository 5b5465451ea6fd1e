"""Which edition of the knowledge base this is: the newest record change, and the commit.

Asked of git, since the edition must come out the same wherever and whenever a commit is built;
the reasons are in docs/design/adr/0007-offline-bundle.md.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from macros.history.git import HistoryError, answer, is_shallow, is_top
from macros.model.partial_date import PartialDate

UNKNOWN = "không rõ"
COMMIT_LETTERS = 8  # fixed: git's own abbreviation grows with the repository and its settings
VIETNAM = timezone(timedelta(hours=7))  # no summer time since 1945, so a fixed offset will do
EARLIEST = 315532800  # 1980-01-01 UTC: the first moment that a zip can tell


STYLE = "assets/css/edition.css"
"""Address of the style sheet that the build writes: the edition on each printed page."""


@dataclass(frozen=True)
class Edition:
    """What an edition is named by; a part that nobody knows is None."""

    changed_at: int | None = None
    """When a record last changed, in seconds since the epoch."""
    commit: str | None = None
    """The commit that was built, shortened."""
    has_edits: bool = False
    """Whether the working tree held more than the commit does."""

    @property
    def date(self) -> str:
        """The day of the newest record change in Vietnam, ISO 8601; "" where unknown."""
        if self.changed_at is None:
            return ""
        return datetime.fromtimestamp(self.changed_at, VIETNAM).date().isoformat()

    @property
    def day(self) -> str:
        """How readers see it: ``24/11/2026``, or the word for unknown."""
        return PartialDate.parse(self.date).vietnamese() if self.date else UNKNOWN

    @property
    def text(self) -> str:
        """How those see it who check a build: ``24/11/2026 (5c56b66a)``."""
        edits = ", có sửa chưa lưu" if self.has_edits else ""
        return f"{self.day} ({self.commit}{edits})" if self.commit else self.day

    @property
    def slug(self) -> str:
        """How file names tell it: ``2026-11-24-5c56b66a``, with ``-sua`` for unsaved edits."""
        parts = [self.date or "khong-ro", self.commit, "sua" if self.has_edits else None]
        return "-".join(filter(None, parts))

    @property
    def timestamp(self) -> int:
        """The one time that all files of this edition bear, in seconds since the epoch."""
        return max(self.changed_at or EARLIEST, EARLIEST)


def read_edition(root: Path) -> Edition:
    """Return the edition of the repository at `root`.

    Without git or its history (an unpacked archive, a folder inside another repository) only
    SOURCE_DATE_EPOCH can tell a date, and where that is not set either it stays unknown.
    """
    with suppress(HistoryError):
        if is_top(root):
            commit = answer(root, "rev-parse", "HEAD")
            # An editor's own settings must not hide records that no commit holds yet.
            has_edits = bool(answer(root, "status", "--porcelain", "--untracked-files=normal"))
            return Edition(_last_change(root), commit[:COMMIT_LETTERS], has_edits)
    return Edition(_source_date_epoch())


def unread_history(root: Path) -> str:
    """Why the repository at `root` tells no edition; "" where it does, or where there is none."""
    if not (root / ".git").exists():
        return ""
    try:
        answer(root, "rev-parse", "HEAD")
    except HistoryError as error:
        return f"{error}; vì vậy ấn bản ghi “{UNKNOWN}”, trang Mới cập nhật để trống"
    return ""


def _last_change(root: Path) -> int | None:
    seconds, *parents = answer(root, "log", "-1", "--format=%ct %P", "--", "data").split() or [""]
    is_known = seconds and (parents or not is_shallow(root))
    return int(seconds) if is_known else _source_date_epoch()


def _source_date_epoch() -> int | None:
    """The variable of https://reproducible-builds.org/specs/source-date-epoch/, if it is sound."""
    value = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(value) if value.isdecimal() else None
