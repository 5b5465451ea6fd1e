"""A folder over HTTP, and what was asked of it."""

from pathlib import Path
from urllib.request import urlopen

from scripts.serving import serving


def test_files_are_served_and_noted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("chữ", "utf-8")
    with serving(tmp_path) as (address, asked):
        assert urlopen(f"{address}a.txt?v=1").read().decode() == "chữ"
    assert asked == ["a.txt"]
