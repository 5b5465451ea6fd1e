"""What is kept between two checks: used while it is whole and true, never otherwise."""

from pathlib import Path

from macros.checks.kept import Kept

VALUES = {"data/places/a.yml": ("abc", {"id": "à"})}


def test_what_was_kept_is_known_by_path_and_digest(tmp_path: Path) -> None:
    for folder in ("mot/hai", "mot/hai"):  # the second time the folder is there
        Kept(tmp_path / folder / "kept.json").keep(VALUES)
    again = Kept(tmp_path / "mot/hai/kept.json")
    assert again.values("data/places/a.yml", "abc") == {"id": "à"}
    assert again.values("data/places/a.yml", "abd") is None
    assert again.values("data/places/b.yml", "abc") is None


def test_other_values_take_the_place_of_the_old(tmp_path: Path) -> None:
    file = tmp_path / "kept.json"
    Kept(file).keep(VALUES)
    Kept(file).keep({"data/places/b.yml": ("d", {"id": "b"})})
    assert Kept(file).values("data/places/a.yml", "abc") is None
    assert Kept(file).values("data/places/b.yml", "d") == {"id": "b"}


def test_a_file_that_was_touched_counts_for_nothing(tmp_path: Path) -> None:
    file = tmp_path / "kept.json"
    Kept(file).keep(VALUES)
    whole = file.read_text("utf-8")
    for text in (whole.replace("à", "b"), whole[:-9], "", "x\n[]\n"):
        file.write_text(text, "utf-8")
        assert Kept(file).values("data/places/a.yml", "abc") is None


def test_without_a_file_or_a_place_nothing_is_kept(tmp_path: Path) -> None:
    Kept(None).keep(VALUES)
    (tmp_path / "file").write_text("")
    Kept(tmp_path / "file" / "kept.json").keep(VALUES)
    assert Kept(tmp_path / "file" / "kept.json").values("data/places/a.yml", "abc") is None
