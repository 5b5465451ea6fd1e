"""The counts on the home page: as printed, beside what is listed where that differs."""

import re
import shutil
from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.pages.pages import Pages

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
