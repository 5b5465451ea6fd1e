"""bench edit: from saving a record to seeing it in the browser, while `kb.py serve` runs."""

import statistics
from collections.abc import Iterator

from scripts.bench.builds import Say
from scripts.bench.editing import seen_after
from scripts.bench.table import Table, number
from scripts.bench.tree import make_tree, name_of

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
