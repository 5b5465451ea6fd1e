"""What the source leaves out is told in one line of a page, each thing once."""

import shutil
from pathlib import Path

import pytest

from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from macros.pages.pages import Pages
from macros.pages.record.view import record_view

TOY = Path(__file__).resolve().parents[1] / "toy_kb" / "data"
SHARE = "actual:\n  - sl-ty-le-trong-man\n"
COUNTS = "counts:\n  - sl-ho-trong-man\n"
TARGET = "target: sl-muc-tieu-trong-man\ntarget_year: 2025\n"


def without(tmp_path: Path, *parts: str, more: str = "") -> KnowledgeBase:
    data = Path(shutil.copytree(TOY, tmp_path / "data"))
    file = data / "indicators" / "ct-ho-trong-man.yml"
    text = file.read_text("utf-8")
    for part in parts:
        assert part in text
        text = text.replace(part, "")
    file.write_text(text + more, "utf-8")
    return load_knowledge_base(data).base


def absences(base: KnowledgeBase) -> tuple[str, ...]:
    return record_view(base, base.get("ct-ho-trong-man")).not_given


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ((), ()),
        ((SHARE,), ("tỷ lệ",)),
        ((COUNTS,), ("số lượng",)),
        ((SHARE, COUNTS), ("kết quả", "số lượng")),
    ],
)
def test_a_count_is_a_result(tmp_path: Path, parts: tuple[str, ...], told: tuple[str, ...]) -> None:
    assert absences(without(tmp_path, *parts)) == told


def test_what_a_field_and_the_editors_name_is_told_once(tmp_path: Path) -> None:
    base = without(tmp_path, TARGET, more="not_given:\n  - mục tiêu\n  - số xã\n")
    assert absences(base) == ("mục tiêu", "số xã")


@pytest.mark.parametrize(
    ("time", "told"),
    [
        ("as_of: 2023\n", ()),
        ("", ("thời điểm",)),
        ("period: Trong năm\n", ("thời điểm",)),
        ("period: giai đoạn 2021-2025\n", ()),
    ],
)
def test_a_period_with_its_year_is_a_time(tmp_path: Path, time: str, told: tuple[str, ...]) -> None:
    data = Path(shutil.copytree(TOY, tmp_path / "data"))
    file = data / "figures" / "sl-ho-trong-man.yml"
    lines = [line for line in file.read_text("utf-8").splitlines() if "as_of:" not in line]
    file.write_text("\n".join([*lines, time]), "utf-8")
    base = load_knowledge_base(data).base
    assert record_view(base, base.get("sl-ho-trong-man")).not_given == told


def test_nothing_is_compared_with_a_target_that_is_not_given(tmp_path: Path) -> None:
    base = without(tmp_path, TARGET)
    pages = Pages(base, "Kho")
    record = pages.record("ct-ho-trong-man")
    assert record.count("không nêu") == 1
    assert "So với mục tiêu" not in record and "Kết quả 50,0%" in record
    overview = pages.overview("indicators", "chi-tieu.html")
    assert overview.count("không nêu") == 1
    assert "So với mục tiêu" not in overview


def test_an_indicator_with_a_count_alone_has_nothing_to_draw(tmp_path: Path) -> None:
    page = Pages(without(tmp_path, TARGET, SHARE), "Kho").record("ct-ho-trong-man")
    assert 'id="so-voi-muc-tieu"' not in page
    assert "1.250/2.500 hộ" in page
