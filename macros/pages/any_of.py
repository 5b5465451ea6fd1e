"""A pattern for very many names, which takes no longer at a place of the text for being long."""

import re
from collections.abc import Iterable
from itertools import groupby
from os.path import commonprefix


def any_of(names: Iterable[str]) -> str:
    """A regular expression that matches any of `names`, the longest that fits; none: nothing.

    Beginnings that names share are written once (a trie). A plain list of thousands of names would
    be tried from end to end at every word of every page: building 10,000 records took a fifth of
    its time there.
    """
    sorted_names = sorted(set(names))
    return _branches(sorted_names) if sorted_names else "(?!)"


def _branches(names: list[str]) -> str:
    """`names` are sorted and differ; an empty one may end where the others go on."""
    longer = [name for name in names if name]
    if not longer:
        return ""
    groups = [_group(list(group)) for _, group in groupby(longer, key=lambda name: name[0])]
    pattern = f"(?:{'|'.join(groups)})"
    return f"{pattern}?" if len(longer) < len(names) else pattern


def _group(names: list[str]) -> str:
    """Names that begin with the same letter."""
    shared = commonprefix(names)
    return re.escape(shared) + _branches([name[len(shared) :] for name in names])
