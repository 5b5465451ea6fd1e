"""bench search: ours, the theme's own engine and Pagefind on the same built site."""

import statistics
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from scripts import browser as chromium
from scripts.bench.asking import ASK_BOX, open_box
from scripts.bench.builds import Say
from scripts.bench.peers import build_for_all
from scripts.bench.quality import Case, Quality, cases
from scripts.bench.questions import questions
from scripts.bench.race import Lap, race
from scripts.bench.table import Row, Table, number, p95
from scripts.bench.tree import make_tree, name_of

SIZES = (200, 2_000, 10_000, 30_000)
HEADS = (
    "công cụ",
    "đúng",
    "MRR@10",
    "trung vị (ms)",
    "p95 (ms)",
    "p95 so với ta",
    "p95 hỏi lại, không phải tải (ms)",
    "tải trước kết quả đầu (kB nén)",
    "tải thêm mỗi câu, trung vị (kB nén)",
    "mở trang đến kết quả đầu (giây)",
)

HEAP_HEADS = ("công cụ", "bộ nhớ của trang sau mọi câu hỏi, trên file:// (MB)")


def measure(sizes: list[int], say: Say) -> Iterator[Table]:
    """Two tables a corpus, the live one first: all queries, and hits by kind of query."""
    for size in (None, *sizes):
        name = f"kho phát sinh, {name_of(size)}" if size else name_of(size)
        say(f"{name}: dựng trang…")
        site = build_for_all(make_tree("search", size))
        some = questions(size) if size else [*cases("sample.yaml"), *cases("own.yaml")]
        say(f"{name}: hỏi {len(some)} câu…")
        yield from _tables(name, some, race(site, some))
        used = number(_heap_after(site, some) / 1e6)
        yield Table(f"{name}, bộ nhớ", HEAP_HEADS, [("của ta", used)])


def _tables(name: str, some: Sequence[Case], results: list[tuple[Lap, Quality]]) -> Iterator[Table]:
    ours = p95(results[0][0].times)
    yield Table(f"{name}, {len(some)} câu hỏi", HEADS, [_row(*r, ours) for r in results])
    by_kind = [
        (kind, *("{}/{}".format(*quality.by_kind[kind]) for _, quality in results))
        for kind in results[0][1].by_kind
    ]
    heads = ("loại câu hỏi", *(lap.engine.name for lap, _ in results))
    yield Table(f"{name}, số câu đúng theo loại", heads, by_kind)


def _heap_after(site: Path, some: Iterable[Case]) -> int:
    """Bytes in use in Chromium when all queries are answered and what is not needed was collected.

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


def _row(lap: Lap, quality: Quality, ours: float) -> Row:
    lost = f" ({lap.lost} sau {len(lap.answers)} câu)" if lap.lost else ""
    return (
        lap.engine.name + lost,
        f"{number(100 * quality.hits)} %",
        number(quality.reciprocal, 3),
        _of(lap.times, statistics.median),
        _of(lap.times, p95),
        _of(lap.times, lambda times: p95(times) / ours) + "×",
        _of(lap.again, p95),
        "–" if lap.loaded is None else number(lap.loaded / 1000),
        _of(lap.more, lambda sizes: statistics.median(sizes) / 1000),
        "–" if lap.first_seconds is None else number(lap.first_seconds),
    )


def _of(values: Sequence[float], measure: Callable[[Sequence[float]], float]) -> str:
    """A figure of what was measured; a dash where the engine came to nothing."""
    return number(measure(values)) if values else "–"
