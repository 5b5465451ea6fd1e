"""A served folder is brought to the state of another."""

import shutil
from pathlib import Path

import pytest

from scripts.preview.mirror import mirror


def test_mirror_moves_what_differs_and_deletes_what_is_gone(tmp_path: Path) -> None:
    for name, text in {"a/b.html": "1", "a/c.html": "2", "a/e.html": "5"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    shutil.copytree(tmp_path / "a", tmp_path / "x")
    (tmp_path / "a" / "b.html").write_text("3")
    (tmp_path / "a" / "d.html").write_text("4")
    (tmp_path / "a" / "e.html").unlink()
    assert mirror(tmp_path / "a", tmp_path / "x") == ["b.html", "d.html", "e.html"]
    left = {file.name: file.read_text() for file in (tmp_path / "x").iterdir()}
    assert left == {"b.html": "3", "c.html": "2", "d.html": "4"}


def test_mirror_puts_a_folder_in_the_place_of_a_file_and_back(tmp_path: Path) -> None:
    shown = tmp_path / "x"
    for name in ("a", "a/b.html", "a"):
        fresh = tmp_path / "y" / name
        fresh.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(name)
        shown.mkdir(exist_ok=True)
        mirror(tmp_path / "y", shown)
        assert {file.relative_to(shown).as_posix() for file in shown.rglob("*")} >= {name}
        assert (shown / name).read_text() == name
        shutil.rmtree(tmp_path / "y")


def test_mirror_waits_for_who_still_reads_what_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("x/a.html", "y/b.html"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("1")
    tries: list[Path] = []
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        tries.append(path)
        if len(tries) == 1:
            raise PermissionError
        real(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    assert mirror(tmp_path / "y", tmp_path / "x") == ["b.html", "a.html"]
    assert [file.name for file in (tmp_path / "x").iterdir()] == ["b.html"]
