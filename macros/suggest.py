"""What an editor probably meant: near keys, near ids, ids from names. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from macros.vietnamese import fold, normalize

MAX_ID = 80
NEAR, ALIKE = 0.6, 0.8
"""From where a word is asked about, and from where it is taken for a slip of the hand."""


def plain(text: str) -> str:
    """`text` in lower case without accents and signs, its words joined by single spaces."""
    return " ".join(re.findall(r"[a-z0-9]+", fold(normalize(text))))


def slug(text: str) -> str:
    """``Quyết định 12/QĐ-UBND`` → ``quyet-dinh-12-qd-ubnd``: an id from a name, maybe empty."""
    return plain(text).replace(" ", "-")[:MAX_ID].strip("-")


def proposed_id(values: Mapping[str, Any], taken: Collection[str]) -> str:
    """The id of a new record: of its number and year, or else of its title; maybe empty.

    One from a title is made free by a number. One from a document's number is not: where it is
    taken, the document most likely has its record. The form's twin of this is in letters.js.
    """
    if number := values.get("number"):
        return slug(f"{number} {str(values.get('issued_on', ''))[:4]}")
    stem = slug(str(values.get("title", "")))
    name, count = stem, 1
    while name in taken:
        count += 1
        name = f"{stem[: MAX_ID - 3]}-{count}"
    return name


def nearest(word: str, known: Iterable[str], least: float = NEAR) -> str | None:
    """The known word that is most like `word`, if any is near; one of other numbers is not."""
    numbers = re.findall(r"\d+", word)
    alike = [one for one in known if re.findall(r"\d+", one) in ([], numbers) or not numbers]
    return next(iter(get_close_matches(word[:MAX_ID], alike, n=1, cutoff=least)), None)


def nearest_named(word: str, names: Mapping[str, Iterable[str]], least: float = NEAR) -> str | None:
    """The key whose own spelling or one of whose `names` is most like `word`, if any is near.

    Accents, case and signs don't count: ``Ngày ban hành``, ``ngay_ban_hanh`` and ``issued-on``
    all find the key ``issued_on`` with the name “Ngày ban hành”.
    """
    spellings: dict[str, str] = {}
    for key, labels in names.items():
        for spelling in (key, *labels):
            spellings.setdefault(plain(spelling), key)
    near = nearest(plain(word), spellings, least)
    return spellings[near] if near else None
