"""Rows of lists on a phone: a name and a line, and nothing cut that tells them apart."""

import pytest
from playwright.sync_api import Page

from tests.browser.test_phone import PHONE

pytestmark = pytest.mark.unpainted

LISTS = [
    ("can-cu-phap-ly.html", "#bang-van-ban tbody tr"),
    ("so-lieu.html", "#bang-so-lieu tbody tr"),
    ("to-chuc.html", "#bang-to-chuc tbody tr"),
    ("thuat-ngu.html", "#bang-thuat-ngu tbody tr"),
    ("tuyen-truyen.html", "#bang-phong-su tbody tr"),
    ("tuyen-truyen.html", "#bang-tin tbody tr"),
    ("tuyen-truyen.html", ".kb-rows > li"),
    ("mo-hinh.html", ".kb-rows > li"),
    ("dong-thoi-gian.html", ".kb-entry"),
    ("doi-soat.html", ".kb-rows > li"),
]
"""The page, and the rows of its list."""
SEEN = """(rows) => rows.map((row) => {
  const box = row.getBoundingClientRect(), style = getComputedStyle(row);
  const nodes = document.createTreeWalker(row, NodeFilter.SHOW_TEXT), seen = [];
  for (let node; (node = nodes.nextNode());)
    for (const { index, 0: word } of node.data.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index); range.setEnd(node, index + word.length);
      const at = range.getBoundingClientRect();
      if (at.width > 1 && at.bottom <= box.bottom + 3) seen.push(word);
    }
  const lines = (row.clientHeight - parseFloat(style.paddingTop)) / parseFloat(style.lineHeight);
  const list = [...document.querySelectorAll("ul, ol, tbody")].indexOf(row.parentElement);
  return [Math.round(lines * 10) / 10, seen.join(" "), list];
})"""
"""Each row's lines, what of it is seen, and in which list."""
HIDDEN = """(rows) => rows.map((row) => [...row.querySelectorAll("th > *, td:not(.kb-gap)")]
  .filter((cell) => !cell.getClientRects().length).length)"""
"""How many of each row's given cells are not shown."""
DOTS = """(rows) => rows.flatMap((row) => [...row.querySelectorAll("td")]
  .filter((cell) => cell.getClientRects().length)
  .map((cell) => getComputedStyle(cell, "::before").content)
  .map((before, at) => [at > 0, before.startsWith('" ·\u00a0')]))"""
NAME_CUT = """(rows) => rows.map((row) => [...row.querySelector("a").getClientRects()].at(-1).bottom
  > row.getBoundingClientRect().bottom + 6)"""
"""Whether a row shows less than its name."""
NAME_LINES = """(rows) => rows.map((row) => new Set(
  [...row.querySelector("a").getClientRects()].map((line) => Math.round(line.top / 8))).size)"""
CUT_ROW = "(row) => row.scrollHeight > row.clientHeight + 4"
CUT = """(all) => all.map((e) =>
  e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 8)"""


def test_rows_of_a_short_list_are_not_cut(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "kinh-phi.html")
    rows = page.locator("#bang-kinh-phi tbody tr")
    assert 0 < rows.count() < 7 and not any(rows.evaluate_all(f"(all) => all.map({CUT_ROW})"))
    assert "(theo cách hiểu của người biên tập)" in rows.last.inner_text()


@pytest.mark.parametrize("address", ["so-lieu.html", "kinh-phi.html"])
def test_dots_stand_between_cells_that_are_seen(page: Page, file_url: str, address: str) -> None:
    """Links flow with the text of their row, or a dot would stand alone at a line's end."""
    page.set_viewport_size(PHONE)
    page.goto(file_url + address)
    cells = page.locator("tbody tr").evaluate_all(DOTS)
    assert any(later for later, _ in cells)
    assert [cell for cell in cells if cell[0] is not cell[1]] == []
    links = page.locator("tbody td a")
    display = "(all) => all.map((a) => getComputedStyle(a).display)"
    assert set(links.evaluate_all(display)) == {"inline"}


