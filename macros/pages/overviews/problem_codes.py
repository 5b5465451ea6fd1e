"""Mã lỗi: what each problem code means, from its one declaration."""

from macros.codes import FIX_COMMAND, GROUPS, SEVERITY_LABELS
from macros.pages.writer import Content, Writer


def content(writer: Writer) -> Content:
    """The page's content: a section a group, an entry with an anchor a code."""
    return {"groups": GROUPS, "severities": SEVERITY_LABELS, "fix_command": FIX_COMMAND}
