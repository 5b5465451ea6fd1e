"""One place of a list is taken once."""

from typing import Any

import pytest

from macros.checks import position
from tests.invented import made, told


def finding(record_id: str, **fields: Any) -> Any:
    return made("finding", record_id, **{"type": "bai-hoc", "position": 2, **fields})


def test_a_second_one_at_the_same_place_is_told_at_the_copy() -> None:
    assert told(position.check, finding("a"), finding("b")) == [
        "b (position: 2) [trung-thu-tu] thứ tự 2 của cùng danh sách đã có ở data/findings/a.yml"
    ]


@pytest.mark.parametrize(
    "fields",
    [{"position": 3}, {"type": "uu-diem"}, {"source": [{"id": "nguon-2", "at": "I"}]}],
)
def test_another_place_kind_or_source_is_another_list(fields: dict[str, Any]) -> None:
    assert told(position.check, finding("a"), finding("b", **fields)) == []


def test_tasks_and_findings_are_two_lists() -> None:
    assert told(position.check, finding("a"), made("task", "b", position=2)) == []


def test_what_the_source_itself_numbers_twice_is_right_with_a_note() -> None:
    note = made("observation", "c", title="Hai bài học số 2", about=["a", "b"])
    assert told(position.check, finding("a"), finding("b"), note) == []
