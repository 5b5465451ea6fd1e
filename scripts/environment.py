"""Sees to it that .venv/ holds what a lock file names, and costs nothing when it does."""

from enum import Enum
from pathlib import Path

from scripts.install import Say, install, venv_python
from scripts.install_errors import ODD_VENV, InstallError, explain_os_error
from scripts.locking import locked
from scripts.stamp import erase, first_damage, read, wanted, write

RUN = "requirements.lock"
DEVELOP = "requirements-dev.lock"
"""Everything of RUN, and what tests and benches need on top."""


class State(Enum):
    """How the environment stands to a lock; the value is what is said before it is mended."""

    READY = ""
    OUTDATED = "Cập nhật môi trường:"
    SMALL = "Thêm thư viện để kiểm thử, mất khoảng một phút:"
    ABSENT = "Chuẩn bị môi trường lần đầu, mất khoảng một phút:"
    DAMAGED = (
        "Thư viện trong .venv bị mất hoặc hỏng, đang cài lại từ đầu (nếu lặp lại: xem phần mềm "
        "diệt virus có xoá tệp trong .venv không):"
    )


def _covered(lock: str) -> tuple[str, ...]:
    """The locks that are fulfilled once `lock` is installed."""
    return (RUN, DEVELOP) if lock == DEVELOP else (RUN,)


def state_of(root: Path, lock: str) -> State:
    """Return how `root`'s environment stands to `lock`."""
    base, noted = read(root, RUN), read(root, lock)
    target = wanted(root, lock)
    if not base or base[0].home != target.home:
        return State.ABSENT
    if not noted:
        return State.SMALL
    if noted[0] != target:
        return State.OUTDATED
    return State.DAMAGED if first_damage(root, noted[1]) else State.READY


def ensure(root: Path, say: Say, lock: str = RUN) -> Path:
    """Return the environment's Python, installing first what of `lock` is missing or damaged.

    Safe against interruption (the stamp is written last) and against a second process (a lock).
    Raises InstallError: cause, remedy and the log's place, in Vietnamese.
    """
    try:
        if state_of(root, lock) != State.READY:
            waiting = "Một lệnh kb.py khác đang cài đặt, đang chờ…"
            with locked(root / ".cache" / "install.lock", lambda: say(waiting)):
                if (state := state_of(root, lock)) != State.READY:
                    _install(root, lock, state, say)
    except OSError as error:
        raise InstallError(f"{explain_os_error(error)}\nChi tiết: {error}") from error
    return venv_python(root / ".venv")


def _install(root: Path, lock: str, state: State, say: Say) -> None:
    venv = root / ".venv"
    # Emptying a link would empty a folder that is not ours.
    if venv.is_symlink() or venv.is_file():
        raise InstallError(ODD_VENV)
    say(state.value)
    for covered in _covered(lock):
        erase(root, covered)
    log_path = root / ".cache" / "install.log"
    try:
        with log_path.open("w", encoding="utf-8") as log:
            install(root, lock, log, say, state in {State.ABSENT, State.DAMAGED})
    except InstallError as error:
        raise InstallError(f"{error}\nNhật ký: {log_path}") from error
    for covered in _covered(lock):
        write(root, covered)
    say("Môi trường đã sẵn sàng.")
