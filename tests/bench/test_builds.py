"""Least times, ratios to ours, growth; peers' sources made of one built tree."""

from pathlib import Path

import pytest
import yaml

from scripts.bench.builders import BUILDERS, plain
from scripts.bench.builds import Built, growth_rows, least, rounds, rows
from scripts.bench.cost import Cost

OURS, OTHER = Built(Cost(2.0, 4.0, 100.0), 7), Built(Cost(8.4, 8.0, 50.0), 6)


def test_the_least_time_and_the_highest_memory_count() -> None:
    costs = [Cost(2, 1.5, 40.0), Cost(4, 1.0, 50.0)]
    assert least(costs) == Cost(2, 1.0, 50.0)


def test_ratios_are_to_the_first() -> None:
    assert rows("kho", {"ta": OURS, "họ": OTHER}) == [
        ("kho: ta", "2,0", "4,0", "100", "7", "1,0×", "1,0×"),
        ("kho: họ", "8,4", "8,0", "50", "6", "4,2×", "2,0×"),
    ]


def test_growth_is_to_the_small_corpus() -> None:
    assert growth_rows({"ta": OURS}, {"ta": OTHER}) == [("ta", "4,2×", "2,0×", "0,5×")]


def test_a_corpus_on_which_a_round_takes_minutes_is_built_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.bench.builds.LONG_RUNS", 1)
    folder = tmp_path / "data" / "places"
    folder.mkdir(parents=True)
    (folder / "a.yml").touch()
    assert len(rounds(tmp_path)) == 2
    (folder / "b.yml").touch()
    assert len(rounds(tmp_path)) == 1


def test_every_builder_has_a_folder_of_its_own() -> None:
    folders = [builder.folder(Path("work/build-200")) for builder in BUILDERS]
    assert folders[0] == Path("work/build-200")
    assert len(set(folders)) == len(BUILDERS)


def _tree(tmp_path: Path) -> Path:
    tree = tmp_path / "tree"
    for name, data in (
        ("documents/a", {"title": 'Số “1”: "x"', "summary": "Tóm tắt.", "related": [{"to": "b"}]}),
        ("places/b", {"title": "Xã B"}),
    ):
        file = tree / "data" / f"{name}.yml"
        file.parent.mkdir(parents=True)
        file.write_text(yaml.safe_dump({"id": file.stem, **data}, allow_unicode=True), "utf-8")
    page = tree / "site" / "van-ban" / "a.html"
    page.parent.mkdir(parents=True)
    page.write_text('<main><article class="x"><div>thân</div></article></main>', "utf-8")
    return tree


def test_the_same_bodies_are_handed_over_as_they_are(tmp_path: Path) -> None:
    plain.prepare_same(_tree(tmp_path), tmp_path / "same")
    text = (tmp_path / "same" / "docs" / "van-ban" / "a.md").read_text("utf-8")
    _, head, body = text.split("---\n")
    assert yaml.safe_load(head) == {"title": 'Số “1”: "x"'}
    assert body.strip() == "<div>thân</div>"


def test_thin_pages_have_a_table_links_and_the_summary(tmp_path: Path) -> None:
    plain.prepare_thin(_tree(tmp_path), tmp_path / "thin")
    text = (tmp_path / "thin" / "docs" / "van-ban" / "a.md").read_text("utf-8")
    assert "| id | a |" in text
    assert "- [Xã B](../dia-ban/b.md)" in text
    assert text.endswith("\nTóm tắt.\n")
