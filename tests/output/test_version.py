"""The version behind assets' addresses: another for a change of an asset, and for nothing else."""

from pathlib import Path

import pytest

from macros.asset_version import addressed, version, version_of
from macros.load_order import FORM_DATA, WORKER


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    (tmp_path / "css").mkdir()
    (tmp_path / "css" / "a.css").write_text("a { color: red }", "utf-8")
    (tmp_path / "b.js").write_text("b()", "utf-8")
    return tmp_path


def test_the_same_assets_have_the_same_version(assets: Path) -> None:
    before = version_of([assets])
    (assets / "README.md").write_text("no asset", "utf-8")
    (assets / "b.js").touch()
    assert version_of([assets]) == before and len(before) == 8


CHANGES = [("b.js", "c()"), ("css/a.css", ""), ("new.js", ""), ("fragments.yml", "run: <w:r/>")]


@pytest.mark.parametrize(("name", "text"), CHANGES)
def test_any_change_of_an_asset_is_another_version(assets: Path, name: str, text: str) -> None:
    before = version_of([assets])
    (assets / name).write_text(text, "utf-8")
    assert version_of([assets]) != before


def test_a_moved_asset_is_another_version(assets: Path) -> None:
    before = version_of([assets])
    (assets / "b.js").rename(assets / "css" / "b.js")
    assert version_of([assets]) != before


def test_scripts_of_records_are_addressed_by_their_content() -> None:
    assert addressed(FORM_DATA, "a") != addressed(FORM_DATA, "b")
    assert addressed(WORKER, "a") == addressed(WORKER, "b") == f"{WORKER}?v={version()}"
