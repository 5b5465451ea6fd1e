"""What the editors read into the source, compute or find stands apart from what it says."""

import shutil
from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.pages.overviews.home import sections
from macros.pages.pages import Pages

TOY = Path(__file__).resolve().parents[1] / "toy_kb" / "data"
READING = (
    "related:\n  - to: sl-muc-tieu-trong-man\n    basis: editors\n    note: Chỗ đứng trong câu.\n"
)
MARK = "(theo cách hiểu của người biên tập)"


@pytest.mark.parametrize("is_reading", [False, True])
def test_a_verdict_on_targets_is_marked_where_a_target_is_the_editors_reading(
    tmp_path: Path, is_reading: bool
) -> None:
    data = Path(shutil.copytree(TOY, tmp_path / "data"))
    file = data / "indicators" / "ct-ho-trong-man.yml"
    file.write_text(file.read_text("utf-8") + READING * is_reading, "utf-8")
    pages = Pages(load_knowledge_base(data).base, "Kho")
    for name, page in (("home", "index.html"), ("indicators", "chi-tieu.html")):
        html = pages.overview(name, page)
        assert "0 đạt, 1 chưa tới" in html and (MARK in html) is is_reading
        assert "Còn thiếu 30,0 điểm phần trăm (kho tự tính)" in html


def test_a_number_without_its_time_says_so_at_home() -> None:
    pages = Pages(load_knowledge_base(TOY).base, "Kho")
    dated = pages.overview("home", "index.html", figures=["sl-ho-trong-man"])
    undated = pages.overview("home", "index.html", figures=["sl-muc-tieu-trong-man"])
    said = "(nguồn không nêu thời điểm)"
    assert said not in dated and said in undated


def test_what_editors_find_is_counted_apart() -> None:
    found = sections(load_knowledge_base(TOY).base)
    assert {s.kind for s in found if s.is_about_source} == {"observation", "claim"}
