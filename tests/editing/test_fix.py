"""What `fix` takes in hand and what it leaves to `check`."""

from pathlib import Path

import pytest

from macros.editing.fix import fix_all
from macros.load.text import MAX_BYTES

LOOSE = "id: {}\ntitle: Xã  \ntype: xa\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        file = tmp_path / "data" / "places" / f"{name}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(LOOSE.format(name), "utf-8")
    return tmp_path / "data"


def fixed(data: Path, *only: Path) -> list[str]:
    return [*fix_all(data, list(only))]


def test_all_files_are_mended_once_and_told(data: Path) -> None:
    ((path, first), _) = fix_all(data, []).items()
    assert (path, first.left) == ("data/places/a.yml", ())
    assert first.changes == ("dọn cuối dòng, cuối tệp",)
    assert (data / "places" / "a.yml").read_text("utf-8") == "id: a\ntitle: Xã\ntype: xa\n"
    assert fixed(data) == []


LONG = "mận " * 30 + "mơ"
UNFILLED = (f"summary: {LONG}\n", "summary: >-\n  mận\n  mơ\n", "title: 'Xã'\n")


@pytest.mark.parametrize("text", UNFILLED)
def test_how_lines_are_filled_is_no_reason_to_write(data: Path, text: str) -> None:
    file = data / "places" / "a.yml"
    file.write_text(f"id: a\n{text}", "utf-8")
    assert fixed(data, file) == []
    assert file.read_text("utf-8") == f"id: a\n{text}"


@pytest.mark.parametrize("fault", ["type: xa  \n", "aliases:\n  - b\n  - b\n"])
@pytest.mark.parametrize("text", UNFILLED)
def test_in_a_file_that_is_mended_they_are_filled_too(data: Path, text: str, fault: str) -> None:
    file = data / "places" / "a.yml"
    file.write_text(f"id: a\n{text}{fault}", "utf-8")
    (told,) = fix_all(data, [file]).values()
    assert told.changes[-1] == "xếp lại dòng của đoạn chữ dài"
    assert fixed(data, file) == []


def test_only_the_files_that_are_named(data: Path) -> None:
    assert fixed(data, data / "places" / "b.yml") == ["data/places/b.yml"]
    assert (data / "places" / "a.yml").read_text("utf-8") == LOOSE.format("a")


@pytest.mark.parametrize("folder", [".", "data", "data/places"])
def test_a_folder_stands_for_its_files(data: Path, folder: str) -> None:
    other = data / "people" / "b.yml"
    other.parent.mkdir()
    other.write_text("id: b  \n", "utf-8")
    both = ["data/places/a.yml", "data/places/b.yml"]
    people = [] if folder == "data/places" else ["data/people/b.yml"]
    assert sorted(fixed(data, data.parent / folder)) == sorted([*both, *people])


def test_a_folder_beside_stands_for_nothing(data: Path) -> None:
    assert fixed(data, data / "place") == fixed(data, data / "people") == []


def test_what_is_no_record_or_cannot_be_read_is_left(data: Path) -> None:
    places = data / "places"
    big = places / "to.yml"
    big.write_text(LOOSE.format("to") + "#" * (MAX_BYTES - len(LOOSE.encode()) + 1), "utf-8")
    (places / "latin.yml").write_bytes(b"id: \xe0  \n")
    (places / "thu-muc.yml").mkdir()
    (places / "ghi-chu.txt").write_text("a  \n", "utf-8")
    (places / "link.yml").symlink_to(places / "a.yml")
    assert fixed(data) == ["data/places/a.yml", "data/places/b.yml"]
    assert (places / "link.yml").is_symlink() and big.stat().st_size > MAX_BYTES


def test_a_file_of_the_largest_size_is_still_mended(data: Path) -> None:
    text = LOOSE.format("to")
    text += "#" * (MAX_BYTES - len(text.encode()))
    (data / "places" / "to.yml").write_text(text, "utf-8")
    assert "data/places/to.yml" in fixed(data)
