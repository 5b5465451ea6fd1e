"""Puts a finished build in the place of the last one, never a half of either.

Renaming is the one step that file systems do as a whole. Two of them are needed (old away, new
in), and a process may die between; the old site then lies beside its place under a fixed name,
from which the next start puts it back.
"""

import errno
import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from scripts.locking import locked

LOCK = "publish.lock"
MARK = "ban-dung.txt"
"""Lies in every site that we put somewhere: only folders that hold it are ever replaced."""

_MARK_TEXT = (
    "Thư mục này do lệnh dựng trang tạo ra; lần dựng sau thay toàn bộ. Đừng để tệp riêng ở đây.\n"
)
# Windows refuses to rename a folder while a virus scanner or a server has a file of it open.
TRIES = 20
PAUSE_SECONDS = 0.1


class PublishError(Exception):
    """A finished build that could not be put in its place; the text is Vietnamese."""


def _beside(output: Path, role: str) -> Path:
    return output.with_name(f".{output.name}.{role}")


def patiently(move: Callable[[], object]) -> None:
    """Move something as soon as the system allows it; raises OSError."""
    for tries_left in reversed(range(TRIES)):
        try:
            move()
            return
        except PermissionError:
            if not tries_left:
                raise
            time.sleep(PAUSE_SECONDS)


def _put_back(output: Path) -> None:
    """Undo what a killed publish left: the old site back in its place, remains deleted."""
    old = _beside(output, "old")
    if old.exists():
        if output.exists():
            # Windows keeps a file that somebody still reads: the new site stands all the same.
            shutil.rmtree(old, ignore_errors=True)
        else:
            patiently(partial(old.rename, output))
    shutil.rmtree(_beside(output, "new"), ignore_errors=True)


def recover(output: Path, cache: Path) -> None:
    """Put the last whole site back where an earlier publish was killed; else do nothing."""
    output = output.resolve()
    # Looked at without the lock first: every start comes here, and nearly none finds anything.
    if _beside(output, "old").exists() or _beside(output, "new").exists():
        with locked(cache / LOCK):
            _put_back(output)


def refuse_foreign(output: Path, root: Path) -> None:
    """Raise PublishError where the output folder holds something other than an earlier build.

    Publishing deletes what was there; a mistyped --output must not cost anyone their files.
    """
    if root.resolve().is_relative_to(output.resolve()):
        raise PublishError(f"Không thể dựng đè lên {output}: trong đó có chính kho này.")
    if not output.exists():
        return
    if output.is_dir() and (not any(output.iterdir()) or _is_ours(output, root)):
        return
    raise PublishError(
        f"{output} đã có và không phải bản dựng trước, nên không ghi đè.\n"
        "Cách xử lý: chọn một thư mục khác, chưa có hoặc còn trống."
    )


def _is_ours(output: Path, root: Path) -> bool:
    """Whether an earlier build made the folder; site/ of this repository is nobody else's."""
    if (output / ".git").exists():
        return False
    return (output / MARK).is_file() or output.resolve() == (root / "site").resolve()


def mark(site: Path) -> None:
    """Say in the finished site that it is one, for `refuse_foreign`; raises OSError, and
    PublishError where it has no front page."""
    if not (site / "index.html").is_file():
        raise PublishError(
            "bản dựng không có trang đầu index.html, nên không đặt vào chỗ.\n"
            "Cách xử lý: lấy lại docs/index.md từ bản trước, rồi chạy lại."
        )
    (site / MARK).write_text(_MARK_TEXT, "utf-8", newline="\n")


def publish(staged: Path, output: Path, cache: Path) -> None:
    """Move the finished build `staged` to `output`, replacing the site that was there.

    `output` may lie on another disk, or be a link to a folder. Raises PublishError, with the old
    site left in place.
    """
    output = output.resolve()
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with locked(cache / LOCK):
            _put_back(output)
            try:
                _swap(staged, output)
            finally:
                _put_back(output)
    except OSError as error:
        raise PublishError(
            f"Không đặt được bản dựng vào {output}: {reason(error)}\n"
            "Cách xử lý: đóng chương trình đang mở thư mục đó (máy chủ, trình quản lý tệp), "
            "xem ổ đĩa còn chỗ không, có quyền ghi không, rồi chạy lại."
        ) from error


def _swap(staged: Path, output: Path) -> None:
    new, old = _beside(output, "new"), _beside(output, "old")
    for remains in (new, old):  # what could not be deleted; into a folder the site would be moved
        if remains.exists():
            raise FileExistsError(errno.EEXIST, "không xoá được", str(remains))
    shutil.move(staged, new)
    if output.exists():
        patiently(partial(output.rename, old))
    patiently(partial(new.rename, output))


def reason(error: OSError) -> str:
    """What the system says of it, in one line; of many files that failed, the first."""
    if isinstance(error, shutil.Error) and error.args and error.args[0]:
        first = error.args[0][0]
        return str(first[-1] if isinstance(first, tuple) else first).splitlines()[0]
    return f"{error.strerror or error} ({error.filename})" if error.filename else str(error)
