"""The counts on the home page: as printed, beside what is listed where that differs."""

import re
import shutil
from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.pages.pages import Pages
from tests.invented import base_of, made

TOY = Path(__file__).resolve().parents[1] / "toy_kb" / "data"
FIGURE = """id: sl-tin
title: Số tin về mận
printed: "{printed}"
unit: {unit}
source:
  - id: bao-cao-suoi-may
    at: I
status: verified
"""


@pytest.mark.parametrize(
    ("printed", "unit", "said"),
    [
        ("1", "tin", "1 phóng sự, 1 tin"),
        ("3", "tin", "1 phóng sự, 3 tin (liệt\u00a0kê\u00a01)"),
        ("29", "chương trình phát thanh", "1 phóng sự, 1 tin, 29 chương trình phát thanh"),
    ],
)
def test_media_are_counted_as_printed(tmp_path: Path, printed: str, unit: str, said: str) -> None:
    data = Path(shutil.copytree(TOY, tmp_path / "data"))
    text = FIGURE.format(printed=printed, unit=unit)
    (data / "figures" / "sl-tin.yml").write_text(text, "utf-8")
    pages = Pages(load_knowledge_base(data).base, "Kho")
    home = pages.overview("home", "index.html", media=["sl-tin"])
    assert f"<p>{said}</p>" in re.sub(r"</?span[^>]*>", "", home)


def test_what_does_not_agree_in_the_whole_stands_under_no_numbers_of_its_own() -> None:
    numbers = [made("figure", f"sl-{n}", printed=n, status="disputed") for n in "23"]
    fails = made("claim", "c", type="equal", basis="source", stated="sl-2", operands=["sl-3"])
    pages = Pages(base_of(*numbers, fails), "Kho")
    home = pages.overview("home", "index.html", figures=["sl-2"])
    sections = "".join(re.findall(r"<section.*?</section>", home, re.DOTALL))
    assert "1 chỗ, 2 con số trong báo cáo không khớp nhau" in home
    assert "so-lieu/sl-2.html" in sections and "không khớp nhau" not in sections
