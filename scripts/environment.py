"""Sees to it that .venv/ holds what requirements.lock says, and costs nothing when it does."""

import hashlib
import sys
from contextlib import suppress
from pathlib import Path

from scripts.install import Say, install, venv_python
from scripts.install_errors import InstallError, explain_os_error
from scripts.locking import locked

STAMP = "kb-stamp.txt"


def fingerprint(root: Path) -> tuple[str, str]:
    """Return what the environment must have been made from: (inputs' SHA-256, its home).

    The home is Python's version and the folder: a venv of another Python, or one that was moved
    (its scripts name their old folder), must be made anew; changed inputs only need pip again.
    """
    digest = hashlib.sha256()
    for name in ("requirements.lock", "pyproject.toml"):
        # Without carriage returns: Git may check the same file out with either line ending.
        digest.update((root / name).read_bytes().replace(b"\r\n", b"\n"))
    home = f"{sys.version_info.major}.{sys.version_info.minor} {root}"
    return digest.hexdigest(), home


def read_stamp(root: Path) -> tuple[str, str]:
    """Return the stamp of the environment there is, ("", "") where none was finished."""
    venv = root / ".venv"
    with suppress(OSError, ValueError):
        if venv_python(venv).exists():
            inputs, home = (venv / STAMP).read_text("utf-8").splitlines()
            return inputs, home
    return "", ""


def ensure(root: Path, say: Say) -> Path:
    """Return the environment's Python, installing first what is missing.

    Safe against interruption (the stamp is written last) and against a second process (a lock).
    Raises InstallError: cause, remedy and the log's place, in Vietnamese.
    """
    try:
        wanted = fingerprint(root)
        if read_stamp(root) != wanted:
            waiting = "Một lệnh kb.py khác đang cài đặt, đang chờ…"
            with locked(root / ".cache" / "install.lock", lambda: say(waiting)):
                if read_stamp(root) != wanted:
                    _install(root, wanted, say)
    except OSError as error:
        raise InstallError(f"{explain_os_error(error)}\nChi tiết: {error}") from error
    return venv_python(root / ".venv")


def _install(root: Path, wanted: tuple[str, str], say: Say) -> None:
    venv = root / ".venv"
    fresh = read_stamp(root)[1] != wanted[1]
    say("Chuẩn bị môi trường lần đầu, mất khoảng một phút:" if fresh else "Cập nhật môi trường:")
    (venv / STAMP).unlink(missing_ok=True)
    log_path = root / ".cache" / "install.log"
    try:
        with log_path.open("w", encoding="utf-8") as log:
            install(root, venv, log, say, fresh)
    except InstallError as error:
        raise InstallError(f"{error}\nNhật ký: {log_path}") from error
    (venv / STAMP).write_text("\n".join(wanted) + "\n", "utf-8")
    say("Môi trường đã sẵn sàng.")
