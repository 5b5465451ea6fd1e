"""Asks several engines the same queries on one built site."""

import gzip
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, Page, TimeoutError

from scripts import browser as chromium
from scripts.bench.engines import ENGINES, Engine
from scripts.bench.quality import DEPTH, Case, Quality, measure
from scripts.serving import Asked, serving

FIRST_QUERY = "kế hoạch"
"""What each engine is asked first, cold; every corpus has plans."""

PATIENCE_MS = 60_000
"""Who has no answer by then leaves the race."""

_ASKED = """(query) => {
  self.benchReply = null;
  (ASK)(query).then(
    (reply) => (self.benchReply = reply),
    (error) => (self.benchReply = { error: String(error) }),
  );
}"""


@dataclass
class Lap:
    """What came of one engine: milliseconds a query, titles by query; the first query apart.

    `asked` are the files of `site` that its server has been asked for, in their order.
    `first_seconds`: from opening the page to the first answer. `loaded`: bytes of the engine's own
    files until then, gzipped. `more`: the same of each further query; what it finds loaded by those
    before it, in one sitting, it need not load. `again`: milliseconds of the same query, asked anew
    after another one, when all that it needs has been loaded. `lost`: why it left the race (an
    index can outgrow a page's memory, or a reader's patience); what was asked after that has no
    answer.
    """

    engine: Engine
    page: Page
    site: Path
    asked: Asked
    first_seconds: float | None = None
    loaded: int | None = None
    times: list[float] = field(default_factory=list)
    more: list[int] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    answers: dict[str, list[str]] = field(default_factory=dict)
    lost: str = ""

    def start(self, base: str) -> None:
        """Open its page with nothing in the cache, and ask the first query."""
        with self._losing():
            before, started = len(self.asked), time.monotonic()
            self.engine.open(self.page, base)
            self._answer(FIRST_QUERY)
            self.first_seconds = time.monotonic() - started
            self.loaded = self._own_bytes(before)

    def ask(self, query: str) -> None:
        """Keep answer and time, and ask again, unless it is lost; no box asks twice for one text in
        a row."""
        if self.lost:
            return
        with self._losing():
            before = len(self.asked)
            answer = self._answer(query)
            self.times.append(answer["took"])
            self.more.append(self._own_bytes(before))
            self._answer(FIRST_QUERY)
            self.again.append(self._answer(query)["took"])
            self.answers[query] = answer["titles"][:DEPTH]

    def found(self, query: str) -> list[str]:
        """The titles of its answer; none where it did not come to answer."""
        return self.answers.get(query, [])

    def _own_bytes(self, since: int) -> int:
        """Of the engine's own files that were asked for since then, each once, gzipped."""
        files = {path for path in self.asked[since:] if path.startswith(self.engine.own)}
        return sum(_sent(self.site / path) for path in files)

    def _answer(self, query: str) -> Any:
        """Not simply the value of the call: a page that never answers would hold the race."""
        self.page.evaluate(_ASKED.replace("ASK", self.engine.ask), query)
        reply = self.page.wait_for_function("() => self.benchReply", timeout=PATIENCE_MS)
        answer = reply.json_value()
        if "error" in answer:
            raise Error(answer["error"])
        return answer

    @contextmanager
    def _losing(self) -> Iterator[None]:
        """Note what ends its race, and no one else's; raises Error of anything else."""
        try:
            yield
        except TimeoutError:
            self.lost = "không trả lời kịp"
        except Error as error:
            if "crashed" not in str(error):
                raise
            self.lost = "trang đổ"
        if self.lost:
            self.page.close()  # it may still be computing


def race(site: Path, some: Sequence[Case]) -> list[tuple[Lap, Quality]]:
    """All engines over the same queries, one after the other, each in a browser of its own: a page
    that keeps hundreds of megabytes would cost those beside it their time."""
    queries = list(dict.fromkeys(case.query for case in some))
    laps = [_lap(engine, site, queries) for engine in ENGINES]
    return [(lap, measure(some, lap.found)) for lap in laps]


def _lap(engine: Engine, site: Path, queries: Sequence[str]) -> Lap:
    """With nothing in the cache."""
    with serving(site) as (base, asked), chromium.running() as running:
        page = running.new_context(locale="vi-VN").new_page()
        lap = Lap(engine, page, site, asked)
        lap.start(base)
        for query in queries:
            lap.ask(query)
    return lap


def _sent(file: Path) -> int:
    """Bytes on the way, as a server sends text; what is packed already gets no smaller."""
    content = file.read_bytes() if file.is_file() else b""
    return min(len(content), len(gzip.compress(content)))
