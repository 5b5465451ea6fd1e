"""A record's file is replaced whole, readable for all, and nothing is left beside it."""

import stat
from pathlib import Path

import pytest

from macros.write.files import write_text


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def test_a_new_file_can_be_read_by_all(tmp_path: Path) -> None:
    write_text(tmp_path / "a.yml", "id: à\r\n")
    assert mode(tmp_path / "a.yml") == 0o644
    assert (tmp_path / "a.yml").read_bytes() == "id: à\r\n".encode()


@pytest.mark.parametrize("kept", [0o600, 0o664])
def test_an_old_file_keeps_its_rights(tmp_path: Path, kept: int) -> None:
    file = tmp_path / "a.yml"
    file.write_text("cũ")
    file.chmod(kept)
    write_text(file, "mới")
    assert (mode(file), file.read_text("utf-8")) == (kept, "mới")


def test_what_cannot_be_written_leaves_the_old_file_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("cũ", "utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_text(file, "mới \ud800")
    assert file.read_text("utf-8") == "cũ"
    assert [path.name for path in tmp_path.iterdir()] == ["a.yml"]
