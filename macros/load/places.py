"""Which files under data/ are records, and what is wrong with the place of the others."""

import re
from collections.abc import Iterator
from pathlib import Path

from macros.load.leftovers import file_stem
from macros.model import BY_FOLDER
from macros.model.record import ID_PATTERN
from macros.problems import Problem, printable
from macros.suggest import MAX_ID, nearest_named, slug

GENERATED = {"schema"}
"""Folders under data/ that hold no records, but .json."""

_FOLDERS = ", ".join(f"{name} ({one.kind.label})" for name, one in sorted(BY_FOLDER.items()))

UNFINISHED = ".moi"
_LITTER = {".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"}
"""Files that file managers and git leave behind."""

_TEMPORARY = re.compile(r"^(?:\._|~\$|\.#).*|^#.*#$|.*(?:~|\.(?:bak|tmp|orig|swp|swo))$", re.DOTALL)
"""What editors, Office and macOS put beside a file."""
_RENAMED = {".txt", ".yaml", ".yml", ""}
"""Endings, in any case, of files that may hold a record."""
_COPY = re.compile(
    r"(?:(?i:copy of|bản sao của) )?(.+?)"
    r"(?: ?\(\d+\)|(?i:[ _(–-]+(?:copy|bản sao|sao chép)\b.*| \((?:.* copy|bản của|.*xung đột)\b.*)"
    r"|-[A-Z][A-Z0-9-]+)?"
)
"""How systems name a copy of a file; OneDrive adds the computer's name, Dropbox whose it is."""
RESERVED_ON_WINDOWS = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
"""Names that no file may have on Windows, with or without an ending.

https://learn.microsoft.com/windows/win32/fileio/naming-a-file
"""
NUMBER_OR_DATE = re.compile(r"\d+|\d{4}-\d\d?-\d\d?")


def shown_path(file: Path, data: Path) -> str:
    """``data/documents/x.yml``; what a terminal must not print stands as its escape."""
    return printable(f"{data.name}/{file.relative_to(data).as_posix()}")


def candidates(data: Path) -> Iterator[Path]:
    """Everything that lies where a record may lie, in the order of the paths."""
    for folder in _children(data) if data.is_dir() else []:
        if folder.is_symlink() or not folder.is_dir():
            yield folder
            continue
        try:
            children = _children(folder)
        except OSError:
            children = [folder]
        is_ours = folder.name in GENERATED
        yield from (child for child in children if not (is_ours and child.suffix == ".json"))


def _children(folder: Path) -> list[Path]:
    found = (one for one in folder.iterdir() if not (_is_litter(one) or _is_empty_folder(one)))
    return sorted(found, key=lambda child: child.as_posix())


def _is_empty_folder(path: Path) -> bool:
    """Git keeps none, and nobody sees it; one with the name of a record hides that record."""
    is_folder = path.is_dir() and not path.is_symlink() and path.suffix != ".yml"
    return is_folder and not any(path.iterdir())


def _is_litter(path: Path) -> bool:
    """Also what was being written when the program was killed (macros/write/files.py)."""
    return path.name in _LITTER or (path.name.startswith(".") and path.name.endswith(UNFINISHED))


def misplaced(file: Path, data: Path) -> Problem | None:
    """Why `file` cannot be a record, judging by its place and name; None where it can."""
    path, folder = shown_path(file, data), file.parent
    if file.is_symlink():
        return Problem(path, 1, 1, "lien-ket-tep", "Tệp là liên kết tới chỗ khác", "một tệp thường")
    if folder == data and file.is_dir():
        found, expected = f"Không mở được thư mục “{file.name}”", "thư mục mà mọi người đọc được"
        return Problem(path, 1, 1, "khong-doc-duoc", found, expected)
    if folder == data:
        expected = f"tệp đặt trong thư mục của loại: {_FOLDERS}"
        return Problem(path, 1, 1, "ngoai-thu-muc", "Tệp nằm ngay dưới data/", expected)
    if folder.name not in BY_FOLDER:
        kinds = {name: record_type.kind for name, record_type in sorted(BY_FOLDER.items())}
        names = {name: (one.label, one.plural, one.address) for name, one in kinds.items()}
        near = nearest_named(folder.name, names)
        expected = f"thư mục “{near}”" if near else f"một trong: {_FOLDERS}"
        if folder.name == data.name:
            expected = f"các thư mục trong đó đặt ngay trong {data.name}/"
        return Problem(path, 1, 1, "loai-la", f"Không có loại bản ghi “{folder.name}”", expected)
    if file.is_dir() and file.suffix != ".yml":
        held = ", ".join(sorted(one.name for one in file.glob("*"))[:3])
        found = f"Có thư mục con “{file.name}”{f' ({held})' if held else ''}"
        expected = f"các tệp đặt ngay trong data/{folder.name}/"
        return Problem(path, 1, 1, "ngoai-thu-muc", found, expected)
    return _named(file, path)


