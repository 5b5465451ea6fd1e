"""Lighthouse's report as a row, and what of it falls short; texts sent gzipped."""

import gzip
from pathlib import Path
from urllib.request import urlopen

from scripts.bench.lighthouse import CATEGORIES, METRICS, Report, parse
from scripts.bench.measures.page import row, shortfalls
from scripts.serving import serving

GOOD = Report(
    dict.fromkeys(CATEGORIES, 100),
    dict(zip(METRICS, (900.0, 2040.0, 60.0, 0.0041), strict=True)),
    (),
)
SLOW = Report({**GOOD.scores, "performance": 90}, GOOD.metrics, ("unused-css-rules",))


def test_scores_metrics_and_faults_are_read() -> None:
    audits = {name: {"numericValue": 1.5, "score": 0.5} for name in METRICS}
    audits |= {"meta-description": {"score": 0}, "font-size": {"score": 1}, "hint": {"score": 0}}
    weights = {"meta-description": 1, "font-size": 1, "hint": 0, METRICS[0]: 10}
    refs = [{"id": name, "weight": weight} for name, weight in weights.items()]
    category = {"score": 0.955, "auditRefs": refs}
    report = parse({"categories": dict.fromkeys(CATEGORIES, category), "audits": audits})
    assert report == Report(
        dict.fromkeys(CATEGORIES, 96), dict.fromkeys(METRICS, 1.5), ("meta-description",)
    )


def test_a_page_is_a_row_of_medians() -> None:
    assert row(("a.html", [GOOD, SLOW, GOOD])) == (
        *("a.html", "100", "100", "100", "100"),
        *("0,9", "2,0", "60", "0,004"),
    )


def test_what_is_below_its_goal_is_said_with_its_causes() -> None:
    assert shortfalls("a.html", [GOOD, GOOD, SLOW]) == []
    assert shortfalls("a.html", [SLOW]) == ["a.html: performance 90 < 95 (unused-css-rules)"]


def test_texts_are_packed_and_pictures_are_not(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("Đăk Glei", "utf-8")
    (tmp_path / "a.png").write_bytes(b"picture")
    with serving(tmp_path, packing=True) as (base, asked):
        with urlopen(base + "a.html") as answer:
            assert answer.headers["Content-Encoding"] == "gzip"
            assert gzip.decompress(answer.read()).decode() == "Đăk Glei"
        with urlopen(base + "a.png") as answer:
            assert answer.headers["Content-Encoding"] is None
            assert answer.read() == b"picture"
    assert asked == ["a.html", "a.png"]
