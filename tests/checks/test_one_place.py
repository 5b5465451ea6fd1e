"""One fault of a copy, or of a whole folder, is told once."""

from dataclasses import replace
from pathlib import Path

import pytest

from macros.checks import unknown_id
from macros.knowledge_base import checked, load_knowledge_base
from tests.invented import made, problems_of


def test_a_copy_is_told_of_for_its_id_alone() -> None:
    """Its links and numbers are not taken for those of the record."""
    right = made("document", "12-kl-2021", number="12/KL-TU", type="ket-luan")
    copy = made("document", "12-kl-2021", number="99/QĐ-UBND", issuers=["khong-co"])
    copy = replace(copy, path="data/documents/12-kl-2021-1.yml")
    for entries in ([copy, right], [right, copy]):
        loaded = checked([*entries, made("source", "nguon")], [])
        told_of = [(one.path, one.code) for one in loaded.problems if one.code != "mo-coi"]
        assert told_of == [(copy.path, "trung-ma")]
        assert loaded.base.entries["12-kl-2021"] is right


@pytest.mark.parametrize(("count", "is_gone"), [(3, False), (4, True)])
def test_a_folder_that_is_gone_is_told_once(count: int, is_gone: bool) -> None:
    """Also the links of fields that take any kind are those of its records, then."""
    events = [
        made("source", "nguon"),
        *(made("event", f"e{n}", places=[f"xa-{n}"], related=[{"to": "x"}]) for n in range(count)),
    ]
    problems = problems_of(unknown_id.check, *events)
    paths = {one.path for one in problems}
    assert (paths == {"data/places"}) == is_gone
    assert not is_gone or "4 chỗ dẫn tới 4 mã" in problems[0].found
    for place in (made("place", "khac"), made("place", "xa-0")):  # there is one of them
        assert not {"data/places"} & {
            one.path for one in problems_of(unknown_id.check, place, *events)
        }
    awaited = [f"data/Places/xa-{n}.yml" for n in range(count)]
    assert "data/places" not in {
        one.path for one in problems_of(unknown_id.check, *events, broken=awaited)
    }


def test_a_folder_of_no_kind_is_told_once(tmp_path: Path) -> None:
    for name in ("Places/a", "Places/b", "khac/c", "data/places/d"):
        file = tmp_path / "data" / f"{name}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("id: a")
    told_of = [
        (one.path, one.found, one.expected)
        for one in load_knowledge_base(tmp_path / "data").problems
    ]
    assert [path for path, *_ in told_of] == [
        "data/Places/a.yml",
        "data/data/places",
        "data/khac/c.yml",
    ]
    assert told_of[0][1:] == (
        "Không có loại bản ghi “Places”; 2 tệp, thư mục ở đó",
        "thư mục “places”",
    )
    assert told_of[1][2] == "các thư mục trong đó đặt ngay trong data/"
