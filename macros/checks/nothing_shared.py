"""The models and figures that a record links have a word in common with what it says."""

import re
from collections import Counter
from itertools import chain

from macros.checks.context import Context, Problems, differs
from macros.model import Record
from macros.model.observation import ObservationType

_FIELDS = {"figures", "models"}
_WORD = re.compile(r"[^\W\d]{2,}")
_COMMON, _FEW = 15, 20
"""A word of more than a fifteenth of all records tells one from no other; in a small knowledge
base all may share the one thing that they are about."""
_KNOWN = (ObservationType.VARIANT, ObservationType.MISPRINT)


def check(context: Context) -> Problems:
    """Links from a record to a model or a figure that is told in other words altogether."""
    words = {record_id: _words(record) for record_id, record in context.records.items()}
    counted = Counter(chain.from_iterable(words.values()))
    most = max(_FEW, len(words) / _COMMON)
    common = {word for word, count in counted.items() if count > most}
    for entry in context.entries:
        links = context.links.outgoing.get(entry.record.id, ())
        for link in (one for one in links if one.location[0] in _FIELDS):
            shared = (words[link.origin] & words[link.target]) - common
            if not shared and not context.are_noted(link.origin, link.target, *_KNOWN):
                title = context.records[link.target].title
                found = f"tên, tóm tắt ở đây không có chữ nào của “{title[:60]}”"
                expected = "mã của điều bản ghi nói tới; nếu đúng là nó thì nêu nó ở tóm tắt"
                yield differs(entry, link.location, found, expected)


def _words(record: Record) -> set[str]:
    """Those of its names, its summary and what it counts."""
    texts = *record.names, record.summary or "", record.held("scope") or ""
    said = set(" ".join(texts).lower().split())
    odd = {word for word in said if not word.isalpha()}  # a tenth, for the pattern to look into
    return {one for one in said - odd if len(one) > 1}.union(_WORD.findall(" ".join(odd)))
