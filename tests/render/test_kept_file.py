"""The file of kept pieces, and the stamp that throws it away."""

import sqlite3
from pathlib import Path

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.autolink import Linker
from macros.pages.pages import Pages
from macros.render.kept import Kept, open_kept, stamp_of

PLACE = "xa-dak-tuoi"


class TestFile:
    """The file of the pieces, of the toy corpus and its one place."""

    @pytest.fixture(autouse=True)
    def start(self, toy: KnowledgeBase, tmp_path: Path) -> None:
        self.base, self.linker = toy, Linker.of(toy.records)
        self.file = tmp_path / "p.sqlite"

    def build(self, stamp: str = "s", whole: bool = True) -> int:
        """How many pieces had to be made."""
        kept = Kept(self.file, stamp, self.base, self.linker)
        Pages(self.base, "Kho", {}, self.linker, kept.piece).record(PLACE)
        kept.close() if whole else kept.drop()
        return len(kept.pieces.made)

    def test_what_did_not_change_is_used_again(self) -> None:
        assert [self.build(), self.build()] == [1, 0]

    def test_another_stamp_throws_all_away(self) -> None:
        assert [self.build("a"), self.build("b"), self.build("b")] == [1, 1, 0]

    def test_a_build_that_fails_leaves_nothing(self) -> None:
        assert [self.build(whole=False), self.build()] == [1, 1]

    def test_what_a_build_does_not_use_is_not_kept(self) -> None:
        self.build()
        Kept(self.file, "s", self.base, self.linker).close()
        assert self.build() == 1

    def test_a_broken_file_is_thrown_away(self) -> None:
        self.build()
        self.file.write_bytes(b"SQLite format 3\0" + b"x" * 4000)
        assert [self.build(), self.build()] == [1, 0]

    def test_a_file_that_is_no_database_is_thrown_away(self) -> None:
        self.file.write_bytes("không phải".encode() * 100)
        assert [self.build(), self.build()] == [1, 0]

    def test_a_piece_that_was_changed_from_outside_is_made_anew(self) -> None:
        self.build()
        with sqlite3.connect(self.file) as store:
            store.execute("UPDATE piece SET html = replace(html, 'Đăk', 'Đak')")
        store.close()
        assert self.build() == 1

    @pytest.mark.parametrize(("stamp", "made"), [("s", 0), ("t", 1)])
    def test_a_copy_of_the_process_reads_for_itself(
        self, stamp: str, made: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.build()
        kept = Kept(self.file, stamp, self.base, self.linker)
        monkeypatch.setattr(kept.store, "_process", None)
        Pages(self.base, "Kho", {}, self.linker, kept.piece).record(PLACE)
        kept.drop()
        assert len(kept.pieces.made) == made
        assert kept.store._own_reader() is not kept.store._writer

    def test_a_second_build_at_the_same_time_goes_without(self) -> None:
        first = Kept(self.file, "s", self.base, self.linker)
        assert open_kept(self.file, "s", self.base, self.linker) is None
        first.close()
        assert self.build() == 1


def test_the_stamp_changes_with_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "mkdocs.yml"
    file.write_text("a: 1\n")
    first = stamp_of(file)
    assert stamp_of(file) == first
    file.write_text("a: 2\n")
    assert stamp_of(file) != first


@pytest.mark.parametrize("name", ["pages/templates/record.html", "links.py"])
def test_the_stamp_changes_with_templates_and_code(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "macros" / "pages" / "templates").mkdir(parents=True)
    file = tmp_path / "macros" / name
    file.write_text("a")
    monkeypatch.setattr("macros.render.kept.MACROS", tmp_path / "macros")
    settings_file = tmp_path / "mkdocs.yml"
    settings_file.write_text("")
    first = stamp_of(settings_file)
    file.write_text("b")
    assert stamp_of(settings_file) != first
