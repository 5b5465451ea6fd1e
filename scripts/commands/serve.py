"""serve: check the records, then show the site on this machine and renew it on every change."""

import argparse
import socket
import sys

from scripts.commands.check import load_and_report
from scripts.paths import ROOT

HELP = "xem thử trang trên máy này, tự làm mới khi sửa tệp"
HOST = "127.0.0.1"  # this machine only: a preview is no public server
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
    port: int = arguments.port
    if not is_free(port):
        print(
            f"Lỗi: cổng {port} không dùng được (chương trình khác đang giữ).\n"
            f"Cách xử lý: chạy lại với `--port {free_port_after(port)}`.",
            file=sys.stderr,
        )
        return 1
    if load_and_report().failed:
        print("Chưa mở trang: hãy sửa các lỗi trên trước.")
        return 1
    return _serve(port)


def _serve(port: int) -> int:
    from macros.site import SiteError, serve_site

    print(f"Mở http://{HOST}:{port}/ trong trình duyệt; dừng bằng Ctrl-C.", flush=True)
    try:
        serve_site(ROOT, HOST, port)
    except SiteError as error:
        print(f"Lỗi khi dựng: {error}", file=sys.stderr)
        return 1
    return 0
