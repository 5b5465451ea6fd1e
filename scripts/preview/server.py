"""Serves the preview on this machine, tells browsers of new pages and of what is refused.

The script that loads a page anew is a file of this server, which the site's own content security
policy allows; it is put into pages as they are sent and is in no built site.
"""

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from html import escape
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from scripts.preview.news import News
from scripts.serving import HOST, QuietHandler, answering

NAMES = {HOST, "localhost"}
SCRIPT = Path(__file__).with_name("live.js")
SCRIPT_ADDRESS, NEWS_ADDRESS = "/__live.js", "/__live"
WAIT_SECONDS = 20.0


class _Handler(QuietHandler):
    def __init__(self, *arguments: Any, news: News, session: str, **options: Any) -> None:
        self.news, self.session = news, session
        super().__init__(*arguments, **options)

    def parse_request(self) -> bool:
        """Another site's page that had its name led here (DNS rebinding) reads nothing."""
        if not super().parse_request():
            return False
        is_own = self.headers.get("Host", "").partition(":")[0] in NAMES  # port 80 is not named
        if not is_own:
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
        return is_own

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if address.path == SCRIPT_ADDRESS:
            self._send(SCRIPT.read_bytes(), "text/javascript; charset=utf-8")
        elif address.path == NEWS_ADDRESS:
            since = parse_qs(address.query).get("since", ["0"])[0]
            self._send_news(int(since) if since.isdecimal() else 0)
        else:
            super().do_GET()

    def _send_news(self, since: int) -> None:
        count, changed = self.news.since(since, WAIT_SECONDS)
        told = {
            "session": self.session,
            "count": count,
            "changed": sorted(changed),
            "refused": self.news.refused,
        }
        self._send(json.dumps(told).encode(), "application/json")

    def send_head(self) -> Any:
        """Pages with the script; what is not there as the site's own page for that."""
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.endswith("/"):
            path /= "index.html"
        is_missing = not path.exists()
        page = Path(str(self.directory)) / "404.html" if is_missing else path
        if page.suffix != ".html" or not page.is_file():
            return super().send_head()
        status = HTTPStatus.NOT_FOUND if is_missing else HTTPStatus.OK
        count = self.news.count  # before the page: what replaces it then is news
        content = self._with_script(page.read_bytes(), count)
        self.head(status, "text/html; charset=utf-8", len(content))
        return BytesIO(content)

    def _with_script(self, page: bytes, since: int) -> bytes:
        source = f"{SCRIPT_ADDRESS}?session={self.session}&since={since}"
        refused = escape(self.news.refused)
        script = f'<script src="{source}" data-refused="{refused}"></script></body>'.encode()
        return script.join(page.rsplit(b"</body>", 1))

    def _send(self, content: bytes, media_type: str) -> None:
        self.head(HTTPStatus.OK, media_type, len(content))
        self.wfile.write(content)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that closes its connection early is no error."""


@contextmanager
def serving(folder: Path, port: int, news: News) -> Iterator[str]:
    """Serve `folder` as long as the context lasts; yields the address. Raises OSError."""
    handler = partial(_Handler, directory=str(folder), news=news, session=uuid.uuid4().hex)
    with answering(_Server((HOST, port), handler)) as address:
        try:
            yield address
        finally:
            news.end()
