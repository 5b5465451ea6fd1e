"""Finds the browsers for browser tests and benches, and gets one where there is none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.browser_kinds import CHROMIUM, Kind

if TYPE_CHECKING:
    from playwright.sync_api import Browser


WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
MAC_ROOT = Path("/Applications")
# The sandbox cannot start for root, which is what containers run as; the rest keeps the browser
# from calling its maker, which a closed network answers with refusals by the dozen.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # No name leads anywhere; tests and benches serve the site by its number.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)
APT = ("apt-get", "-o", "Dpkg::Use-Pty=0")


class BrowserMissingError(Exception):
    """No such browser, and none could be installed; the text is Vietnamese."""


def _candidates(kind: Kind) -> Iterable[Path]:
    yield from (Path(found) for name in kind.names if (found := shutil.which(name)))
    for variable in WINDOWS_ROOTS:
        if root := os.environ.get(variable):
            yield from (Path(root) / place for place in kind.windows)
    yield from (MAC_ROOT / place for place in kind.mac)


def _playwrights_own(kind: Kind) -> Path | None:
    if not kind.by_playwright:
        return None
    try:
        from playwright.sync_api import sync_playwright

        with sync_playwright() as playwright:
            path = Path(playwright.chromium.executable_path)
    except Exception:  # any failure of the driver means the same here: it has no browser for us
        return None
    return path if path.is_file() else None


def find(kind: Kind = CHROMIUM) -> Path:
    """Return a browser's executable; the one that its variable names wins and must then exist.

    Raises BrowserMissingError, whose text says what to install.
    """
    if chosen := os.environ.get(kind.variable):
        if not Path(chosen).is_file():
            raise BrowserMissingError(
                f"Lỗi: {kind.variable} trỏ tới {chosen} nhưng không có tệp đó.\n"
                f"Cách xử lý: sửa hoặc bỏ biến {kind.variable}."
            )
        return Path(chosen)
    found = next(filter(Path.is_file, _candidates(kind)), None) or _playwrights_own(kind)
    if found is None:
        raise BrowserMissingError(kind.missing)
    return found


@contextmanager
def running() -> Iterator["Browser"]:
    """A Chromium without windows; raises BrowserMissingError."""
    from playwright.sync_api import sync_playwright

    executable = find()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(FLAGS))
        yield browser
        browser.close()


def install_commands(kind: Kind) -> list[tuple[str, ...]]:
    """Return the commands that get the browser on this machine, in their order; none is known
    for a Firefox where there is no apt-get."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root and shutil.which("apt-get"):
        return [(*APT, "update"), (*APT, "install", "-y", "--no-install-recommends", kind.package)]
    by_playwright = (sys.executable, "-m", "playwright", "install", "chromium")
    return [by_playwright] if kind.by_playwright else []


def _install(kind: Kind, log_path: Path) -> None:
    log_path.parent.mkdir(parents=True, exist_ok=True)
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with log_path.open("wb") as log:
        for command in install_commands(kind):
            if subprocess.call(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=env):
                raise BrowserMissingError(f"{kind.missing}\nNhật ký lần cài thử: {log_path}")


def ensure(cache: Path, say: Callable[[str], None], kind: Kind = CHROMIUM) -> Path:
    """Return a browser, installing one where none is found; raise BrowserMissingError."""
    try:
        return find(kind)
    except BrowserMissingError:
        if os.environ.get(kind.variable):
            raise
    say(f"Chưa có {kind.title}, đang cài (có thể mất vài phút)…")
    try:
        _install(kind, cache / "browser.log")
    except OSError as error:
        raise BrowserMissingError(f"{kind.missing}\nChi tiết: {error}") from error
    return find(kind)
