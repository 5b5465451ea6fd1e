"""Every problem code of the project, declared once."""

from macros.codes import agreement, domain, fields, files, letters, links, sheets, syntax, written
from macros.codes.code import FIX_COMMAND, SEVERITY_LABELS, Code, Severity

GROUPS: dict[str, tuple[Code, ...]] = {
    "Tệp": files.CODES,
    "Chữ": letters.CODES,
    "Cách viết YAML": syntax.CODES,
    "Trường": fields.CODES,
    "Mã và liên kết": links.CODES,
    "Nói khác nhau, nói hai lần": agreement.CODES,
    "Quy tắc nghiệp vụ": domain.CODES,
    "Nhập từ bảng tính": sheets.CODES,
    "Trang viết tay trong docs/": written.CODES,
}
"""Codes by the heading under which their page lists them."""

CODES: dict[str, Code] = {code.key: code for group in GROUPS.values() for code in group}
"""Every code by its key."""

__all__ = ["CODES", "FIX_COMMAND", "GROUPS", "SEVERITY_LABELS", "Code", "Severity"]
