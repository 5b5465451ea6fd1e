"""Mới cập nhật: what changed in the records day by day, read from git, and its Atom feed.

A day's change is the difference between its last state and the last one before it: what was
mended within the day is nobody's news. Without git or its history there are no days.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as xml

from macros.editing.diff import Difference, Versions, difference
from macros.editing.diff_report import to_markdown
from macros.editing.history import EMPTY_TREE, HistoryError, files_at, git, is_top
from macros.editing.snapshot import read_versions
from macros.exports.edition import VIETNAM

MOST_DAYS = 30
ADDRESS = "moi-cap-nhat.xml"
_ATOM = "http://www.w3.org/2005/Atom"


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
        return "/".join(reversed(self.date.split("-")))

    @property
    def summary(self) -> str:
        """How many records were added, changed, renamed and removed, in Vietnamese."""
        d = self.difference
        counts = (
            ("thêm", d.added),
            ("sửa", d.changed),
            ("đổi tên", d.renamed),
            ("bỏ", d.removed),
        )
        return ", ".join(f"{word} {len(items)}" for word, items in counts if items)


def read_days(root: Path) -> list[Day]:
    """The newest days first, at most MOST_DAYS; none without the repository's history."""
    try:
        if not is_top(root):
            return []
        return list(_days(root, git(root, "rev-parse", "HEAD").decode().strip()))
    except HistoryError:
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
    if git(root, "rev-parse", "--is-shallow-repository").strip() != b"true":
        last["0000"] = (EMPTY_TREE, datetime.fromtimestamp(0, VIETNAM))
    days = [
        Day(date, commit, moment.isoformat(), _between(root, earlier, commit))
        for (date, (commit, moment)), (_, (earlier, _)) in pairwise(
            list(last.items())[: MOST_DAYS + 1]
        )
    ]
    return tuple(day for day in days if not day.difference.is_empty)


def _between(root: Path, before: str, after: str) -> Difference:
    """Only files that differ are read: an edition has hundreds, a day changes a few."""
    answer = git(root, "diff", "--name-only", "--no-renames", "-z", before, after, "--", "data")
    paths = [path for path in answer.decode("utf-8", "replace").split("\0") if path]
    return difference(_versions(root, before, paths), _versions(root, after, paths))


def _versions(root: Path, tree: str, paths: list[str]) -> Versions:
    return read_versions(files_at(root, tree, paths)) if paths else {}


def feed(days: list[Day], site_name: str, site_url: str) -> str:
    """The Atom feed (RFC 4287); `site_url` may be empty, then links are relative to the feed."""
    xml.register_namespace("", _ATOM)
    root = xml.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": "vi"})
    _add(root, "id", _urn(site_name))
    _add(root, "title", f"{site_name}: mới cập nhật")
    _add(root, "updated", days[0].moment if days else "1970-01-01T00:00:00+07:00")
    _add(root, "author", "")
    _add(root[-1], "name", site_name)
    xml.SubElement(root, f"{{{_ATOM}}}link", {"href": f"{site_url}moi-cap-nhat.html"})
    for day in days:
        entry = xml.SubElement(root, f"{{{_ATOM}}}entry")
        _add(entry, "id", _urn(f"{site_name} {day.date}"))
        _add(entry, "title", f"{day.shown}: {day.summary}")
        _add(entry, "updated", day.moment)
        link = {"href": f"{site_url}moi-cap-nhat.html#ngay-{day.date}"}
        xml.SubElement(entry, f"{{{_ATOM}}}link", link)
        _add(entry, "content", to_markdown(day.difference))
    xml.indent(root)
    return xml.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _add(parent: xml.Element, name: str, text: str) -> None:
    xml.SubElement(parent, f"{{{_ATOM}}}{name}").text = text


def _urn(name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn
