"""A whole wears the mark of a failed check only where the check is about a value of its own."""

import re
from typing import Any

import pytest

from macros.pages.addresses import address_of
from macros.pages.pages import Pages
from macros.search.documents import documents_of
from tests.invented import base_of, made

OWN = {"title": "Hộ vào hợp tác xã", "actual": ["ty-le"], "counts": ["phan"], "base": "tong"}
FIGURES = {"ty-le": ("4", "%"), "phan": ("104", "hộ"), "tong": ("2.598", "hộ")}
OTHERS = {"ty-le-khac": ("65,9", "%"), "phan-khac": ("1.714", "hộ")}


def pages_of(stated: str, operands: list[str], kind: str = "share_of") -> Pages:
    """An indicator and a model of one share of a whole; a check that fails; what links to both."""
    base = {"base": "tong"}
    figures = [
        made("figure", own, printed=printed, unit=unit, **base if own != "tong" else {})
        for own, (printed, unit) in (FIGURES | OTHERS).items()
    ]
    claim: dict[str, Any] = {"type": kind, "stated": stated, "operands": operands}
    return Pages(
        base_of(
            *figures,
            made("claim", "k", basis="source", **claim),
            made("indicator", "chi-tieu", **OWN, status="verified", related=[{"to": "to-chuc"}]),
            made("model", "mo-hinh", figures=[*FIGURES], status="verified"),
            made("organization", "to-chuc"),
        ),
        "Kho",
    )


def marks_of(pages: Pages, record: str) -> str:
    """What stands under the record's name."""
    found = re.findall(r'<p class="kb-record__marks">(.*?)</p>', pages.record(record))
    return re.sub("<[^>]*>", "", str(found[0]))


@pytest.mark.parametrize(
    ("check", "chip", "hatched"),
    [
        (("ty-le-khac", ["phan-khac", "tong"]), "✓ Đã xem lại với nguồn", ""),
        (("tong", ["phan-khac"], "equal"), "✓ Đã xem lại với nguồn", ""),
        (("ty-le", ["phan-khac", "tong"]), "✗ 1 trên 3 con số (4%) không khớp số khác", "tỷ lệ"),
        (("phan", ["phan-khac"], "equal"), "✗ 1 trên 3 con số (104 hộ) không khớp số khác", ""),
        (
            ("tong", ["phan"], "equal"),
            "✗ 1 trên 3 con số (2.598 hộ) không khớp số khác",
            "tổng số",
        ),
    ],
)
def test_a_failed_check_concerns_whose_own_value_it_names(
    check: Any, chip: str, hatched: str
) -> None:
    pages = pages_of(*check)
    assert marks_of(pages, "chi-tieu") == marks_of(pages, "mo-hinh") == chip
    is_marked = chip.startswith("✗")
    assert "✗ Không khớp: 1 phép đối chiếu" in marks_of(pages, check[0])
    (found,) = (d for d in documents_of(pages.base, [], address_of) if d.id == "chi-tieu")
    assert (found.mark == "✗ Không khớp") is is_marked
    assert ("Chỉ tiêu không khớp" in found.aliases) is is_marked
    listed = pages.record("to-chuc").partition("Hộ vào hợp tác xã: 4%")[2].partition("</li>")[0]
    assert ("✗" in listed) is is_marked
    cards = pages.overview("indicators", "chi-tieu.html")
    assert re.findall("Gạch chéo: (.*) không khớp", cards) == [hatched] * bool(hatched)
    printed = pages.overview("whole", "ban-in.html")
    assert bool(re.search(r"Hộ vào hợp tác xã: [^<]+ <span[^>]*>✗", printed)) is is_marked


def test_the_mark_of_an_indicator_leads_to_its_number() -> None:
    page = pages_of("phan", ["phan-khac"], "equal").record("to-chuc")
    mark = page.partition("Hộ vào hợp tác xã: 4%")[2].partition('class="kb-mark"')[2]
    assert mark.lstrip().startswith('href="../so-lieu/phan.html#doi-chieu"')


def test_a_table_marks_the_number_and_not_its_name() -> None:
    page = pages_of("phan", ["phan-khac"], "equal").overview("figures", "so-lieu.html")
    rows = re.findall(r"<th scope=\"row\".*?</th>\s*<td.*?</td>", page, re.DOTALL)
    marked = [row for row in rows if "✗" in row]
    assert len(marked) == 1 and all("✗" not in row.partition("</th>")[0] for row in rows)
