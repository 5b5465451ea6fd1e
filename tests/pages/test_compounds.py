"""A heading parts between words, not within them."""

from __future__ import annotations

import re

import pytest

from macros.pages.compounds import unparted
from macros.pages.pages import Pages
from tests.invented import base_of, made


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Số hộ nghèo, cận nghèo: cả huyện", ["cận nghèo:"]),
        ("Cuộc vận động ở huyện Đăk Glei", ["Cuộc vận động", "Đăk Glei"]),
        ("hộ dân tộc thiểu số", ["dân tộc thiểu số"]),
        ("(“Cơ cấu” cây trồng)", ["(“Cơ cấu”"]),
        ("thực hiệnh, xthực hiện, hộ <b>", []),
    ],
)
def test_words_stay_whole(title: str, kept: list[str]) -> None:
    html = str(unparted(title))
    assert re.findall(r'<span class="kb-number">(.*?)</span>', html) == kept
    assert "<b>" not in html


def test_a_heading_reads_as_its_title() -> None:
    title = "Vận động hộ tham gia hợp tác xã & “tập huấn”"
    page = Pages(base_of(made("event", "e", title=title)), "Kho").record("e")
    (heading,) = re.findall('<h1 id="top">(.*?)</h1>', page)
    assert heading.count("<span") == 3
    assert re.sub("<[^>]*>", "", heading).replace("&amp;", "&") == title
