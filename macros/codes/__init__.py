"""Every problem code of the project, declared once, in the .yml files beside this one."""

from pathlib import Path

import yaml

from macros.codes.code import FIX_COMMAND, SEVERITY_LABELS, Code, Severity

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FILES = {
    "Tệp": "files",
    "Chữ": "letters",
    "Cách viết YAML": "syntax",
    "Trường": "fields",
    "Mã và liên kết": "links",
    "Nói khác nhau, nói hai lần": "agreement",
    "Quy tắc nghiệp vụ": "domain",
    "Nhập từ bảng tính": "sheets",
    "Trang viết tay trong docs/": "written",
}


def _codes_in(name: str) -> tuple[Code, ...]:
    text = Path(__file__).with_name(f"{name}.yml").read_text("utf-8")
    return tuple(Code(key, **said) for key, said in yaml.load(text, _LOADER).items())


GROUPS = {heading: _codes_in(name) for heading, name in _FILES.items()}
"""Codes by the heading under which their page lists them."""

CODES: dict[str, Code] = {code.key: code for group in GROUPS.values() for code in group}
"""Every code by its key."""

__all__ = ["CODES", "FIX_COMMAND", "GROUPS", "SEVERITY_LABELS", "Code", "Severity"]
