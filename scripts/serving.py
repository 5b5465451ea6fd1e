"""Serves a folder on this machine, as a plain web server would, and notes what is asked for."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

Asked = list[str]
"""Paths within the folder, in the order in which they were asked for."""


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections stay open, or many small files would be slow
    disable_nagle_algorithm = True  # or the end of an answer waits 40 ms for an acknowledgement

    def __init__(self, *arguments: Any, asked: Asked, **options: Any) -> None:
        self.asked = asked
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        self.asked.append(urlsplit(self.path).path.lstrip("/"))
        super().do_GET()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the caller's own output is what counts."""


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, Asked]]:
    """Yield ``http://127.0.0.1:PORT/`` and the list of what was asked, which goes on growing."""
    asked: Asked = []
    handler = partial(_Handler, directory=str(folder), asked=asked)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/", asked
        finally:
            server.shutdown()
