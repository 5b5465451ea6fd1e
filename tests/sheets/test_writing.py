"""What an import writes, and that it leaves nothing behind when it is stopped."""

import shutil
from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.model.figure import Figure
from macros.sheets.writing import undo_unfinished, write_drafts
from macros.write.files import write_text
from tests.sheets.rows import figure, imported


def test_one_bad_row_stops_all(data: Path) -> None:
    found = imported(data, Figure, figure(), figure(id="sl-hai", printed=5))
    assert found.failed and len(found.drafts) == 2
    again = imported(data, Figure, figure(), figure())
    assert [(p.code, p.found) for p in again.problems] == [
        ("ma-da-co", "ô A3: mã “sl-ong” đã ở ô A2")
    ]


@pytest.mark.parametrize("is_written", [False, True])
def test_a_stopped_write_leaves_nothing(
    data: Path, monkeypatch: pytest.MonkeyPatch, is_written: bool
) -> None:
    found = imported(data, Figure, figure(), figure(id="sl-hai", **{"Tên": "Đàn trâu"}))
    before = sorted(data.rglob("*"))

    def stopped(file: Path, text: str) -> None:
        if is_written or file.stem != "sl-hai":
            write_text(file, text)
        if file.stem == "sl-hai":
            raise KeyboardInterrupt

    monkeypatch.setattr("macros.sheets.writing.write_text", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_drafts(found, data, data.parent / "import.json")
    assert sorted(data.rglob("*")) == before


def test_what_a_killed_import_has_written_goes_again(
    data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = imported(data, Figure, figure(), figure(id="sl-hai", **{"Tên": "Đàn trâu"}))
    before = sorted(path.name for path in data.rglob("*"))
    killed = tmp_path_factory.mktemp("bi-giet") / "kho"

    def copied(file: Path, text: str) -> None:
        """The state in which the program is killed: a record written, another under way."""
        write_text(file, text)
        if file.stem == "sl-ong":
            shutil.copytree(data.parent, killed)
            (killed / "data" / "figures" / ".abc.moi").write_text("id:")

    monkeypatch.setattr("macros.sheets.writing.write_text", copied)
    write_drafts(found, data, data.parent / "import.json")
    assert not (data.parent / "import.json").exists()
    assert load_knowledge_base(killed / "data").problems == []
    assert undo_unfinished(killed / "data", killed / "import.json") == ["data/figures/sl-ong.yml"]
    (killed / "data" / "figures" / ".abc.moi").unlink()
    assert sorted(path.name for path in (killed / "data").rglob("*")) == before


def test_what_was_edited_since_stays(data: Path) -> None:
    file, journal = data / "figures" / "sl-ong.yml", data.parent / "import.json"
    file.write_text("id: sl-ong\n")
    journal.write_text('{"data/figures/sl-ong.yml": "khác", "data/figures/sl-mat.yml": ""}')
    assert undo_unfinished(data, journal) == [] and file.exists() and not journal.exists()
    journal.write_text("{")
    assert undo_unfinished(data, journal) == []


def test_failed_write_leaves_nothing(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = imported(data, Figure, figure(), figure(id="sl-hai", **{"Tên": "Đàn trâu"}))
    (data / "figures" / "sl-hai.yml").write_text("mới xuất hiện")
    with pytest.raises(FileExistsError):
        write_drafts(found, data, data.parent / "import.json")
    assert not (data / "figures" / "sl-ong.yml").exists()
