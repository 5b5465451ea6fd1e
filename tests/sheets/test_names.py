"""What a name that is typed for an id may mean."""

import pytest

from macros.model.document import Document
from macros.model.fields import Ref
from macros.model.place import Place
from macros.sheets.cells import value_of
from macros.sheets.columns import columns_of
from macros.sheets.names import Names
from macros.sheets.table import CellError
from tests.invented import made

PLACE, ANY = Ref(("place",), ""), Ref(("*",), "")


def test_the_very_spelling_wins_and_accents_count_only_where_it_is_not_there() -> None:
    names = Names([made("place", "a", title="Xã Đăk Môn"), made("place", "b", title="Xã Đăk Mon")])
    assert names.meant("Xã Đăk Môn", PLACE) == ["a"]
    assert names.meant("Xã Đăk Mon", PLACE) == ["b"]
    assert names.meant("xa dak mon", PLACE) == ["a", "b"]
    assert names.meant("a", PLACE) == ["a"]


def test_only_kinds_that_the_column_takes_are_meant() -> None:
    names = Names([made("model", "m", title="Nuôi dê"), made("place", "p", title="Nuôi dê")])
    assert names.meant("Nuôi dê", PLACE) == ["p"]
    assert names.meant("Nuôi dê", ANY) == ["m", "p"]


def test_a_name_of_several_records_is_no_guess() -> None:
    part_of = next(column for column in columns_of(Place) if column.key == "part_of")
    names = Names([made("place", "a", aliases=["Sông"]), made("place", "b", aliases=["Sông"])])
    with pytest.raises(CellError) as told:
        value_of("Sông", part_of, names)
    assert (told.value.code, told.value.found, told.value.expected) == (
        "ten-thay-ma",
        "“Sông” là tên của 2 bản ghi",
        "mã của một trong số ấy: a, b",
    )
    assert value_of("a", part_of, names) == "a"


def test_names_and_labels_within_a_group_are_understood() -> None:
    columns = {column.key: column for column in columns_of(Document)}
    names = Names([made("source", "n", title="Báo cáo"), made("document", "d", title="Kết luận 3")])
    assert value_of("Báo cáo | I", columns["source"], names) == [{"id": "n", "at": "I"}]
    relation = value_of("Căn cứ | Kết luận 3", columns["relations"], names)
    assert relation == [{"type": "based_on", "to": "d"}]
    for lacking in ("d", "Căn cứ", "Căn cứ - d", "| d"):
        with pytest.raises(CellError, match="thiếu “"):
            value_of(lacking, columns["relations"], names)
