"""bench search: ours, the theme's own engine and Pagefind on the same built site."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence

from scripts.bench.builds import Say
from scripts.bench.heap import heap_after
from scripts.bench.peers import build_for_all
from scripts.bench.quality import Case, cases
from scripts.bench.questions import questions
from scripts.bench.race import Result, race
from scripts.bench.table import Row, Table, number, p95
from scripts.bench.tree import make_tree, name_of

SIZES = (200, 2_000, 10_000)
HEADS = (
    "công cụ",
    "đúng",
    "MRR@10",
    "trung vị (ms)",
    "p95 (ms)",
    "p95 so với ta",
    "tải trước kết quả đầu (kB nén)",
    "tải thêm mỗi câu, trung vị (kB nén)",
    "mở trang đến kết quả đầu (giây)",
)


def measure(sizes: list[int], say: Say) -> Iterator[Table]:
    """Two tables a corpus, the live one first: all queries, and hits by kind of query."""
    for size in (None, *sizes):
        name = f"kho phát sinh, {name_of(size)}" if size else name_of(size)
        say(f"{name}: dựng trang…")
        site = build_for_all(make_tree("search", size))
        some = questions(size) if size else [*cases("sample.yaml"), *cases("own.yaml")]
        say(f"{name}: hỏi {len(some)} câu…")
        yield from _tables(name, some, race(site, some))
        yield _heap(name, heap_after(site, some))


def _tables(name: str, some: Sequence[Case], results: list[Result]) -> Iterator[Table]:
    ours = p95(results[0].times)
    yield Table(f"{name}, {len(some)} câu hỏi", HEADS, [_row(r, ours) for r in results])
    kinds = results[0].quality.by_kind
    by_kind = [
        (kind, *("{}/{}".format(*result.quality.by_kind[kind]) for result in results))
        for kind in kinds
    ]
    heads = ("loại câu hỏi", *(result.name for result in results))
    yield Table(f"{name}, số câu đúng theo loại", heads, by_kind)


def _heap(name: str, used: int) -> Table:
    heads = ("công cụ", "bộ nhớ của trang sau mọi câu hỏi, trên file:// (MB)")
    return Table(f"{name}, bộ nhớ", heads, [("của ta", number(used / 1e6))])


def _row(result: Result, ours: float) -> Row:
    return (
        result.name,
        f"{number(100 * result.quality.hits)} %",
        number(result.quality.reciprocal, 3),
        number(statistics.median(result.times)),
        number(p95(result.times)),
        f"{number(p95(result.times) / ours)}×",
        number(result.loaded / 1000),
        number(statistics.median(result.more) / 1000),
        number(result.first_seconds),
    )
