"""Figures by weight: what the campaign aims at and has reached, the poor, the people, the rest."""

from __future__ import annotations

from collections.abc import Iterable

from macros.audit.numbers import number_of
from macros.exports.in_time import by_title
from macros.knowledge_base import KnowledgeBase
from macros.model.figure import Figure, Indicator
from macros.model.vocabulary import Topic

RESULTS, OTHERS = "Mục tiêu, kết quả", "Số liệu khác"
TOPICS = (Topic.POVERTY, Topic.POPULATION, Topic.COMMUNICATION)
"""What is come for most, by a figure's first topic."""
PEOPLE = ("hộ", "nhân khẩu", "người", "%")
"""Units of what is read first; the land comes after the people."""


def by_weight(base: KnowledgeBase, figures: Iterable[Figure]) -> list[Figure]:
    """Indicator after indicator, then by topic; there the larger number first, unit by unit."""
    return sorted(figures, key=lambda figure: _weight(base, figure))


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
