"""Folders that are made once."""

from pathlib import Path

import pytest

from scripts.made import made


def test_a_folder_is_filled_once_for_a_thing_and_anew_for_another(tmp_path: Path) -> None:
    def fill(folder: Path) -> None:
        (folder / "a").write_text(f"{(folder / 'a').exists()}", "utf-8")
        filled.append(folder)

    filled: list[Path] = []
    for of in ("one", "one", "other"):
        assert made(tmp_path / "tool", of, fill) == tmp_path / "tool"
    assert len(filled) == 2
    assert (tmp_path / "tool" / "a").read_text("utf-8") == "False"  # it was emptied between


def test_what_was_not_filled_to_the_end_is_filled_again(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        raise OSError(folder)

    with pytest.raises(OSError):
        made(tmp_path, "one", fail)
    made(tmp_path, "one", lambda folder: None)
    made(tmp_path, "one", fail)
