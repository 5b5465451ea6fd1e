"""serve: check the records, then show the site on this machine and renew it on every change."""

from __future__ import annotations

import argparse
import signal
import socket
from functools import partial
from typing import TYPE_CHECKING

from scripts.arguments import refused
from scripts.commands.check import sound_records
from scripts.paths import CACHE, PIECES, RECORDS, ROOT
from scripts.serving import HOST
from scripts.staging import staging

if TYPE_CHECKING:
    from scripts.preview.renewal import Preview

HELP = "xem thử trang trên máy này, tự làm mới khi sửa tệp"
DEFAULT_PORT = 8000
LAST_PORT = 65535


def port_number(text: str) -> int:
    """Return a port from the command line; ValueError outside 1 to 65535."""
    port = int(text)
    if not 1 <= port <= LAST_PORT:
        raise ValueError(text)
    return port


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the port."""
    parser.add_argument(
        "--port",
        type=port_number,
        default=DEFAULT_PORT,
        metavar="CỔNG",
        help=f"cổng trên máy này (mặc định: {DEFAULT_PORT})",
    )


def is_free(port: int) -> bool:
    """Tell whether a server could take this port now."""
    try:
        socket.create_server((HOST, port)).close()
    except OSError:
        return False
    return True


def free_port_after(port: int) -> int:
    """Return the next free port, the one that the message recommends."""
    return next((p for p in range(port + 1, LAST_PORT) if is_free(p)), port + 1)


def run(arguments: argparse.Namespace) -> int:
    """Serve until Ctrl-C; return 1 where the records have errors or the port is taken."""
    from macros.checks.reader import Reader
    from scripts.preview.renewal import Preview
    from scripts.preview.watch import Watcher

    port: int = arguments.port
    if not is_free(port):
        why = f"Lỗi: cổng {port} không dùng được (chương trình khác đang giữ).\n"
        return refused(f"{why}Cách xử lý: chạy lại với `--port {free_port_after(port)}`.", 1)
    watcher, reader = Watcher(ROOT), Reader(RECORDS)
    if not (loaded := sound_records("Chưa mở trang", reader)):
        return 1
    # Told to end, it cleans up as after Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    say = partial(print, flush=True)
    with staging(CACHE) as folder:
        return _serve(port, Preview(ROOT, folder, loaded, say, reader, watcher, PIECES))


def _serve(port: int, preview: Preview) -> int:
    from macros.site.build import SiteError
    from scripts.preview.server import serving

    try:
        preview.build()
    except SiteError as error:
        return refused(f"Lỗi khi dựng: {error}", 1)
    with serving(preview.site, port, preview.news) as address, preview.watcher.listening():
        preview.say(f"Mở {address} trong trình duyệt; dừng bằng Ctrl-C.")
        preview.follow()
    return 0
