"""A claim asks about the number that it judges, and names notes that speak of numbers."""

from macros.checks.context import Context, Problems, differs
from macros.checks.numbers_told import with_unit
from macros.model import Figure
from macros.model.claim import BeforeAfter, Claim, Equal, OfFigure, SameName
from macros.model.observation import Observation, ObservationType

_OF_NUMBERS = {
    *(ObservationType.ARITHMETIC, ObservationType.BASE, ObservationType.COUNT),
    *(ObservationType.TENSION, ObservationType.MISPRINT),
}


def check(context: Context) -> Problems:
    """Claims whose title has numbers of its figure's unit, but not the one that is printed, or
    whose notes tell of spellings, of what is blank or has no name."""
    for entry, record in context.of(Claim):
        if not isinstance(record, SameName | Equal | BeforeAfter):
            types = [one.type for one in context.find_all(record.observations, Observation)]
            if types and not {*types} & _OF_NUMBERS:
                found = f"“{types[0].label}” là loại của ghi chú, mà đây là phép tính"
                expected = "mã của ghi chú loại so-hoc, mau-so hay dem về chỗ lệch này"
                yield differs(entry, ("observations", 0), found, expected)
        figure = context.find(record.stated, Figure) if isinstance(record, OfFigure) else None
        numbers = with_unit(figure.unit, record.title) if figure else []
        if figure and numbers and figure.printed not in numbers:
            found = f"“{figure.id}” ghi {figure.printed}, mà tên hỏi về {numbers[0]}"
            yield differs(entry, "stated", found, "mã của số mà tên hỏi, hoặc tên đúng")