@pytest.mark.parametrize(("address", "selector"), LISTS)
def test_a_row_is_a_name_and_a_line(page: Page, base_url: str, address: str, selector: str) -> None:
    """But for a name of more than two lines and what a word means; no two of them read the same."""
    page.set_viewport_size(PHONE)
    page.goto(base_url + address)
    page.evaluate("document.querySelectorAll('main details').forEach((d) => (d.open = true))")
    found = page.locator(f"main .md-content {selector}")
    rows, cut = found.evaluate_all(SEEN), found.evaluate_all(NAME_CUT)
    assert len(rows) > 1 and all(text for _, text, _ in rows) and not any(cut)
    most = 3.2 if selector.startswith(("#bang-thuat-ngu", "#bang-so-lieu")) else 2.2
    names = found.evaluate_all(NAME_LINES)
    long = zip(rows, names, strict=True)
    cut_off = [text for (lines, text, _), name in long if lines > max(most, name + 0.2)]
    assert not [text for text in cut_off if "người biên tập" not in text]  # theirs shows whole
    assert len({(text, at) for _, text, at in rows}) == len(rows)


def test_a_row_shows_all_to_who_goes_by_keys_or_reads_large(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "thuat-ngu.html")
    row = page.locator("#bang-thuat-ngu tbody tr", has_text="Bài học thứ năm").first
    assert row.evaluate(CUT_ROW)
    page.keyboard.press("Tab")
    row.locator("th a").focus()
    assert not row.evaluate(CUT_ROW)
    page.evaluate("document.activeElement.blur()")
    assert row.evaluate(CUT_ROW)
    page.evaluate("document.documentElement.dataset.kbText = 'large'")
    assert not row.evaluate(CUT_ROW)


def test_a_document_on_a_phone_tells_all(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "can-cu-phap-ly.html")
    rows = page.locator("#bang-van-ban tbody tr:not(:has(.kb-long))")
    assert rows.count() > 9 and not any(rows.evaluate_all(HIDDEN))
    assert not any("nếp nghĩ" in text for text in rows.all_inner_texts())


def test_only_what_a_document_is_about_is_cut(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "can-cu-phap-ly.html")
    cells = page.locator("#bang-van-ban td:not(.kb-gap)")
    assert cells.count() > 20 and not any(cells.evaluate_all(CUT))
    assert any(page.locator("#bang-van-ban .kb-note").evaluate_all(CUT))


def test_news_of_like_names_are_told_apart_by_their_numbers(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "tuyen-truyen.html")
    for table in ("#bang-phong-su", "#bang-tin"):
        numbers = page.locator(f"{table} td:first-of-type")
        assert numbers.all_inner_texts() == [str(n + 1) for n in range(numbers.count())]
        before = "(all) => all.map((e) => e.getBoundingClientRect().right)"
        names = page.locator(f"{table} tbody th > a").evaluate_all(before.replace("right", "left"))
        assert max(numbers.evaluate_all(before)) < min(names)
    days = page.locator("#bang-phong-su td:nth-of-type(2):not(.kb-gap)")
    names = page.locator("#bang-phong-su tr:has(td:nth-of-type(2):not(.kb-gap)) th > a")
    starts = names.evaluate_all("(all) => all.map((a) => a.getClientRects()[0].left)")
    assert len(starts) > 9 and max(days.evaluate_all(before)) < min(starts)


def test_no_line_ends_with_a_dot(page: Page, base_url: str) -> None:
    """Where cells flow, nothing stands between two of them at which a line could part; behind
    a dot it never does."""
    page.set_viewport_size(PHONE)
    for address in ("kinh-phi.html", "so-lieu.html", "thuat-ngu.html"):
        page.goto(base_url + address)
        parted = page.locator("tbody td").evaluate_all(
            "(all) => all.filter((td) => td.previousSibling?.nodeName === '#text').length"
        )
        assert parted == 0
    page.goto(base_url + "contribute/bang-tinh.html")
    codes = page.locator("td:last-child:has(code)")
    dots = codes.evaluate_all("(all) => all.map((e) => getComputedStyle(e, '::before').content)")
    assert len(dots) > 5 and set(dots) == {"none"}
    page.goto(base_url + "mo-hinh.html")
    assert "· " not in page.locator(".kb-rows").first.inner_text()
