"""How much memory the search keeps, in Chromium."""

from collections.abc import Iterable
from pathlib import Path

from scripts import browser as chromium
from scripts.bench.asking import ASK_BOX, open_box
from scripts.bench.quality import Case


def heap_after(site: Path, some: Iterable[Case]) -> int:
    """Bytes in use when all queries are answered and what is not needed was collected.

    From a folder: there the search runs on the page's own thread, whose heap can be asked for;
    the page's own scripts count too.
    """
    with chromium.running() as running:
        page = running.new_page(locale="vi-VN")
        page.goto((site / "index.html").as_uri())
        open_box(page)
        for query in dict.fromkeys(case.query for case in some):
            page.evaluate(ASK_BOX, query)
        asked = page.context.new_cdp_session(page)
        asked.send("HeapProfiler.collectGarbage")
        return int(asked.send("Runtime.getHeapUsage")["usedSize"])
