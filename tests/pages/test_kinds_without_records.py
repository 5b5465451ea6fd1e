"""Where a kind has no records its page says so, and the home page leads to none of them."""

import re

import pytest

from macros.pages.pages import Pages
from tests.invented import base_of, made

EMPTY = "Kho chưa có mục nào ở đây."
OF_ONE_KIND = {
    "figures": made("figure", "a"),
    "funding": made("funding", "a"),
    "indicators": made("indicator", "a"),
    "legal_basis": made("document", "a"),
    "misprints": made("observation", "a", about=["nguon"]),
    "models": made("model", "a"),
    "places": made("place", "a"),
    "terms": made("term", "a"),
    "who_does_what": made("task", "a"),
}


@pytest.mark.parametrize("name", OF_ONE_KIND)
def test_an_empty_page_says_so_and_has_no_head_of_a_table(name: str) -> None:
    empty = Pages(base_of(), "Kho").overview(name, "trang.html")
    assert not re.search(r"<th\b|<dl|kb-not-given", empty)
    filled = Pages(base_of(OF_ONE_KIND[name]), "Kho").overview(name, "trang.html")
    assert filled.count(EMPTY) == empty.count(EMPTY) - 1


def test_of_two_kinds_on_a_page_the_empty_one_says_so() -> None:
    page = Pages(base_of(made("person", "a")), "Kho").overview("organizations", "to-chuc.html")
    assert page.index(EMPTY) < page.index("Tên của a")


def test_home_leads_to_what_there_is() -> None:
    def led_to(*kinds: str) -> list[str]:
        base = base_of(*(made(kind, kind) for kind in kinds))
        sections = Pages(base, "Kho").overview("home", "index.html").partition('id="tat-ca"')[2]
        return re.findall(r'kb-icon--(\w+)"', sections) + re.findall("Của người", sections)

    assert led_to() == ["source"]
    assert led_to("place", "observation") == ["place", "source", "observation", "Của người"]
