"""The rule that a file is in the house form."""

import pytest

from macros.checks.one_file import check_text
from macros.model.place import Place
from macros.write.normalise import normalise
from tests.invented import made


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [("id: a\n", "id: a  \n", 1), ("type: xa\n", "type: xa  \n", 3)],
)
def test_a_file_out_of_the_house_form_is_told_at_its_first_other_line(
    before: str, after: str, line: int
) -> None:
    sound = made("place", "a")
    house = normalise(str(sound.origin), Place).text
    assert check_text(house, sound.path, Place).problems == ()
    (wrong,) = check_text(house.replace(before, after), sound.path, Place).problems
    assert (wrong.path, wrong.line, wrong.column, wrong.code) == (sound.path, line, 1, "chua-chuan")
    assert wrong.remedy == "python3 scripts/kb.py fix data/places/a.yml"
