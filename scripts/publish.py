"""Puts a finished build in the place of the last one, never a half of either.

Renaming is the one step that file systems do as a whole. Two of them are needed (old away, new
in), and a process may die between; the old site then lies beside its place under a fixed name,
from which the next start puts it back.
"""

import shutil
import time
from pathlib import Path

from scripts.locking import locked

LOCK = "publish.lock"
# Windows refuses to rename a folder while a virus scanner or a server has a file of it open.
RENAME_TRIES = 20
RENAME_PAUSE_SECONDS = 0.1


class PublishError(Exception):
    """A finished build that could not be put in its place; the text is Vietnamese."""


def _beside(output: Path, role: str) -> Path:
    return output.with_name(f".{output.name}.{role}")


def _rename(source: Path, target: Path) -> None:
    for tries_left in reversed(range(RENAME_TRIES)):
        try:
            source.rename(target)
            return
        except PermissionError:
            if not tries_left:
                raise
            time.sleep(RENAME_PAUSE_SECONDS)


def _put_back(output: Path) -> None:
    """Undo what a killed publish left: the old site back in its place, remains deleted."""
    old = _beside(output, "old")
    if old.exists():
        if output.exists():
            shutil.rmtree(old)
        else:
            _rename(old, output)
    shutil.rmtree(_beside(output, "new"), ignore_errors=True)


def recover(output: Path, cache: Path) -> None:
    """Put the last whole site back where an earlier publish was killed; else do nothing."""
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
    built = output.is_dir() and (output / "404.html").is_file() and not (output / ".git").exists()
    if not built and not (output.is_dir() and not any(output.iterdir())):
        raise PublishError(
            f"{output} đã có và không phải bản dựng trước, nên không ghi đè.\n"
            "Cách xử lý: chọn thư mục khác, hoặc tự xoá thư mục đó trước."
        )


def publish(staged: Path, output: Path, cache: Path) -> None:
    """Move the finished build `staged` to `output`, replacing the site that was there.

    `output` may lie on another disk. Raises PublishError, with the old site left in place.
    """
    new, old = _beside(output, "new"), _beside(output, "old")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with locked(cache / LOCK):
            _put_back(output)
            shutil.move(staged, new)
            try:
                if output.exists():
                    _rename(output, old)
                _rename(new, output)
            finally:
                _put_back(output)
    except OSError as error:
        raise PublishError(
            f"Không đặt được bản dựng vào {output}: {error}\n"
            "Cách xử lý: đóng chương trình đang mở thư mục đó (máy chủ, trình quản lý tệp), "
            "xem ổ đĩa còn chỗ không, rồi chạy lại."
        ) from error
