"""Addresses of pages, relative to the site's root; stable, ASCII, readable."""

import re
from os.path import commonprefix

from macros.model import Observation, Record

SLIPS = "loi-in.html"
"""The page that lists slips of the pen."""


def has_page(record: Record) -> bool:
    """Whether the record has a page of its own; a slip of the pen has a line of a list."""
    return not (isinstance(record, Observation) and record.type.is_slip)


def address_of(record: Record) -> str:
    """``van-ban/08-kl-tu-2021.html``: where a record is shown."""
    if not has_page(record):
        return f"{SLIPS}#{record.id}"
    return f"{record.kind.address}/{record.id}.html"


def relative(target: str, page: str) -> str:
    """`target` as seen from `page`; both are addresses, `target` may carry an anchor or query."""
    path = re.split("[?#]", target, maxsplit=1)[0]
    parts, here = path.split("/"), page.split("/")[:-1]
    shared = len(commonprefix([parts[:-1], here]))
    way = "../" * (len(here) - shared) + "/".join(parts[shared:])
    return way + target.removeprefix(path)
