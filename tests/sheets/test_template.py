"""kb.py template: its columns take the records back."""

import csv
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from macros.checks.reader import Reader
from macros.load.yaml_tree import parse
from macros.model import BY_FOLDER, KINDS
from macros.reporters import report_text
from macros.sheets.columns import columns_of
from macros.sheets.into_records import import_file
from macros.sheets.template import write_template
from macros.sheets.writing import write_drafts
from tests.records.cases import TOY


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_template_takes_the_toy_records_back(kind: str, suffix: str, data: Path) -> None:
    """The template of a kind, filled with a toy record, makes the same record again."""
    record_type = KINDS[kind]
    entry: Any = next(e for e in Reader().read(TOY)[0] if isinstance(e.record, record_type))
    file = data.parent / f"mau{suffix}"
    write_template(file, record_type)
    values = parse(entry.origin.read_text("utf-8"), "").value
    cells = [as_cell(values.get(c.key), c.parts) for c in columns_of(record_type)]
    if suffix == ".csv":
        with file.open("a", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerow(cells)
    else:
        book = load_workbook(file)
        for position, cell in enumerate(cells, start=1):
            book.worksheets[0].cell(2, position, cell)
        book.save(file)
    (data / record_type.kind.folder / f"{entry.record.id}.yml").unlink()
    found = import_file(file, data, record_type)
    assert not found.failed, report_text(found.problems)
    write_drafts(found, data, data.parent / "import.json")
    again = {e.record.id: e.record for e in Reader().read(data)[0]}
    assert again[entry.record.id] == entry.record


def as_cell(value: Any, parts: tuple[str, ...]) -> str | None:
    if value is None:
        return None
    items = value if isinstance(value, list) else [value]
    between = "\n" if all(isinstance(item, str) for item in items) else "; "
    return between.join(
        " | ".join(str(item.get(part, "")) for part in parts)
        if isinstance(item, dict)
        else str(item)
        for item in items
    )


def test_template_warns_of_nothing_and_explains(tmp_path: Path) -> None:
    write_template(tmp_path / "a.xlsx", BY_FOLDER["places"])
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Địa bàn", "Giải thích"]
    assert book.worksheets[0]["A2"].number_format == "@"
    assert any(row[0] == "Loại (type)" for row in book["Giải thích"].values)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_a_full_disk_leaves_nothing_and_says_nothing_beside(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A workbook that was being written told of itself once more when it was thrown away."""
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        write_template(tmp_path / f"a{suffix}", BY_FOLDER["places"])
    assert not list(tmp_path.iterdir())


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")
