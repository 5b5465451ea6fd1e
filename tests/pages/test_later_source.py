"""A later report that disagrees with an earlier one: the check says so, pages show both by date."""

import shutil
from pathlib import Path

import pytest

from macros.knowledge_base import Loaded, load_knowledge_base
from macros.pages.pages import Pages

TOY = Path(__file__).resolve().parents[1] / "toy_kb" / "data"
SOURCE = """\
id: bao-cao-sau
title: Báo cáo năm sau
outline:
  - {at: I, label: Mục I, title: Mận}
source:
  - id: bao-cao-suoi-may
    at: I
status: verified
"""
FIGURE = """\
id: sl-ho-trong-man-%(as_of)s
title: Hộ trồng mận, báo cáo sau
printed: "%(printed)s"
unit: hộ
as_of: %(as_of)s
follows: sl-ho-trong-man
source:
  - id: bao-cao-sau
    at: I
status: verified
"""


@pytest.fixture
def loaded(tmp_path: Path) -> Loaded:
    data = Path(shutil.copytree(TOY, tmp_path / "data"))
    (data / "sources" / "bao-cao-sau.yml").write_text(SOURCE, "utf-8")
    for as_of, printed in (("2023", "1.300"), ("2024", "1.100")):
        file = data / "figures" / f"sl-ho-trong-man-{as_of}.yml"
        file.write_text(FIGURE % {"as_of": as_of, "printed": printed}, "utf-8")
    return load_knowledge_base(data)


def test_check_tells_only_the_contradiction_for_the_same_date(loaded: Loaded) -> None:
    told = [problem for problem in loaded.problems if problem.code == "khac-nguon-truoc"]
    assert [problem.path for problem in told] == ["data/figures/sl-ho-trong-man-2023.yml"]
    assert not loaded.failed


@pytest.mark.parametrize("page", ["sl-ho-trong-man", "ct-ho-trong-man", "doi-soat.html"])
def test_pages_list_all_values_by_date(loaded: Loaded, page: str) -> None:
    pages = Pages(loaded.base, "Kho")
    is_overview = page.endswith(".html")
    made = pages.overview("observations", page) if is_overview else pages.record(page)
    html = made.replace("\u00a0", " ")
    table = html[html.index("theo thời điểm</caption>") :]
    values = [table.index(f"{number} hộ") for number in ("1.250", "1.300", "1.100")]
    assert values == sorted(values)
    assert table.count("nguồn khác ghi khác cho cùng thời điểm") == 2
    assert "Báo cáo năm sau" in table


def test_one_source_alone_has_no_such_table() -> None:
    pages = Pages(load_knowledge_base(TOY).base, "Kho")
    assert "Cùng một số" not in pages.record("sl-ho-trong-man")
    assert "Cùng một số" not in pages.overview("observations", "doi-soat.html")
