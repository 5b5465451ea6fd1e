"""Reads earlier states of data/ from git."""

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from macros.load.text import MAX_BYTES

EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
"""git's name for a state without files."""


TOO_LARGE = b"\0" * (MAX_BYTES + 1)


class HistoryError(Exception):
    """git is missing, this is no repository, or the state is unknown; the text is Vietnamese."""


def git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What git answers; raises HistoryError where it cannot."""
    # The repository's own settings must not change the output, nor its hooks run.
    command = ["git", "--no-optional-locks", "-c", "core.quotePath=false", "-C", str(root)]
    env = {**os.environ, "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
    try:
        result = subprocess.run([*command, *arguments], capture_output=True, input=given, env=env)
    except OSError as error:
        raise HistoryError("máy này không có git") from error
    if result.returncode:
        raise HistoryError(_refusal(result.stderr.decode("utf-8", "replace"), root))
    return result.stdout


def answer(root: Path, *arguments: str) -> str:
    """What git answers, as one text without the last line's end."""
    return git(root, *arguments).decode("utf-8", "replace").strip()


def _refusal(told: str, root: Path) -> str:
    """git's own words, but for what an owner can do something about; "" where it said nothing."""
    if "dubious ownership" in told:
        remedy = f'git config --global --add safe.directory "{root.resolve()}"'
        return (
            f"git không đọc kho này vì thư mục thuộc người dùng khác; nếu tin kho, chạy: {remedy}"
        )
    if "not a git repository" in told:
        return "thư mục này không nằm trong kho git nào"
    return told.strip().split("\n")[0]


def is_shallow(root: Path) -> bool:
    """Whether the oldest commit seems to have made every file: its date proves nothing."""
    return answer(root, "rev-parse", "--is-shallow-repository") == "true"


def is_top(root: Path) -> bool:
    """Whether `root` is a repository's own folder, not one inside another repository."""
    return Path(answer(root, "rev-parse", "--show-toplevel")).resolve() == root.resolve()


def commit_of(root: Path, revision: str) -> str:
    """The commit that `revision` names; raises HistoryError where there is none."""
    try:
        name = f"{revision}^{{commit}}"
        return answer(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name)
    except HistoryError as error:
        if str(error):  # git says nothing of a name that it does not know
            raise
        raise HistoryError(f"không có phiên bản “{revision}” trong kho git này") from error


def files_at(root: Path, tree: str, paths: Sequence[str] = ("data",)) -> list[tuple[str, bytes]]:
    """Path and content of every file under `paths` (folders or files) in a state.

    Of a file larger than any record only as much is told that it is seen to be so.
    """
    listing = git(root, "ls-tree", "-r", "-l", "-z", tree, "--", *paths)
    found = []
    for line in filter(None, listing.decode("utf-8", "replace").split("\0")):
        head, path = line.split("\t", 1)
        mode, kind, name, size = head.split()
        if kind == "blob" and mode != "120000":
            found.append((path, name, int(size) > MAX_BYTES))
    contents = _contents(root, [name for _, name, is_large in found if not is_large])
    return [(path, TOO_LARGE if is_large else next(contents)) for path, _, is_large in found]


def _contents(root: Path, names: list[str]) -> Iterator[bytes]:
    answer = git(root, "cat-file", "--batch", given="".join(f"{n}\n" for n in names).encode())
    position = 0
    for _ in names:
        end = answer.index(b"\n", position)
        size = int(answer[position:end].split()[2])
        yield answer[end + 1 : end + 1 + size]
        position = end + size + 2


def files_now(root: Path) -> list[tuple[str, bytes]]:
    """Path and content of every file of the working tree's data/."""
    files = sorted((root / "data").glob("*/*.yml"))
    return [
        (file.relative_to(root).as_posix(), _as_far_as_needed(file))
        for file in files
        if file.is_file() and not file.is_symlink()
    ]


def _as_far_as_needed(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(MAX_BYTES + 1)
