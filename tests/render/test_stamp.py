"""Kept pieces are made anew where what they were made of is another one."""

from pathlib import Path

import pytest

from macros import asset_version
from macros.render.kept import stamp_of


def test_another_version_of_the_scripts_is_another_stamp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / "mkdocs.yml"
    settings.write_text("site_name: Kho", "utf-8")
    before = stamp_of(settings)
    assert stamp_of(settings) == before
    monkeypatch.setattr(asset_version, "version", lambda: "another")
    assert stamp_of(settings) != before
