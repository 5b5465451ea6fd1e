"""Finds a Chromium for browser tests and benches, and gets one where there is none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
WINDOWS_PLACES = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
MAC_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
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
    """No Chromium, and none could be installed; the text is Vietnamese."""


MISSING = (
    "Lỗi: không có trình duyệt Chromium để chạy kiểm thử trình duyệt.\n"
    "Cách xử lý: cài Google Chrome, Edge hoặc Chromium (Debian: `sudo apt install chromium`), "
    "hoặc đặt biến KB_CHROMIUM thành đường dẫn tới trình duyệt."
)


def _candidates() -> Iterable[Path]:
    yield from (Path(found) for name in NAMES if (found := shutil.which(name)))
    for variable in WINDOWS_ROOTS:
        if root := os.environ.get(variable):
            yield from (Path(root) / place for place in WINDOWS_PLACES)
    yield from map(Path, MAC_PLACES)


def _playwrights_own() -> Path | None:
    try:
        from playwright.sync_api import sync_playwright

        with sync_playwright() as playwright:
            path = Path(playwright.chromium.executable_path)
    except Exception:  # any failure of the driver means the same here: it has no browser for us
        return None
    return path if path.is_file() else None


def find() -> Path:
    """Return a Chromium's executable; KB_CHROMIUM wins and must then exist.

    Raises BrowserMissingError, whose text says what to install.
    """
    if chosen := os.environ.get("KB_CHROMIUM"):
        if not Path(chosen).is_file():
            raise BrowserMissingError(
                f"Lỗi: KB_CHROMIUM trỏ tới {chosen} nhưng không có tệp đó.\n"
                "Cách xử lý: sửa hoặc bỏ biến KB_CHROMIUM."
            )
        return Path(chosen)
    found = next(filter(Path.is_file, _candidates()), None) or _playwrights_own()
    if found is None:
        raise BrowserMissingError(MISSING)
    return found


def install_commands() -> list[tuple[str, ...]]:
    """Return the commands that get a Chromium on this machine, in their order."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root and shutil.which("apt-get"):
        return [(*APT, "update"), (*APT, "install", "-y", "--no-install-recommends", "chromium")]
    return [(sys.executable, "-m", "playwright", "install", "chromium")]


def _install(log_path: Path) -> None:
    log_path.parent.mkdir(parents=True, exist_ok=True)
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with log_path.open("wb") as log:
        for command in install_commands():
            if subprocess.call(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=env):
                raise BrowserMissingError(f"{MISSING}\nNhật ký lần cài thử: {log_path}")


def ensure(cache: Path, say: Callable[[str], None]) -> Path:
    """Return a Chromium, installing one where none is found; raise BrowserMissingError."""
    try:
        return find()
    except BrowserMissingError:
        if os.environ.get("KB_CHROMIUM"):
            raise
    say("Chưa có Chromium, đang cài (có thể mất vài phút)…")
    try:
        _install(cache / "browser.log")
    except OSError as error:
        raise BrowserMissingError(f"{MISSING}\nChi tiết: {error}") from error
    return find()
