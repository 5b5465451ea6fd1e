"""How an indicator's result compares with its target, going by the printed figures."""

from macros.audit.gaps import left_to_target
from macros.audit.units import same_thing
from macros.exports.indicators import card_of
from macros.knowledge_base import KnowledgeBase
from macros.model.figure import Figure, Indicator
from macros.model.vocabulary import Labelled


class Reach(Labelled):
    """Whether the target is reached, or why that cannot be said."""

    REACHED = "dat", "Đạt mục tiêu"
    SHORT = "con-thieu", "Còn thiếu so với mục tiêu"
    NO_TARGET = "khong-muc-tieu", "Nguồn không nêu mục tiêu"
    UNLIKE = "khac-don-vi", "Mục tiêu và kết quả khác đơn vị"


def reach(target: Figure | None, actual: Figure | None) -> Reach:
    """Compare a result with a target; either may not be given."""
    if not target or not actual:
        return Reach.NO_TARGET
    if not same_thing(target.unit, actual.unit):
        return Reach.UNLIKE
    return Reach.SHORT if left_to_target(target, actual) > 0 else Reach.REACHED


def reach_of(base: KnowledgeBase, indicator: Indicator) -> Reach:
    """The same of an indicator, by its first result."""
    card = card_of(base, indicator)
    return reach(card.target, next(iter(card.actual), None))
