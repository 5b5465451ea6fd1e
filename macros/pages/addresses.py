"""Addresses of pages, relative to the site's root; stable, ASCII, readable."""

from __future__ import annotations

from macros.model import Record


def address_of(record: Record) -> str:
    """``van-ban/08-kl-tu-2021.html``: the page of a record."""
    return f"{record.kind.address}/{record.id}.html"


def relative(target: str, page: str) -> str:
    """`target` as seen from `page`; both are addresses, `target` may carry an anchor or query."""
    path, mark, rest = _split(target)
    parts, here = path.split("/"), page.split("/")[:-1]
    shared = 0
    while shared < min(len(parts) - 1, len(here)) and parts[shared] == here[shared]:
        shared += 1
    return "../" * (len(here) - shared) + "/".join(parts[shared:]) + mark + rest


def _split(target: str) -> tuple[str, str, str]:
    positions = [i for i in (target.find("?"), target.find("#")) if i >= 0]
    cut = min(positions, default=len(target))
    return target[:cut], target[cut : cut + 1], target[cut + 1 :]
