"""By what a record is found beside its own text: questions, places, sums, names of others."""

import re
from functools import lru_cache

from macros.audit import Verdict
from macros.exports.indicators import Reach, reach_of
from macros.exports.marks import is_marked
from macros.exports.record_data import RecordData
from macros.knowledge_base import KnowledgeBase
from macros.model import Figure, Indicator, Observation, Record, Term
from macros.model.claim import AtMost, Claim, CommonBase, ShareOf, SumOf
from macros.vietnamese.tokens import tokenize

_COMPUTED = (SumOf, ShareOf, CommonBase, AtMost)
_NUMBERED = re.compile(r"(?:[ivx]+|ct\d+)(?:\.\d+)*")
_NAMED_KINDS = {"person", "place", "organization"}


def asked_as(base: KnowledgeBase, data: RecordData) -> tuple[str, ...]:
    """How people ask for what has missed its target, reached it, or does not agree with other
    numbers; nothing shows it."""
    record = data.record
    differs = f"{record.kind.label} {Verdict.DIFFERS.label.lower()}"
    told = (differs,) if is_marked(base, record) else ()
    if not isinstance(record, Indicator):
        return told
    word = {Reach.SHORT: "chưa đạt", Reach.REACHED: "đã đạt"}.get(reach_of(base, record))
    return (*told, f"Chỉ tiêu {word}", f"Mục tiêu {word}") if word else told


def places_of(record: Record) -> set[str]:
    """The numbered places of the source that it cites, and those that they lie in, each as one word
    that nobody types: ``@iii``, ``@iii.4``; engine/sections.js makes it of “mục III.4”. Who looks
    there wants what it says, no words that it uses."""
    sources = [] if isinstance(record, Term) else record.source
    cited = (one.at.lower() for one in sources if one.at)
    parts = (at.split(".") for at in cited if _NUMBERED.fullmatch(at))
    return {"@" + ".".join(one[:end]) for one in parts for end in range(1, len(one) + 1)}


def is_counted(base: KnowledgeBase, record: Record) -> bool:
    """Whether it is a term for what a figure counts: a question what it is asks for it."""
    return isinstance(record, Term) and record.title.casefold() in _counted(base)


@lru_cache(maxsize=1)
def _counted(base: KnowledgeBase) -> set[str]:
    """What figures count, in small letters: hộ nghèo of “Số hộ nghèo”."""
    titles = (record.title.casefold() for record in base.records if isinstance(record, Figure))
    return {title.removeprefix("số ") for title in titles if title.startswith("số ")}


def computed(base: KnowledgeBase, record: Record) -> tuple[str, ...]:
    """Numbers that no record prints, but that its page shows: 2.521 is 1.441 and 1.080."""
    if not isinstance(record, Claim | Observation):
        return ()
    near = dict.fromkeys([record.id, *(link.origin for link in base.incoming(record.id))])
    sums = [claim for one in near if isinstance(claim := base.get(one), _COMPUTED)]
    own = [one for one in sums if record.id in (one.id, *one.observations)]
    texts = (base.outcomes[one.id].summary for one in own)
    found = ((text, token) for text in texts for token in tokenize(text))
    numbers = (text[at.start : at.end] for text, at in found if at.kind == "number")
    return tuple(f"Tính ra: {number}" for number in dict.fromkeys(numbers))


def linked_names(data: RecordData) -> tuple[str, ...]:
    """Titles of the people, places and bodies that it links."""
    targets = [link.record for link in data.links]
    named = [target.title for target in targets if target.kind.key in _NAMED_KINDS]
    return tuple(dict.fromkeys(named))


def terms_for(data: RecordData) -> tuple[str, ...]:
    """Titles and expansions of the terms that name this record."""
    terms = [link.record for link in data.backlinks if isinstance(link.record, Term)]
    named = [term for term in terms if term.means == data.record.id]
    own = [data.record] if isinstance(data.record, Term) else []
    texts = [term.title for term in named] + [t.expansion for t in [*own, *named] if t.expansion]
    return tuple(dict.fromkeys(texts))
