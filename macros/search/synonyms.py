"""Abbreviations, synonyms and spelling variants, gathered from the records at build time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import product

from macros.knowledge_base import KnowledgeBase
from macros.model import Document, Term
from macros.vietnamese.document_numbers import SYMBOLS
from macros.vietnamese.letters import fold
from macros.vietnamese.tokens import syllables

Words = tuple[str, ...]

MOST_WORDS = 8
"""Longer names are sentences: who types one means the sentence, not its short form."""


def synonyms_of(base: KnowledgeBase) -> list[list[str]]:
    """Names that stand for one another, their words parted by spaces; what only stands for them
    begins with a blank.

    ``["mttq", "mặt trận tổ quốc"]``; ``["đbdtts", "đồng bào dân tộc thiểu số", " đồng bào dtts"]``,
    and ``["dtts", "dân tộc thiểu số", " đbdtts"]``. engine/index.js looks them up both ways.
    """
    groups = [*(_group(term) for term in base.all(Term)), *_kinds_of_document(base)]
    parts = _Parts(groups)
    found = []
    for group in groups:
        others = dict.fromkeys([*parts.shortened(group), *parts.containing(group)])
        names = [" ".join(words) for words in group]
        names += [f" {' '.join(words)}" for words in others if words not in group]
        if group and len(names) > 1:
            found.append(names)
    return found


def _group(term: Term) -> list[Words]:
    names = [term.title, term.expansion or "", *term.names[1:]]
    spelled = dict.fromkeys(tuple(syllables(name)) for name in names)
    return [words for words in spelled if 0 < len(words) <= MOST_WORDS]


def _kinds_of_document(base: KnowledgeBase) -> list[list[Words]]:
    """``nq`` is nghị quyết, though no record prints it; only kinds that the records have."""
    labels = sorted({document.type.label for document in base.all(Document)})
    symbols = [(label, SYMBOLS.get(fold(label.lower()))) for label in labels]
    return [[(symbol,), tuple(syllables(label))] for label, symbol in symbols if symbol]


class _Parts:
    """What groups have in common: names of one that are parts of another's names."""

    def __init__(self, groups: list[list[Words]]) -> None:
        self.short = [[words for words in group if len(words) == 1] for group in groups]
        self.named: dict[Words, list[tuple[int, int]]] = defaultdict(list)
        """Group and place within it, by name; only groups with an abbreviation."""
        self.within: dict[Words, set[int]] = defaultdict(set)
        """Groups by what is a part of a name of theirs."""
        for number, group in enumerate(groups):
            for place, words in enumerate(group):
                if self.short[number]:
                    self.named[words].append((number, place))
                for part in _parts_of(words):
                    self.within[part].add(number)

    def shortened(self, group: list[Words]) -> Iterator[Words]:
        """Members with a part replaced by that part's abbreviation."""
        for member in group:
            starts = _parts_of(member)
            found = [(at, part) for part in starts for at in self.named.get(part, ())]
            for (number, _), part in sorted(found):
                start = starts[part]
                short = self.short[number][0]
                yield (*member[:start], *short, *member[start + len(part) :])

    def containing(self, group: list[Words]) -> Iterator[Words]:
        """Abbreviations of longer names that contain a member: who asks for DTTS means ĐBDTTS."""
        longer = set[int]().union(*(self.within.get(member, ()) for member in group))
        for number in sorted(longer):
            yield from self.short[number]


def _parts_of(words: Words) -> dict[Words, int]:
    """The parts of two words or more that are not all of it, each with its first place."""
    lengths = range(len(words) - 1, 1, -1)
    places = [(start, length) for length in lengths for start in range(len(words) - length, -1, -1)]
    return {words[start : start + length]: start for start, length in places}


def _find(part: Words, whole: Words) -> int | None:
    """Where `part` stands in `whole`, if it does."""
    starts = range(len(whole) - len(part) + 1)
    return next((start for start in starts if whole[start : start + len(part)] == part), None)


def words_of(base: KnowledgeBase) -> list[str]:
    """Syllables that are a name by themselves: dê, heo, Lào. Abbreviations are none."""
    names = [name for record in base.records for name in record.names if not name.isupper()]
    return sorted({word for word, *others in map(syllables, names) if not others})


def variants_of(base: KnowledgeBase) -> list[list[str]]:
    """Spellings of a syllable that name the same thing in the data: đăk, đắk, đak.

    They show where two names of one record differ by accents only.
    """
    classes: list[set[str]] = []
    for record in base.records:
        names = [tuple(syllables(name)) for name in record.names]
        for first, second in _differing(names):
            touched = [found for found in classes if first in found or second in found]
            classes = [found for found in classes if found not in touched]
            classes.append({first, second}.union(*touched))
    return sorted(sorted(found) for found in classes)


def _differing(names: Iterable[Words]) -> Iterator[tuple[str, str]]:
    for longer, shorter in product(names, repeat=2):
        at = _find(tuple(map(fold, shorter)), tuple(map(fold, longer)))
        if at is not None:
            pairs = zip(shorter, longer[at : at + len(shorter)], strict=True)
            yield from ((a, b) for a, b in pairs if a != b)
