"""One import under way: rows taken, judged among all records, and what is told of their cells."""

import re
from dataclasses import astuple
from pathlib import Path

from macros.checks import Context, run_checks
from macros.checks.one_file import check_bytes
from macros.checks.reader import Reader
from macros.links import resolve
from macros.load import Entry
from macros.load.places import unusable
from macros.load.text import MAX_BYTES
from macros.model.record import ID_PATTERN
from macros.model.walk import field_name
from macros.sheets.cells import value_of
from macros.sheets.columns import Column
from macros.sheets.drafts import Draft, Imported, Values, at_cell, told
from macros.sheets.foreign_rows import parted
from macros.sheets.heads import Heads, check_first_row, heads_of
from macros.sheets.names import Names
from macros.sheets.table import Cell, CellError, Complaint, Row, Table
from macros.suggest import proposed_id


class Importing:
    """One import under way, of the file called `name`, into the records under `data`."""

    def __init__(self, name: str, data: Path) -> None:
        self.name = name
        self.sheet = ""
        """The sheet that is being read, where the file has several."""
        self.entries, problems = Reader().read(data)
        sound = {entry.path for entry in self.entries}
        self.broken = {problem.path for problem in problems} - sound
        self.result = Imported()
        self.names = Names(self.entries)
        self.taken = {entry.record.id: f"đã có {entry.path}" for entry in self.entries}
        self.taken |= {
            former: f"là mã trước đây của {entry.path}"
            for entry in self.entries
            for former in entry.record.former_ids
        }
        self.taken |= {Path(path).stem: f"đã có {path}" for path in self.broken}

    def tell(self, complaint: Complaint) -> None:
        self.result.problems.append(told(self.name, complaint, self.sheet))

    def rows_of(self, table: Table, known: list[Column]) -> tuple[Heads, list[Row]]:
        """Heads and records of a sheet; what else stands there is told of. Raises SheetError."""
        check_first_row(table.rows, known)
        heads, complaints = heads_of(table.rows, known)
        records, foreign = parted(table.rows[1:], table.rows[0], heads)
        for complaint in [*table.complaints, *complaints, *foreign]:
            self.tell(complaint)
        return heads, records

    def values_of(self, row: Row, heads: Heads, *, is_whole: bool = True) -> Values:
        """The values of a row by key; tells of damaged cells, and of a whole row's missing ones."""
        values: Values = {}
        damaged: set[str] = set()
        for cell in row:
            column = heads.get(cell.column)
            if column is None:
                continue
            try:
                values[column.key] = (value_of(cell.value, column, self.names), column, cell)
            except CellError as error:
                damaged.add(column.key)
                self.tell(Complaint(cell, *astuple(error)))
        if is_whole:
            self._require(values, damaged, row[0].row, heads)
        return values

    def _require(self, values: Values, damaged: set[str], row: int, heads: Heads) -> None:
        """Tell of what the row lacks and every record must have: once of more than two cells."""
        missing = [
            (Cell(None, row, position), column)
            for position, column in heads.items()
            if column.field.required and column.key not in values.keys() | damaged
        ]
        if len(missing) > 2:
            names = ", ".join(f"{column.field.label} ({cell.address})" for cell, column in missing)
            found = f"trống {len(missing)} ô bắt buộc: {names}"
            expected = "điền các ô ấy; nếu dòng này không phải bản ghi thì xóa khỏi bảng nhập"
            self.tell(Complaint(missing[0][0], "thieu-khoa", found, expected))
            return
        for cell, column in missing:
            found = f"ô trống, mà “{column.field.label}” là bắt buộc"
            example = column.example
            if column.key == "id":
                given = {key: value for key, (value, *_) in values.items()}
                example = proposed_id(given, self.taken)
            expected = column.field.help.split(". ")[0].rstrip(".")
            expected = expected[:1].lower() + expected[1:]
            self.tell(Complaint(cell, "thieu-khoa", found, expected, example))

    def take(self, draft: Draft, values: Values) -> None:
        """Keep a draft; tell of an id that no file may have, or a record or a row above has."""
        self.result.drafts.append(draft)
        if "id" not in values:
            return
        cell = values["id"][2]
        # An id of another form is told by the check of the record.
        if re.fullmatch(ID_PATTERN, draft.id) and (expected := unusable(draft.id)):
            found = f"mã “{draft.id}” không dùng làm tên tệp được"
            self.tell(Complaint(cell, "ten-tep", found, expected))
        if where := self.taken.get(draft.id):
            draft.is_new = False
            self.tell(Complaint(cell, "ma-da-co", where, "mã mới, hoặc bỏ dòng này"))
        self.taken.setdefault(draft.id, f"mã “{draft.id}” đã ở ô {cell.address}")

    def checked(self) -> Imported:
        """What comes of it: each draft is loaded and checked among all records, and problems are
        told at their cells."""
        sound = {draft.path: draft for draft in self.result.drafts if draft.is_new}
        loaded = {path: self._load(draft) for path, draft in sound.items()}
        broken = self.broken | {path for path, entry in loaded.items() if not entry}
        entries = [*self.entries, *filter(None, loaded.values())]
        links = resolve((entry.record, entry.links) for entry in entries)
        context = Context(entries, links, broken=frozenset(broken), added=frozenset(sound))
        for problem in run_checks(context):
            if problem.path in sound:
                self.result.problems.append(at_cell(self.name, problem, sound[problem.path]))
        return self.result

    def _load(self, draft: Draft) -> Entry | None:
        """The draft judged as the file that it will be.

        What the row of a single sheet lacks was told before; of several sheets no row is whole.
        """
        raw = draft.text.encode()
        if len(raw) > MAX_BYTES:
            found = f"dòng quá dài ({len(raw) // 1024} kB)"
            expected = f"bản ghi không quá {MAX_BYTES // 1024} kB"
            self.tell(Complaint(draft.row, "tep-qua-lon", found, expected))
            return None
        record_type = draft.record_type
        checked = check_bytes(raw, draft.path, record_type)
        fields = {field_name(record_type, (key,)) for key in record_type.model_fields}
        for problem in checked.problems:
            if draft.sheet or not (problem.code == "thieu-khoa" and problem.field in fields):
                self.result.problems.append(at_cell(self.name, problem, draft))
        return checked.entry
