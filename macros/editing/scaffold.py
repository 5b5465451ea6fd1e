"""A new record: the fields that are known, those that matter as comments, and its file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from macros.checks.one_file import check_bytes
from macros.checks.reader import Reader
from macros.knowledge_base import checked
from macros.load import Entry
from macros.load.places import unusable
from macros.model import Record
from macros.model.declared import Field
from macros.model.order import in_order
from macros.model.uses import Use
from macros.problems import printable
from macros.write.files import write_text
from macros.write.yaml_text import block


class ScaffoldError(Exception):
    """The record cannot be made; the text is Vietnamese and says what to do."""


class NobodyToAskError(ScaffoldError):
    """A question that nobody is there to answer."""


def question(field: Field) -> str:
    """What to ask for a field: its label, help, and the allowed values with their labels, or an
    example."""
    choices = [f"{key} ({label})" for key, label in field.choices.items()]
    example = "" if field.ref else field.typed_example
    listed = f"Chọn: {', '.join(choices)}." if choices else f"Ví dụ: {example}" if example else ""
    told = "" if field.help == f"{field.label}." else field.help
    return f"{field.label}: {' '.join(filter(None, [told, listed]))}"


def text_of(record_type: type[Record], values: Mapping[str, Any]) -> str:
    """The file's text; fields that the page would show as not given stand as comments."""
    lines = [f"# {record_type.kind.label}. Xóa các dòng bắt đầu bằng “#” trước khi gửi.\n"]
    for field in in_order(record_type):
        if field.key in values:
            lines.append(block(field.key, values[field.key], is_date=field.holds == "date"))
        elif Use.TOLD_ABSENT in field.uses or field.is_needed(values.get("type")):
            shown = block(field.key, field.example, is_date=field.holds == "date").splitlines()
            lines += [f"# {line}\n" for line in (f"{field.label}: {field.help}", *shown)]
    return "".join(lines)


def usable(entries: Mapping[str, Entry], record_id: str) -> str:
    """The id itself; raises ScaffoldError where no new record may have it."""
    if not record_id:
        raise ScaffoldError("chưa có mã, ví dụ xa-dak-tuoi (thêm bằng --id)")
    if expected := unusable(record_id):
        raise ScaffoldError(f"mã “{printable(record_id)}” không dùng được; cần {expected}")
    if record_id in entries:
        used = f"mã “{record_id}” đã dùng ở {entries[record_id].path}"
        raise ScaffoldError(f"{used}; sửa tệp ấy, hoặc chọn mã khác (--id)")
    return record_id


def write_new(data: Path, record_type: type[Record], values: Mapping[str, Any]) -> Path:
    """Write the record and return its file; raises ScaffoldError where one is there already, or
    where `check` would refuse it.

    The id decides the file, so that one that is no id is refused before anything is touched.
    """
    if expected := unusable(str(values["id"])):
        raise ScaffoldError(f"mã “{printable(values['id'])}” không dùng được; cần {expected}")
    file = data / record_type.kind.folder / f"{values['id']}.yml"
    if file.exists() or file.is_symlink():
        raise ScaffoldError(f"đã có {file.name}; chọn mã khác bằng --id, hoặc sửa tệp ấy")
    text = text_of(record_type, values)
    _refuse_wrong(text, f"data/{record_type.kind.folder}/{file.name}", record_type, data)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_text(file, text)
    return file


def _refuse_wrong(text: str, path: str, record_type: type[Record], data: Path) -> None:
    """Judge what was typed as `check` will, among the records of `data`; what stands as a comment
    may be lacking."""
    own = check_bytes(text.encode(errors="surrogatepass"), path, record_type)
    entries, problems = Reader().read(data) if own.entry else ([], [])
    among = checked([*entries, *filter(None, [own.entry])], problems).problems
    told = [*own.problems, *(problem for problem in among if problem.path == path)]
    wrong = [p for p in told if p.severity == "error" and p.code != "thieu-khoa"]
    if wrong:
        raise ScaffoldError(" ".join(problem.message for problem in wrong))
