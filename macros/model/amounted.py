"""What is an amount: one printed number with its unit."""

from typing import TYPE_CHECKING, Any, ClassVar

from macros.model.fields import described
from macros.model.record import Record
from macros.model.uses import Use

UNIT = "^[^0-9.…_?]*[%‰A-Za-zÀ-ỹ]"
"""With a letter, % or ‰, and no number, nor room for one, before it."""
PRINTED_NUMBER = r"^[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]+)?$|^[0-9]+(,[0-9]+)?$"


class Amounted(Record):
    """A record that is an amount; its kind declares number and unit in its own words and order."""

    is_money: ClassVar[bool]
    """Whether nothing but money is its unit: each kind says so."""

    if TYPE_CHECKING:
        printed: str
        unit: str


def number_as_printed(label: str, help_text: str, example: str) -> Any:
    """Declare the number of an amount."""
    options = {"pattern": PRINTED_NUMBER, "max_length": 30}
    return described(label, help_text, example, Use.QUANTITY, **options)
