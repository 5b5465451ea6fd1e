"""Đối chiếu số liệu: what fails as sentences with two bars, everything else folded."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

PAGE = "doi-soat.html"


def test_all_that_fail_are_shown_each_with_its_two_numbers_and_what_is_between(
    page: Page, base_url: str
) -> None:
    page.goto(base_url + PAGE)
    grave = page.locator(".kb-grave:visible")
    expect(grave).to_have_count(int(page.locator("#khong-khop .kb-count").inner_text().split()[0]))
    for one in grave.all():
        expect(one.locator("dd")).to_have_count(2)
        assert one.locator("p").first.inner_text().endswith(".")
    widths = grave.first.locator("rect").evaluate_all("all => all.map(r => r.width.baseVal.value)")
    assert widths[0] == pytest.approx(300) == pytest.approx(widths[1] + widths[2])


def test_the_rest_is_folded_and_leads_to_pages(page: Page, base_url: str) -> None:
    page.goto(base_url + PAGE)
    folds = page.locator(".kb-more")
    assert folds.count() > 8
    expect(page.locator(".kb-more[open]")).to_have_count(0)
    page.get_by_text("Phép đối chiếu: khớp").click()
    expect(page.locator(".kb-more[open] .kb-verdict--khop").first).to_be_visible()


def test_home_leads_to_what_does_not_agree(page: Page, base_url: str) -> None:
    page.goto(base_url + "index.html")
    link = page.get_by_role("link", name="con số trong báo cáo không khớp nhau")
    count = link.inner_text().partition(" trong báo cáo")[0]
    link.click()
    expect(page).to_have_url(re.compile("#khong-khop$"))
    expect(page.locator("#khong-khop .kb-count")).to_have_text(count)
    expect(page.locator("#khong-khop")).to_be_in_viewport()


def test_slips_of_the_pen_are_one_list_with_anchors(page: Page, base_url: str) -> None:
    page.goto(base_url + "loi-in.html#dsc-tham-quan")
    expect(page.locator("#dsc-tham-quan")).to_be_in_viewport()
    assert page.locator(".kb-rows > li[id]").count() > 40


def test_tables_do_not_scroll_sideways_and_only_failed_checks_are_marked(
    page: Page, base_url: str
) -> None:
    page.goto(base_url + "so-lieu.html")
    hidden = "tables => tables.map((table) => table.scrollWidth - table.clientWidth)"
    for width in (360, 768, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        assert set(page.locator(".kb-scroll").evaluate_all(hidden)) == {0}, width
    marked = page.locator("tbody tr", has=page.locator(".kb-mark"))
    total = page.locator("tbody tr").count()
    assert 0 < marked.count() < total / 2
    for name in ("Số thôn, làng của huyện", "Số phóng sự tuyên truyền Cuộc vận động"):
        row = page.locator("tbody tr", has=page.get_by_role("link", name=name, exact=True))
        expect(row.locator(".kb-mark")).to_have_count(0)


ONWARD = re.compile(
    r'href="\.\./((?:doi-soat|loi-in)\.html)\?ve=([\w-]+)#([\w-]+)">'
    r"(?:Cả )?(?:<[^>]+>)?(\d+) (?:mục|lỗi)"
)


def test_a_record_leads_to_as_many_checks_and_notes_as_it_says(site: Path) -> None:
    lists = {name: (site / name).read_text("utf-8") for name in (PAGE, "loi-in.html")}
    told = {
        name: [about.split() for about in re.findall(r'data-about="([^"]*)"', text)]
        for name, text in lists.items()
    }
    links = [x for page in site.glob("*/*.html") for x in ONWARD.findall(page.read_text("utf-8"))]
    assert len(links) > 150
    for name, record_id, anchor, count in links:
        assert sum(record_id in about for about in told[name]) >= int(count), record_id
        assert f'id="{anchor}"' in lists[name]


@pytest.mark.parametrize(
    "record",
    ["van-ban/05-ctr-bcd-2021.html", "so-lieu/sl-ho-ngheo.html", "so-lieu/sl-ty-le-dtts.html"],
)
def test_whoever_comes_from_a_record_sees_what_is_about_it(
    page: Page, base_url: str, record: str
) -> None:
    """None of its checks fails; one fails on account of another number; one fails itself."""
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(base_url + record)
    page.locator(".kb-checks summary").click()
    onward = page.locator(".kb-checks .kb-onward a").first
    count = re.findall(r"\d+", onward.inner_text())[0]
    onward.click()
    shown = page.locator("[data-about]:visible")
    expect(shown).to_have_count(int(count))
    expect(shown.first).to_be_in_viewport()
    expect(page.get_by_text(f"Chỉ hiện {count} mục")).to_be_in_viewport()
    page.get_by_role("link", name="Hiện tất cả").click()
    expect(page.locator(".kb-more[hidden], [data-about][hidden]")).to_have_count(0)
    expect(page.get_by_text("Chỉ hiện")).to_have_count(0)


def test_slips_about_a_record_are_shown_alone(page: Page, base_url: str) -> None:
    page.goto(base_url + "loi-in.html?ve=05-ctr-bcd-2021#dsc-cach-ghi-ngay")
    expect(page.locator("#dsc-cach-ghi-ngay")).to_be_in_viewport()
    expect(page.locator("[data-about]:visible")).to_have_count(3)
    page.goto(base_url + "loi-in.html?ve=khong-co")
    assert page.locator("[data-about]:visible").count() > 40


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("Câu hỏi của người biên tập", "#cau-hoi li"),
        ("Nhiệm vụ", ".kb-findings--nhiem-vu > li"),
    ],
)
def test_a_count_of_the_home_page_leads_to_what_it_counts(
    page: Page, base_url: str, kind: str, shown: str
) -> None:
    page.goto(base_url + "index.html")
    section = page.locator(".kb-sections li", has=page.get_by_role("link", name=kind, exact=True))
    count = section.locator(".kb-count").inner_text()
    section.get_by_role("link").click()
    expect(page.locator(shown).filter(visible=True)).to_have_count(int(count))
    expect(page.locator(shown).first).to_be_in_viewport()


def test_the_count_of_events_leads_to_events_alone(page: Page, base_url: str) -> None:
    page.goto(base_url + "index.html")
    section = page.locator(".kb-sections li", has_text="Sự kiện")
    count = section.locator(".kb-count").inner_text()
    section.get_by_role("link").click()
    expect(page.locator(".kb-entry:not([hidden])")).to_have_count(int(count))
    expect(page.locator(".kb-entry:not([hidden], [data-kind=event])")).to_have_count(0)
