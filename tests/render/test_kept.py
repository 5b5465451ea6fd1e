"""Kept pieces: a warm build gives what a build from scratch gives, whatever has changed."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros.knowledge_base import KnowledgeBase
from macros.load import Entry
from macros.model.derived import completed
from macros.pages.autolink import Linker
from macros.pages.overviews import MACROS
from macros.pages.pages import Pages
from macros.render.answers import record_sum
from macros.render.kept import Kept, Pieces
from tests.audit.builders import claim, figure
from tests.examples import examples

Entries = list[Entry]
PLACE = "xa-dak-tuoi"

TEXTS = (
    "Xã Đăk Tươi",
    "Hộ trồng cà phê ở xã Đăk Tươi và xã Nam Hoà, 1.250 hộ.",
    "Nghị quyết về Suối Mây",
    "mật ong",
    "Kể từ 03-KL/TU, theo 12/QĐ-UBND.",
)
"""Titles and summaries: names that others mention, and texts that mention others' names."""


def pages_of(entries: Entries, changed: dict[str, str], kept: Path | None = None) -> list[str]:
    """All record pages and overviews; with `kept`, by way of the pieces of the last build."""
    base = KnowledgeBase.of(entries)
    linker = Linker.of(base.records)
    store = Kept(kept, "s", base, linker) if kept else None
    pages = Pages(base, "Kho", changed, linker, store.piece if store else None)
    html = [str(pages.record(record.id)) for record in base.records]
    html += [str(pages.overview(name, "t.html")) for name in sorted(MACROS.keys() - {"updates"})]
    if store:
        store.close()
    return html


class Corpus:
    """Entries that change; what was taken away may come back."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = list(entries)
        self.away: Entries = []
        self.changed: dict[str, str] = {}

    def apply(self, step: str, place: int, text: str) -> None:
        at = place % len(self.entries)
        getattr(self, f"_{step}")(at, text)

    def _update(self, at: int, **values: Any) -> None:
        entry = self.entries[at]
        self.entries[at] = replace(entry, record=entry.record.model_copy(update=values))

    def _title(self, at: int, text: str) -> None:
        self._update(at, title=text)

    def _summary(self, at: int, text: str) -> None:
        self._update(at, summary=text)

    def _aliases(self, at: int, text: str) -> None:
        self._update(at, aliases=[text])

    def _gap(self, at: int, text: str) -> None:
        self._update(at, summary=None)

    def _order(self, at: int, text: str) -> None:
        self.entries = self.entries[at:] + self.entries[:at]

    def _take(self, at: int, text: str) -> None:
        entry = self.entries[at]
        if not KnowledgeBase.of(self.entries).incoming(entry.record.id):
            self.away.append(self.entries.pop(at))

    def _back(self, at: int, text: str) -> None:
        if self.away:
            self.entries.insert(at, self.away.pop())

    def _day(self, at: int, text: str) -> None:
        self.changed[self.entries[at].path] = f"{at + 1:02}/01/2024"


STEPS = st.tuples(
    st.sampled_from(("title", "summary", "aliases", "gap", "order", "take", "back", "day")),
    st.integers(0, 200),
    st.sampled_from(TEXTS),
)


@pytest.fixture(scope="module")
def entries(toy: KnowledgeBase) -> Entries:
    return list(toy.entries.values())


@settings(examples(4), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=1, max_size=5))
def test_a_warm_build_gives_what_one_from_scratch_gives(
    steps: list[tuple[str, int, str]], entries: Entries, tmp_path: Path
) -> None:
    corpus = Corpus(entries)
    for step in steps:
        corpus.apply(*step)
        warm = pages_of(corpus.entries, corpus.changed, tmp_path / "p.sqlite")
        assert warm == pages_of(corpus.entries, corpus.changed)


CHANGES = {
    "a name that old texts mention": [
        ("summary", "lo-thi-may", "Họp tại thôn Lạ Lùng."),
        ("title", "xa-nam-hoa", "Thôn Lạ Lùng"),
    ],
    "a record that comes back to what it names": [
        ("take", "tin-01-phat-dong", ""),
        ("back", "xa-dak-tuoi", ""),
    ],
    "another neighbour in the list": [("title", "xa-nam-hoa", "Xã An")],
    "a day": [("day", "xa-nam-hoa", "")],
}
"""Each by one kind of note alone: without it the old page would pass for the new one."""


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_new_is_seen(change: str, entries: Entries, tmp_path: Path) -> None:
    corpus, file = Corpus(entries), tmp_path / "p.sqlite"
    pages = [pages_of(corpus.entries, corpus.changed, file)]
    for step, record_id, text in CHANGES[change]:
        ids = [entry.record.id for entry in corpus.entries]
        corpus.apply(step, ids.index(record_id), text)
        pages.append(pages_of(corpus.entries, corpus.changed, file))
        assert pages[-1] == pages_of(corpus.entries, corpus.changed)
        assert pages[-1] != pages[-2], "the change shows"


def test_of_the_whole_what_did_not_change_is_used_again(toy: KnowledgeBase, tmp_path: Path) -> None:
    corpus, linker = Corpus(list(toy.entries.values())), Linker.of(toy.records)
    made = []
    for text in ("", TEXTS[3]):
        corpus.apply("summary", [*toy.entries].index(PLACE), text)
        base = KnowledgeBase.of(corpus.entries)
        kept = Kept(tmp_path / "p.sqlite", "s", base, linker)
        Pages(base, "Kho", {}, linker, kept.piece).overview("whole", "ban-in.html")
        made.append({name for name, *_ in kept.pieces.made})
        kept.close()
    assert len(made[0]) == len(toy.records)
    assert f"printed {PLACE}" in made[1] < made[0]


def test_a_claim_is_another_one_when_its_figure_declares_otherwise() -> None:
    share = figure("s", "50", "%", numerator="a")
    sums = [
        record_sum(completed(claim("share_of", stated="s"), {r.id: r for r in (part, stated)}))
        for part in (figure("a", "1"), figure("b", "1"))
        for stated in (share, share.model_copy(update={"numerator": part.id}))
    ]
    assert sums[0] == sums[1] != sums[3]


def test_what_a_copy_of_the_process_made_is_kept(toy: KnowledgeBase, tmp_path: Path) -> None:
    linker = Linker.of(toy.records)
    kept, copy = (Kept(tmp_path / name, "s", toy, linker) for name in ("a", "b"))
    made = Pages(toy, "Kho", {}, linker, copy.piece).record(PLACE)
    kept.add(copy.take())
    assert copy.take() == Pieces()
    copy.drop()
    kept.close()
    again = Kept(tmp_path / "a", "s", toy, linker)
    assert Pages(toy, "Kho", {}, linker, again.piece).record(PLACE) == made
    assert again.take() == Pieces({name for name, *_ in kept.pieces.made} | kept.pieces.used)
    again.drop()
