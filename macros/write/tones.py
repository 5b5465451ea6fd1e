"""Tones of the editors' own words, where Vietnamese puts them; words in quotation marks stay."""

import re
from collections.abc import Iterator
from functools import lru_cache

from macros.vietnamese.letters import place_tone

_CLOSES = {"“": "”", '"': '"', "'": "'"}
_OPENING = re.compile("[“\"']")
_WORD = re.compile(r"[^\W\d_]+")

_placed = lru_cache(maxsize=10_000)(place_tone)
"""Vietnamese has some seven thousand syllables, and texts the same few hundred again and again."""


_settled: set[str] = set()
"""Words that are right as they are: nearly all words of nearly all texts."""


def has_tones_placed(text: str) -> bool:
    """Whether `place_tones` would give `text` back, told from its words; “no” may be wrong."""
    news = set(_WORD.findall(text)) - _settled
    _settled.update(word for word in news if not word.islower() or _placed(word) == word)
    return news <= _settled


def place_tones(source: str) -> str:
    """Lower-case words outside quotation marks, which hold names and the source's own words."""
    quoted = list(_quoted(source))
    if quoted == [(0, len(source))] and source[0] != "“":  # YAML's own marks
        return f"{source[0]}{place_tones(source[1:-1])}{source[-1]}"
    pieces, last = [], 0
    for start, end in quoted:
        pieces += [_WORD.sub(_in_place, source[last:start]), source[start:end]]
        last = end
    return "".join([*pieces, _WORD.sub(_in_place, source[last:])])


def _in_place(match: re.Match[str]) -> str:
    word = match.group()
    return _placed(word) if word.islower() else word


def _quoted(source: str) -> Iterator[tuple[int, int]]:
    """Where each passage in quotation marks begins and ends; in time linear to the text's length,
    as a mark that nothing closes is not looked for again."""
    open_ended: set[str] = set()
    last = 0
    for match in _OPENING.finditer(source):
        if match.start() < last or match.group() in open_ended:
            continue
        end = source.find(_CLOSES[match.group()], match.end()) + 1
        if end:
            yield match.start(), end
            last = end
        else:
            open_ended.add(match.group())
