"""Fills the virtual environment: venv, the locked libraries, then this project itself."""

import ast
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
# What of pip's own settings is kept: how packages are reached. Others put them elsewhere (target,
# user) or change what is installed.
REACH = {
    *("index-url", "extra-index-url", "find-links", "no-index"),
    *("proxy", "cert", "client-cert", "trusted-host"),
}
SETTING = re.compile(r"^(global|install|:env:)\.([\w-]+)=(.*)$", re.MULTILINE)
# "Processing" is what pip says instead of "Collecting" for a wheel that lies on a local disk.
PACKAGE_LINE = re.compile(
    r"(?:Collecting |Ignoring |Requirement already satisfied: )(?P<name>[\w.-]+)"
    r"|Processing (?:[^(]*[/\\])?(?P<wheel>\w+)-"
)


def venv_python(venv: Path) -> Path:
    """Return the environment's interpreter, which Windows keeps elsewhere."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def child_environment() -> dict[str, str]:
    """Return the environment for children: UTF-8 everywhere, no foreign module paths."""
    kept = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "PYTHONPATH"}}
    return {**kept, "PYTHONUTF8": "1"}


def reach_of(listing: str) -> dict[str, str]:
    """Return the PIP_ variables that say how packages are reached, from `pip config list`."""
    found = SETTING.findall(listing)
    ranked = sorted(found, key=lambda line: ("global", "install", ":env:").index(line[0]))
    return {
        f"PIP_{key.upper().replace('-', '_')}": str(ast.literal_eval(value))
        for _, key, value in ranked
        if key in REACH
    }


def pip_environment(python: str) -> dict[str, str]:
    """Return pip's environment: none of the user's settings but the way to the packages."""
    listing = subprocess.run(
        [python, *PIP, "config", "list"], env=child_environment(), capture_output=True
    ).stdout.decode("utf-8", "replace")
    kept = {k: v for k, v in child_environment().items() if not k.upper().startswith("PIP_")}
    return {**kept, **reach_of(listing), "PIP_CONFIG_FILE": os.devnull}


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
    command: list[str],
    log: IO[str],
    env: dict[str, str],
    watch: Callable[[Iterable[str]], object] = list,
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
        env=env,
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


def install(root: Path, lock: str, log: IO[str], say: Say, fresh: bool) -> None:
    """Bring .venv/ to what `lock` names; with `fresh`, any earlier one is emptied first.

    The project itself is not installed: commands run from its root. An editable install would
    write the root's path into a .pth file, which Python 3.11 reads in the locale's encoding, so
    that a folder with Vietnamese letters breaks it under LC_ALL=C or a Windows code page.

    Raises InstallError with cause and remedy; what the tools printed is in the log.
    """
    venv, file = root / ".venv", root / lock
    python = str(venv_python(venv))
    total = count_locked(file.read_text("utf-8"))
    if fresh:
        say("[1/2] Tạo môi trường Python riêng (.venv)…")
        # The interpreter outside any environment: one must not rebuild the venv it runs in.
        base = str(getattr(sys, "_base_executable", None) or sys.executable)
        _run([base, "-m", "venv", "--clear", str(venv)], log, child_environment())
    say(f"[2/2] Tải và cài {total} thư viện đã khoá phiên bản…")
    locked = [python, *INSTALL, "--require-hashes", "-r", str(file)]
    _run(locked, log, pip_environment(python), lambda lines: pip_progress(lines, total, say))
