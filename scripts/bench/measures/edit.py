"""bench edit: from saving a record while `kb.py serve` runs to seeing it in Chromium."""

import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Error, Page

from macros.model import BY_FOLDER
from scripts import browser as chromium
from scripts.bench.builds import Say
from scripts.bench.cost import BenchError
from scripts.bench.table import Table, number
from scripts.bench.tree import change_a_record, make_tree, name_of
from scripts.install import child_environment
from scripts.serving import HOST

SIZES = (10_000,)
SAVES = 5
HEADS = ("kho", "trung vị (giây)", "nhanh nhất", "chậm nhất", "mở lần đầu (giây)")


def measure(sizes: list[int], say: Say) -> Iterator[Table]:
    """A row a corpus, the live one first."""
    rows = []
    for size in (None, *sorted(sizes)):
        first, times = seen_after(make_tree("edit", size), SAVES)
        say(f"{name_of(size)}: {', '.join(number(time, 2) for time in times)} giây")
        figures = (statistics.median(times), min(times), max(times), first)
        rows.append((name_of(size), *(number(figure, 2) for figure in figures)))
    yield Table(f"Từ lúc lưu một bản ghi đến lúc thấy trên trang, {SAVES} lần", HEADS, rows)


PATIENCE = 300
"""Seconds for the first build, and for a page to show what was saved."""

PAUSE = 5
"""Seconds between saves, as somebody who writes: what the last one has set off may go on."""

SHOWN = "word => document.body && document.body.textContent.includes(word)"


def seen_after(tree: Path, saves: int) -> tuple[float, list[float]]:
    """Seconds until the server's first page, and from each save until its page shows it.

    One more save comes before those that count: it warms up. Raises BenchError.
    """
    with _serving(tree) as base, chromium.running() as running:
        first = _await(base)
        page = running.new_page()
        record, _ = change_a_record(tree)
        page.goto(f"{base}{BY_FOLDER[record.parent.name].kind.address}/{record.stem}.html")
        times = [_save_and_see(page, tree) for _ in range(saves + 1)]
    return first, times[1:]


def _save_and_see(page: Page, tree: Path) -> float:
    time.sleep(PAUSE)
    started = time.monotonic()
    _, word = change_a_record(tree)
    try:
        page.wait_for_function(SHOWN, arg=word, timeout=PATIENCE * 1000)
    except Error as error:
        raise BenchError(f"trang không tự hiện điều vừa lưu: {error}") from error
    return time.monotonic() - started


@contextmanager
def _serving(tree: Path) -> Iterator[str]:
    with socket.create_server((HOST, 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "scripts.commands", "serve", "--port", str(port)]
    with (tree / "log.txt").open("wb") as log:
        server = subprocess.Popen(
            command, cwd=tree, env=child_environment(), stdout=log, stderr=subprocess.STDOUT
        )
        try:
            yield f"http://{HOST}:{port}/"
        finally:
            server.terminate()
            try:
                server.wait(timeout=30)
            except subprocess.TimeoutExpired:  # ten thousand records are long in the making
                server.kill()


def _await(base: str) -> float:
    """Seconds until the server answers."""
    started = time.monotonic()
    while time.monotonic() - started < PATIENCE:
        try:
            with urlopen(base):
                return time.monotonic() - started
        except (URLError, ConnectionError):
            time.sleep(0.05)
    raise BenchError(f"sau {PATIENCE} giây `serve` vẫn chưa trả lời.")
