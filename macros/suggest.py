"""What an editor probably meant: near keys, near ids, ids from names. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from macros.vietnamese import fold, normalize

MAX_ID = 80


def plain(text: str) -> str:
    """`text` in lower case without accents and signs, its words joined by single spaces."""
    return " ".join(re.findall(r"[a-z0-9]+", fold(normalize(text))))


def slug(text: str) -> str:
    """``Quyết định 12/QĐ-UBND`` → ``quyet-dinh-12-qd-ubnd``: an id from a name, maybe empty."""
    return plain(text).replace(" ", "-")[:MAX_ID].strip("-")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like `word`, if any is near."""
    return next(iter(get_close_matches(word[:MAX_ID], list(known), n=1, cutoff=0.6)), None)


def nearest_named(word: str, names: Mapping[str, Iterable[str]]) -> str | None:
    """The key whose own spelling or one of whose `names` is most like `word`, if any is near.

    Accents, case and signs don't count: ``Ngày ban hành``, ``ngay_ban_hanh`` and ``issued-on``
    all find the key ``issued_on`` with the name “Ngày ban hành”.
    """
    spellings: dict[str, str] = {}
    for key, labels in names.items():
        for spelling in (key, *labels):
            spellings.setdefault(plain(spelling), key)
    near = nearest(plain(word), spellings)
    return spellings[near] if near else None
