"""Brings texts to the form in which new files have them: on one line, or filled to its width.

`fix` does so in a file in which it has to mend something, and `check` asks nobody for it: who edits
on the repository's page has no program that fills lines.
"""

import re
from collections.abc import Iterator

from macros.model import Record
from macros.model.walk import field_at
from macros.write.said import said, spans
from macros.write.yaml_text import is_tidy, placed

_PREFIX = re.compile(r" *(?:- +)?\w+: | *- ")
_TEXT = "tag:yaml.org,2002:str"


def refilled(text: str, record_type: type[Record]) -> str:
    """`text` (a YAML mapping, lines ended by line feeds) with each text as it is written anew.

    A value with a comment on its lines stays as it is; so does the file where what it says would
    not be the same.
    """
    new = text
    for start, end, value in reversed([*_texts(text, record_type)]):
        prefix = text[text.rfind("\n", 0, start) + 1 : start]
        if _PREFIX.fullmatch(prefix):
            new = f"{new[:start]}{placed(value, prefix)}{new[end:]}"
    return new if said(new) == said(text) else text


def _texts(text: str, record_type: type[Record]) -> Iterator[tuple[int, int, str]]:
    """Where each text begins and ends whose lines hold nothing else, and what it says."""
    for location, node, start, end in spans(text):
        field = field_at(record_type, location)
        is_text = field is not None and field.holds == "text" and node.tag == _TEXT
        if not is_text or not is_tidy(str(node.value)):
            continue
        end = start + len(text[start:end].rstrip())
        # The lines of a filled text may hold more than its words: a comment below them.
        is_all = node.style not in ("|", ">")
        is_all = is_all or text[start:end].split()[1:] == str(node.value).split()
        if text[end : end + 1] == "\n" and is_all:
            yield start, end, str(node.value)
