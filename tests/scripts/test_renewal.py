"""When a build of the preview gives way to what was saved meanwhile."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from macros.exports.data.files import data_files
from macros.exports.data.publication import Publication
from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from macros.site.jobs import begun
from scripts.preview.renewal import Preview, Superseded


def preview(built: object, *, saved: bool) -> Any:
    return SimpleNamespace(built=built, watcher=SimpleNamespace(has_changes=lambda: saved))


def test_a_later_build_gives_way_to_what_was_saved() -> None:
    Preview._give_way(preview(object(), saved=False))
    with pytest.raises(Superseded):
        Preview._give_way(preview(object(), saved=True))


def test_the_first_build_is_finished_whatever_is_saved() -> None:
    Preview._give_way(preview(None, saved=True))


def test_what_is_made_beside_the_pages_gives_way_between_files_and_records(
    toy: KnowledgeBase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("macros.spread._cores", lambda: 1)
    publication = Publication("Kho thử", "", "ấn bản thử", "2026-01-02", address_of)
    written: list[int] = []

    def give_way() -> None:
        written.append(sum(file.is_file() for file in tmp_path.rglob("*")))

    begun(toy, [], publication, tmp_path, give_way).result()
    files = sum(1 for _ in data_files(toy, publication))
    assert {*written} == {*range(files + 1)}
    assert written.count(files) == len(toy.records), "the index asks at each record"
