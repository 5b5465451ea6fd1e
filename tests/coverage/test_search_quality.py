"""What people type, asked of the built site's search; the browser's tests ask the same there."""

import re
from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.load_order import FILE_WORKER
from macros.pages.addresses import address_of
from macros.search import build_index
from macros.search.prose import prose_of
from macros.search.runner import Engine
from scripts.bench.quality import QUERIES, cases, measure
from scripts.paths import DATA, DOCS
from tests.browser.answers import engine_of, scripts_of
from tests.weekly import EVERY_PAGE


@pytest.mark.parametrize(
    ("file", "least"), [("sample.yaml", 1.0), ("own.yaml", 0.98), ("typed.yaml", 0.97)]
)
def test_quality(site: Path, file: str, least: float) -> None:
    quality = measure(cases(file), engine_of(site).titles)
    print("\n".join(quality.lines()))
    assert quality.hits >= least, quality.missed
    assert quality.reciprocal >= 0.95


A_SHARE = 1 if EVERY_PAGE else 3
"""Kinds of queries have ten and more each, one after the other."""


def test_parts_answer_as_the_whole_index_does(site: Path) -> None:
    whole = Engine(scripts_of(site), whole=True)
    for case in [*cases("sample.yaml"), *cases("own.yaml")[::A_SHARE]]:
        assert engine_of(site).search(case.query) == whole.search(case.query), case.query


@pytest.mark.parametrize("file", sorted(QUERIES.glob("*.yaml")), ids=lambda file: file.stem)
def test_a_kind_stands_once(file: Path) -> None:
    """YAML would drop the first of two without a word."""
    kinds = re.findall(r"^(\w+):", file.read_text("utf-8"), re.M)
    assert kinds and len(kinds) == len(set(kinds))


def test_there_are_enough_queries_of_every_kind() -> None:
    kinds = [case.kind for case in cases("own.yaml")]
    assert len(kinds) >= 100
    assert min(kinds.count(kind) for kind in set(kinds)) >= 10
    typed = [case.kind for case in cases("typed.yaml")]
    assert min(typed.count(kind) for kind in set(typed)) >= 12


def test_the_site_has_the_scripts_that_the_command_reads(site: Path) -> None:
    scripts = build_index(load_knowledge_base(DATA).base, prose_of(DOCS), address_of)
    del scripts[FILE_WORKER]  # joined into what every page loads
    assert {a: (site / a).read_text("utf-8") for a in scripts} == scripts
