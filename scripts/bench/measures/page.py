"""bench page: what Lighthouse says of the kinds of page that readers meet first."""

import shutil
import statistics
from collections.abc import Iterator, Sequence

from macros.knowledge_base import load_knowledge_base
from macros.site.build import build_site
from scripts.bench.builds import Say
from scripts.bench.cost import BenchError
from scripts.bench.lighthouse import CATEGORIES, METRICS, Report, inspect
from scripts.bench.table import Row, Table, number
from scripts.bench.tools import WORK
from scripts.paths import ROOT
from scripts.serving import serving

PAGES = (
    "index.html",
    "can-cu-phap-ly.html",
    "dong-thoi-gian.html",
    "tra-cuu.html",
    "van-ban/08-kl-tu-2021.html",
    "mo-hinh/mo-hinh-de-co.html",
)
SIZES = ()
RUNS = 3
"""The median counts: on a busy machine a single run's speed swings by ten points."""

GOALS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
HEADS = (
    "trang",
    "tốc độ",
    "tiếp cận",
    "thực hành tốt",
    "SEO",
    "hiện chữ đầu (giây)",
    "hiện phần lớn nhất (giây)",
    "bị chặn (ms)",
    "xê dịch",
)


def measure(_: list[int], say: Say) -> Iterator[Table]:
    """A row a page, on Lighthouse's mobile settings; raises BenchError below the goals."""
    site = WORK / "page"
    shutil.rmtree(site, ignore_errors=True)
    build_site(ROOT, site, load_knowledge_base(ROOT / "data"))
    reports: dict[str, list[Report]] = {}
    with serving(site, packing=True) as (base, _asked):
        for address in PAGES:
            say(f"Lighthouse, {address}…")
            reports[address] = [inspect(base + address) for _run in range(RUNS)]
    yield Table(f"Lighthouse, trung vị của {RUNS} lượt", HEADS, [*map(row, reports.items())])
    if missed := [line for item in reports.items() for line in shortfalls(*item)]:
        raise BenchError("dưới mức đặt ra:\n" + "\n".join(missed))


def row(item: tuple[str, Sequence[Report]]) -> Row:
    """Scores, then metrics: seconds, seconds, milliseconds, and the shift."""
    address, reports = item
    first, largest, blocked, shift = (
        statistics.median(report.metrics[name] for report in reports) for name in METRICS
    )
    return (
        address,
        *(number(_score(reports, name), 0) for name in CATEGORIES),
        number(first / 1000),
        number(largest / 1000),
        number(blocked, 0),
        number(shift, 3),
    )


def shortfalls(address: str, reports: Sequence[Report]) -> list[str]:
    """A line for each category of the page that is below its goal, with the audits to blame."""
    return [
        f"{address}: {name} {_score(reports, name):.0f} < {goal} ({', '.join(reports[0].faults)})"
        for name, goal in GOALS.items()
        if _score(reports, name) < goal
    ]


def _score(reports: Sequence[Report], name: str) -> float:
    return statistics.median(report.scores[name] for report in reports)
