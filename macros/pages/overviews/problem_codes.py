"""Mã lỗi: what each problem code means, from its one declaration."""

from __future__ import annotations

from markupsafe import Markup

from macros.codes import FIX_COMMAND, GROUPS, SEVERITY_LABELS
from macros.pages.writer import Writer


def render(writer: Writer) -> Markup:
    """The page's content: a section a group, an entry with an anchor a code."""
    return writer.render(
        "overviews/problem_codes.html",
        groups=GROUPS,
        severities=SEVERITY_LABELS,
        fix_command=FIX_COMMAND,
    )
