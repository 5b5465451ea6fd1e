"""Most wanted first: figures by what they count, notes by what they put in doubt."""

from collections.abc import Iterable

from macros.audit import Verdict
from macros.audit.numbers import number_of
from macros.exports.answers import QUANTITIES
from macros.exports.in_time import by_title
from macros.knowledge_base import KnowledgeBase
from macros.model import Claim, Figure, Indicator, Observation
from macros.model.vocabulary import Topic

RESULTS, OTHERS = "Mục tiêu, kết quả", "Số liệu khác"
TOPICS = (Topic.POVERTY, Topic.POPULATION, Topic.COMMUNICATION)
"""What is come for most, by a figure's first topic."""
PEOPLE = ("hộ", "nhân khẩu", "người", "%")
"""Units of what is read first; the land comes after the people."""


def by_weight(base: KnowledgeBase, figures: Iterable[Figure]) -> list[Figure]:
    """Indicator after indicator, then by topic; there the larger number first, unit by unit."""
    return sorted(figures, key=lambda figure: _weight(base, figure))


def by_gravity(base: KnowledgeBase, notes: Iterable[Observation]) -> list[Observation]:
    """By type; there first what a failed check names, then what touches most numbers and most
    records of any kind."""
    return sorted(notes, key=lambda note: _gravity(base, note))


def _gravity(base: KnowledgeBase, note: Observation) -> tuple[int, int, int, int, str]:
    claims = [r for link in base.incoming(note.id) if isinstance(r := base.get(link.origin), Claim)]
    failed = sum(base.outcomes[claim.id].verdict == Verdict.DIFFERS for claim in claims)
    numbers = sum(isinstance(base.get(about), QUANTITIES) for about in note.about)
    return note.type.rank, -failed, -numbers, -len(note.about), by_title(note)


def group_of(base: KnowledgeBase, figure: Figure) -> str:
    """The heading under which its list shows it."""
    if _use(base, figure):
        return RESULTS
    topic = next(iter(figure.topics), None)
    return topic.label if topic in TOPICS else OTHERS


def _weight(base: KnowledgeBase, figure: Figure) -> tuple[int, int, int, float, str]:
    use = _use(base, figure)
    if use:
        return -1, *use, 0, by_title(figure)
    topic = next(iter(figure.topics), None)
    unit = PEOPLE.index(figure.unit) if figure.unit in PEOPLE else len(PEOPLE)
    place = TOPICS.index(topic) if topic in TOPICS else len(TOPICS)
    return place, unit, 0, -float(number_of(figure.printed)), by_title(figure)


def _use(base: KnowledgeBase, figure: Figure) -> tuple[int, int] | None:
    """Which indicator it belongs to, and as which of its numbers: the result first."""
    roles = ("actual", "counts", "target", "base")
    found = [
        (origin.position, roles.index(link.location[0]))
        for link in base.incoming(figure.id)
        if isinstance(origin := base.get(link.origin), Indicator) and link.location[0] in roles
    ]
    return min(found, default=None)
