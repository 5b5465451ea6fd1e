"""News: names, numbers and dates before and after; what else was edited is no news of facts."""

import pytest

from macros.history.difference import difference
from macros.history.news import grouped, telling
from macros.history.snapshot import Version

FIGURE, NOTE, EVENT = "data/figures/a.yml", "data/observations/a.yml", "data/events/a.yml"


@pytest.mark.parametrize(
    ("path", "old", "new", "told"),
    [
        (FIGURE, {"printed": "1.4"}, {"printed": "1.5"}, "Số ghi trong nguồn: “1.4” → “1.5”"),
        (FIGURE, {}, {"precision": "khoang"}, "Mức chính xác: thêm “khoảng”"),
        (FIGURE, {"as_of": "2022-03"}, {}, "Thời điểm: bỏ “03/2022”"),
        (FIGURE, {"as_of": "2022-13"}, {"as_of": "2022"}, "Thời điểm: “2022-13” → “2022”"),
        (EVENT, {"title": "A"}, {"title": "B"}, "Tên: “A” → “B”"),
        (NOTE, {"title": "A"}, {"title": "B"}, ""),
        (FIGURE, {"search_keys": ["a"]}, {"search_keys": ["b"]}, ""),
        (FIGURE, {"la": "1"}, {"la": "2"}, ""),
    ],
)
def test_what_readers_are_told(
    path: str, old: dict[str, object], new: dict[str, object], told: str
) -> None:
    found = difference({path: Version(path, old)}, {path: Version(path, new)})
    assert telling(found.changed[0]) == ((told,) if told else ())
    [label] = grouped(found)
    assert label.startswith(
        "Sửa tên, số, ngày" if told else "Sửa lời, mối nối; tên, số, ngày của nguồn"
    )
