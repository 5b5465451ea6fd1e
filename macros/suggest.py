"""What an editor probably meant: near keys, near ids, ids from names. Pure."""

import re
from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches
from os.path import commonprefix
from typing import Any

from macros.vietnamese.letters import fold, normalize

MAX_ID = 80
NEAR, ALIKE = 0.6, 0.8
"""From where a word is asked about, and from where it is taken for a slip of the hand."""


def plain(text: str) -> str:
    """`text` in lower case without accents and signs, its words joined by single spaces."""
    return " ".join(re.findall(r"[a-z0-9]+", fold(normalize(text))))


def stands_in(letters: str, text: str) -> bool:
    """Whether there are `letters`, and `text` has all of them in that order."""
    rest = iter(text)
    return bool(letters) and all(letter in rest for letter in letters)


def key_of(text: str, labels: Mapping[str, str]) -> str | None:
    """The key that is `text`, or whose label is, by `plain`."""
    return next((k for k, label in labels.items() if plain(text) in map(plain, (k, label))), None)


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


_SYNONYMS = {
    "tieu de": "title",
    "tua de": "title",
    "ten van ban": "title",
    "ten su kien": "title",
    "name": "title",
    "noi ban hanh": "issuers",
    "issued by": "issuers",
    "nguoi ky": "signers",
    "signed by": "signers",
    "so van ban": "number",
    "tags": "topics",
}
"""What editors write for keys that no spelling leads to; each can mean but one field."""
_SLIP_IN_KEY, _SLIP_IN_LABEL = 4, 8
"""Letters from which on two words a slip apart are taken for one; syllables without their accents
are alike far sooner (nguồn, người) than English keys."""


def meant_key(word: str, labels: Mapping[str, str]) -> str | None:
    """The key that `word` certainly stands for; `labels` are the known keys with theirs.

    Its own spelling or its label's, with or without accents, signs and what stands in parentheses,
    or one slip of the hand beside it: a guess would be obeyed and make a wrong record.
    """
    squashed = plain(word).replace(" ", "")
    spelled = {key: [label, label.split("(")[0]] for key, label in labels.items()}
    for key, names in spelled.items():
        if squashed in {plain(name).replace(" ", "") for name in (key, *names)}:
            return key
    synonym = _SYNONYMS.get(plain(word))
    if synonym in labels and "status" in labels:  # a group in a record means others by them
        return synonym
    near = [
        key
        for key, names in spelled.items()
        if _is_slip(squashed, plain(key).replace(" ", ""), _SLIP_IN_KEY)
        or any(_is_slip(squashed, plain(name).replace(" ", ""), _SLIP_IN_LABEL) for name in names)
    ]
    return near[0] if len(near) == 1 else None


def _is_slip(typed: str, meant: str, least: int) -> bool:
    """Whether one letter is missing, too many, another or swapped with its neighbour, or an
    ending of two letters is missing."""
    if min(len(typed), len(meant)) < least:
        return False
    start = len(commonprefix([typed, meant]))
    if start == len(typed) and len(meant) - start <= 2:
        return True
    end = len(commonprefix([typed[start:][::-1], meant[start:][::-1]]))
    one, other = typed[start : len(typed) - end], meant[start : len(meant) - end]
    return max(len(one), len(other)) <= 1 or (len(one) == 2 and one == other[::-1])
