"""Serves a folder on this machine, as a plain web server would, and notes what is asked for."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

Asked = list[str]
"""Paths within the folder, in the order in which they were asked for."""

HOST = "127.0.0.1"  # this machine only: none of these is a public server

TEXTS = {".html", ".css", ".js", ".json", ".svg", ".xml"}


class QuietHandler(SimpleHTTPRequestHandler):
    """Answers at once, and says nothing: the caller's own output is what counts."""

    protocol_version = "HTTP/1.1"  # connections stay open, or many small files would be slow
    disable_nagle_algorithm = True  # or the end of an answer waits 40 ms for an acknowledgement

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def head(self, status: HTTPStatus, media_type: str, length: int, packed: str = "") -> None:
        """Begin an answer."""
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(length))
        if packed:
            self.send_header("Content-Encoding", packed)
        self.end_headers()


class _Handler(QuietHandler):
    def __init__(self, *arguments: Any, asked: Asked, **options: Any) -> None:
        self.asked = asked
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        self.asked.append(urlsplit(self.path).path.lstrip("/"))
        super().do_GET()


class _PackingHandler(_Handler):
    def send_head(self) -> Any:
        path = Path(self.translate_path(self.path))
        if path.suffix not in TEXTS or not path.is_file():
            return super().send_head()
        content = gzip.compress(path.read_bytes())
        self.head(HTTPStatus.OK, self.guess_type(path), len(content), "gzip")
        return BytesIO(content)


@contextmanager
def answering(server: ThreadingHTTPServer) -> Iterator[str]:
    """Have `server` answer as long as the context lasts; yields ``http://127.0.0.1:PORT/``."""
    with server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1})
        thread.start()
        try:
            yield f"http://{HOST}:{server.server_address[1]}/"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def serving(folder: Path, packing: bool = False) -> Iterator[tuple[str, Asked]]:
    """Yield the address and the list of what was asked, which goes on growing.

    With `packing`, texts are sent gzipped, as public servers do.
    """
    asked: Asked = []
    kind = _PackingHandler if packing else _Handler
    handler = partial(kind, directory=str(folder), asked=asked)
    with answering(ThreadingHTTPServer((HOST, 0), handler)) as address:
        yield address, asked
