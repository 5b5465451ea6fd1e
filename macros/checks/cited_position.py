"""An item of a list in the source is cited by its own place there: the sixth of note 5 is ct5.6."""

from __future__ import annotations

import re
from collections import defaultdict

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.media import Media

_ITEM = re.compile(r"(.+)\.(\d{1,4})")
LEAST = 5
"""Of so many items of one list all but one have the position that their place says: then the odd
one is a slip. In other outlines the number of a place is the section's."""


def check(context: Context) -> Problems:
    """The one news item or reportage of a list whose place has another number than its position."""
    lists: dict[tuple[str, str, str], list[tuple[Entry, int, int]]] = defaultdict(list)
    for entry in context.entries:
        record = entry.record
        for cited in record.source if isinstance(record, Media) else ():
            if isinstance(record, Media) and (item := _ITEM.fullmatch(cited.at or "")):
                key = (record.type, cited.id, item[1])
                lists[key].append((entry, record.position, int(item[2])))
    for (_, _, name), items in lists.items():
        odd = [item for item in items if item[1] != item[2]]
        if len(items) >= LEAST and len(odd) == 1:
            entry, position, number = odd[0]
            found = f"thứ tự {position}, mà nguồn dẫn mục {name}.{number}"
            expected = "thứ tự và vị trí của cùng một mục"
            yield problem_at(entry, ("position",), "noi-khac-nhau", found, expected)
