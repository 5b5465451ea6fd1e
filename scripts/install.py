"""Fills the virtual environment: venv, the locked libraries, then this project itself."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

from scripts.install_errors import InstallError, explain

Say = Callable[[str], None]

PIP = ("-m", "pip", "--no-input", "--disable-pip-version-check")
# Two retries: without a network the user reads why after seconds, not after a minute.
INSTALL = (*PIP, "install", "--retries", "2", "--timeout", "30", "--progress-bar", "off")
STEP_EVERY = 15
# "Processing" is what pip says instead of "Collecting" for a wheel that lies on a local disk.
PACKAGE_LINE = re.compile(
    r"(?:Collecting |Ignoring |Requirement already satisfied: )(?P<name>[\w.-]+)"
    r"|Processing (?:[^(]*[/\\])?(?P<wheel>\w+)-"
)


def venv_python(venv: Path) -> Path:
    """Return the environment's interpreter, which Windows keeps elsewhere."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def base_python() -> str:
    """Return the interpreter outside any environment: one must not rebuild the venv it runs in."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def child_environment() -> dict[str, str]:
    """Return the environment for children: UTF-8 everywhere, no foreign module paths."""
    kept = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "PYTHONPATH"}}
    return {**kept, "PYTHONUTF8": "1"}


def count_locked(lock_text: str) -> int:
    """Return how many packages a lock file names, those for other systems included."""
    return len(re.findall(r"^[A-Za-z0-9_.-]+==", lock_text, re.MULTILINE))


def pip_progress(lines: Iterable[str], total: int, say: Say) -> None:
    """Condense pip's output: a line now and then with the count and the package at hand."""
    seen = 0
    for line in lines:
        if name := PACKAGE_LINE.match(line):
            seen += 1
            if seen % STEP_EVERY == 0:
                say(f"      {min(seen, total)}/{total} thư viện ({name['name'] or name['wheel']})")
        elif line.startswith("Installing collected packages"):
            say("      đã tải xong, đang chép vào môi trường…")


def _run(
    command: list[str], log: IO[str], root: Path, watch: Callable[[Iterable[str]], None]
) -> None:
    """Run one step, its output going to the log and to `watch`; raise InstallError if it fails."""
    output: list[str] = []

    def lines(stream: IO[str]) -> Iterable[str]:
        for line in stream:
            log.write(line)
            output.append(line)
            yield line

    log.write(f"$ {' '.join(command)}\n")
    with subprocess.Popen(
        command,
        cwd=root,
        env=child_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        errors="replace",
    ) as child:
        try:
            watch(lines(child.stdout or iter(())))  # type: ignore[arg-type]
        except BaseException:
            child.terminate()
            raise
    if child.returncode != 0:
        raise InstallError(explain("".join(output)))


def _drain(lines: Iterable[str]) -> None:
    for _ in lines:
        pass


def install(root: Path, venv: Path, log: IO[str], say: Say, fresh: bool) -> None:
    """Make the environment; with `fresh`, any earlier one is emptied first.

    The project itself is not installed: commands run from its root. An editable install would
    write the root's path into a .pth file, which Python 3.11 reads in the locale's encoding, so
    that a folder with Vietnamese letters breaks it under LC_ALL=C or a Windows code page.

    Raises InstallError with cause and remedy; what the tools printed is in the log.
    """
    python = str(venv_python(venv))
    lock = root / "requirements.lock"
    total = count_locked(lock.read_text("utf-8"))
    if fresh:
        say("[1/2] Tạo môi trường Python riêng (.venv)…")
        _run([base_python(), "-m", "venv", "--clear", str(venv)], log, root, _drain)
    say(f"[2/2] Tải và cài {total} thư viện đã khoá phiên bản…")
    locked = [python, *INSTALL, "--require-hashes", "-r", str(lock)]
    _run(locked, log, root, lambda lines: pip_progress(lines, total, say))