def _named(file: Path, path: str) -> Problem | None:
    name = path.rpartition("/")[2]
    code = "ten-tep" if file.suffix == ".yml" else "duoi-tep"
    if _TEMPORARY.fullmatch(file.name):
        found = f"“{name}” là tệp tạm hoặc bản sao lưu"
        return Problem(path, 1, 1, code, found, "xóa tệp này; nó không phải bản ghi")
    if code == "duoi-tep":
        stem = name.removesuffix(".txt").removesuffix(file.suffix).removesuffix(".yml")
        found = f"Tên tệp “{name}” không có đuôi .yml"
        if file.suffix.lower() not in _RENAMED:
            expected = "chuyển tệp này ra ngoài data/; bản ghi là tệp văn bản có đuôi .yml"
            return Problem(path, 1, 1, code, found, expected)
        return _rename(file, path, code, found, "tên tệp: mã bản ghi + .yml", stem)
    if expected := unusable(file.stem):
        if original := _original(file):
            found = f"“{name}” có lẽ là bản sao của {original.name}"
            expected = "so hai tệp, giữ một; nếu là bản ghi khác thì đặt cho nó mã khác"
            return Problem(path, 1, 1, code, found, expected)
        found = f"Tên tệp “{name}” không dùng làm mã được"
        copy = _COPY.fullmatch(file.stem)
        stem = copy[1] if copy else file.stem
        return _rename(file, path, code, found, expected, file_stem(stem) or stem)
    return None


def _original(file: Path) -> Path | None:
    """The file beside it of which `file`, by its name, is a copy."""
    copy = _COPY.fullmatch(file.stem)
    original = file.with_name(f"{copy[1]}.yml") if copy else file
    return original if original != file and original.exists() else None


def _rename(file: Path, path: str, code: str, found: str, expected: str, stem: str) -> Problem:
    """The file may be a record under the id that `stem` gives, where that id is free and usable."""
    new = slug(stem) or "ten-ban-ghi"
    if unusable(new):
        return Problem(path, 1, 1, code, found, expected)
    if (other := file.with_name(f"{new}.yml")).exists():
        expected = f"đã có {other.name}: xóa tệp này nếu thừa, hoặc đặt cho nó mã khác"
        return Problem(path, 1, 1, code, found, expected)
    return Problem(path, 1, 1, code, found, expected, example=other.name)


def unusable(record_id: str, is_former: bool = False) -> str:
    """What is expected of an id where this one can't be a record's, or have been; else ""."""
    if not re.fullmatch(ID_PATTERN, record_id) or len(record_id) > MAX_ID:
        return f"chữ thường không dấu, chữ số và gạch nối, không quá {MAX_ID} ký tự"
    if record_id == "index":
        return "mã khác: index là tên trang đầu của mỗi thư mục"
    if NUMBER_OR_DATE.fullmatch(record_id) and not is_former:
        return "mã có chữ, ví dụ xa-dak-tuoi: YAML đọc mã này thành một số hay một ngày"
    if RESERVED_ON_WINDOWS.match(record_id):
        return "mã khác: Windows không cho tệp nào tên con, prn, aux, nul, com1, lpt1…"
    return ""
