"""Abbreviations that no record prints: ``snv`` for Sở Nội vụ, ``htnd`` in Quỹ Hỗ trợ nông dân."""

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence

from macros.knowledge_base import KnowledgeBase
from macros.model import ModelProgramme, Organization, Place, Term
from macros.vietnamese.letters import fold
from macros.vietnamese.tokens import syllables

SHORTEST, LONGEST = 3, 5
"""Words: two letters are too many things, and who types six types the name."""

_NO_SYLLABLE = re.compile(r"[b-df-hj-np-tv-xz]+")
_LEVELS = {"trung", "việt", "các"}
"""Beside those of places, what begins after a body's own name: trung ương, Việt Nam, các xã."""
_BODIES = {"ban", "đoàn", "hội", "phòng", "quỹ", "sở", "đài"}
"""Words for what it is, which may be typed before the initials of the rest."""
_PARTS = {"các", "của", "cả", "nhà", "cấp", "nơi"}
"""What begins or ends with them is a part of a name: phong trào cả."""


def initials_of(base: KnowledgeBase, known: Container[str]) -> dict[str, list[str]]:
    """Names by their initials, where these are no syllable and not `known` as words."""
    places = {syllables(name)[0] for place in base.all(Place) for name in place.names}
    found: dict[str, dict[str, None]] = defaultdict(dict)
    records = (*base.all(Organization), *base.all(Term), *base.all(ModelProgramme))
    for record in records:
        for name in record.names:
            for words in _shortened(syllables(name), places | _LEVELS):
                initials = "".join(fold(word)[0] for word in words)
                said = " ".join(words)
                if _NO_SYLLABLE.fullmatch(initials) and initials not in known:
                    found[initials][said] = None
    return {initials: [*names] for initials, names in found.items()}


def _shortened(words: Sequence[str], ends: set[str]) -> Iterator[Sequence[str]]:
    """The name without its place, and this without the word for what it is."""
    end = next((at for at, word in enumerate(words) if at and word in ends), len(words))
    for own in (words[:end], words[1:end] if words[:1] and words[0] in _BODIES else ()):
        if SHORTEST <= len(own) <= LONGEST and not _is_part(own):
            yield own


def _is_part(words: Sequence[str]) -> bool:
    """Whether it is cut short, or has an abbreviation: trung tâm vh."""
    is_short = any(_NO_SYLLABLE.fullmatch(fold(word)) for word in words)
    return is_short or not _PARTS.isdisjoint((words[0], words[-1]))
