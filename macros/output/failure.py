"""Why a site could not be built, for people who do not program."""

import re
from collections.abc import Iterable
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError

TEXTS = (".md", ".css", ".js", ".html", ".yml")


# What the macros plugin says before it ends the program.
_MACRO = re.compile(
    r"_File_: `(?P<page>.+?)`.*?(?:_\w+Error_: |_Line \d+[^*]*\*\*)(?P<what>[^\n*]+)", re.DOTALL
)
# What MkDocs warns of before strict mode ends the build.
_ASTRAY = re.compile(
    r"Doc file '(?P<page>[^']+)' contains an? [a-z ]*link '(?P<target>[^']*)'"
    r"|reference to '(?P<entry>[^']+)' is included in the 'nav'"
)
_SETTING = re.compile(r"Config value '(?P<key>[^']+)': (?P<why>.*)")
_FEW = 5
_PAGE = re.compile(r"Error (?:reading|building) page '(?P<page>[^']+)'")


def failure(error: BaseException, root: Path, log: Iterable[str] = ()) -> str:
    """A Vietnamese sentence that names the file where that can be known.

    `log`: what the generator said before; it knows the page that it was at.
    """
    said = "\n".join(log)
    if macro := _MACRO.search(said):
        return f"docs/{macro['page']}: phần trong {{{{ }}}} hay {{% %}} sai ({macro['what']})."
    if astray := [m for found in _ASTRAY.finditer(said) if (m := _astray(**found.groupdict()))]:
        return " ".join(astray[:_FEW])
    page = _PAGE.search(said)
    notes = [*getattr(error, "__notes__", []), *([f"docs/{page['page']}"] if page else [])]
    return "".join(f"{note}: " for note in notes[:1]) + _sentence(error, root)


def unusable_settings(said: str, text: str) -> str:
    """What MkDocs `said` against mkdocs.yml, which holds `text`: the key and its line."""
    found = _SETTING.search(said)
    if not found:
        return f"mkdocs.yml không dùng được: {said}."
    lines = text.split("\n")
    line = next((n for n, one in enumerate(lines, 1) if one.startswith(f"{found['key']}:")), 1)
    return (
        f"mkdocs.yml, dòng {line}: MkDocs không nhận giá trị của “{found['key']}” "
        f"({found['why'].rstrip('.')}). Cần: sửa các dòng dưới khóa ấy, hoặc lấy lại bản trước."
    )


def _astray(page: str | None, target: str | None, entry: str | None) -> str:
    if entry:
        return f"mkdocs.yml: trình đơn (nav) nêu trang “{entry}”, mà docs/ không có."
    return f"docs/{page}: liên kết “{target}” dẫn tới chỗ không có."


def _sentence(error: BaseException, root: Path) -> str:
    if isinstance(error, TemplateSyntaxError):
        place = _shown(error.filename or error.name or "một mẫu trang", root)
        return f"{place}, dòng {error.lineno}: mẫu trang sai cú pháp ({error.message})."
    if isinstance(error, TemplateError):
        return f"Mẫu trang dùng tên không có hoặc dùng sai: {error.message}."
    if isinstance(error, UnicodeDecodeError):
        return f"{_not_utf8(root)} không phải văn bản UTF-8: hãy lưu lại bằng mã UTF-8."
    if isinstance(error, OSError) and error.filename:
        return f"Không đọc hay ghi được {_shown(error.filename, root)}: {error.strerror}."
    return f"Không dựng được: {error or type(error).__name__}."


def _shown(path: str | bytes | int, root: Path) -> str:
    shown = Path(str(path))
    return shown.relative_to(root).as_posix() if shown.is_relative_to(root) else str(path)


def _not_utf8(root: Path) -> str:
    """The first file of docs/ or of the theme that is no UTF-8."""
    for folder in ("docs", "macros"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in TEXTS and not _is_utf8(path):
                return path.relative_to(root).as_posix()
    return "Một tệp trong docs/ hay macros/"


def _is_utf8(path: Path) -> bool:
    try:
        path.read_bytes().decode()
    except UnicodeDecodeError:
        return False
    return True
