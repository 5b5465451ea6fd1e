"""Charts and diagrams in hand: type that can be read, text within its box, words on phones."""

import pytest
from playwright.sync_api import Page, ViewportSize, expect

PHONE = ViewportSize(width=360, height=740)
LEAST = 12
"""Pixels of drawn type on a screen."""
SHEET = ViewportSize(width=608, height=956)
"""An A4 sheet less its margins, in CSS pixels."""
LEAST_ON_PAPER = 8 / 0.75
"""Eight points, in CSS pixels."""
FULL = 0.5
"""How much of a box its text fills at least."""
DRAWINGS = ("can-cu-phap-ly.html", "bai-hoc.html", "van-ban/08-kl-tu-2021.html")

TYPE = """(all) => all.map((text) => {
  const scale = text.ownerSVGElement.getScreenCTM().a;
  return scale * parseFloat(getComputedStyle(text).fontSize);
})"""
BOXES = """(all) => all.map((box) => {
  const [frame, text] = ["rect", "text"].map((n) => box.querySelector(n).getBoundingClientRect());
  return {
    text: box.textContent,
    out: Math.max(text.right - frame.right, frame.left - text.left, text.bottom - frame.bottom),
    full: text.height / frame.height,
  };
})"""


@pytest.mark.parametrize("address", ["chi-tieu.html", "chi-tieu/ct-hop-tac-xa.html"])
def test_the_type_of_charts_can_be_read_and_grows(page: Page, base_url: str, address: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + address)
    texts = page.locator(".kb-chart text")
    before = texts.evaluate_all(TYPE)
    page.get_by_role("button", name="Chữ to hơn").click()
    after = texts.evaluate_all(TYPE)
    assert before and min(before) >= LEAST
    assert all(large > small for small, large in zip(before, after, strict=True))
    inside = "(all) => all.map((t) => t.getBoundingClientRect().right <= innerWidth)"
    assert all(texts.evaluate_all(inside))


@pytest.mark.parametrize("address", DRAWINGS)
@pytest.mark.unpainted
def test_text_stays_within_its_box_and_can_be_read_also_on_paper(
    page: Page, base_url: str, address: str
) -> None:
    page.goto(base_url + address)
    page.evaluate("document.fonts.ready")
    for width in (960, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        boxes = page.locator(".kb-diagram__box").evaluate_all(BOXES)
        assert boxes and [box for box in boxes if box["out"] > 0] == []
        assert min(page.locator(".kb-diagram svg :is(text, tspan)").evaluate_all(TYPE)) >= LEAST
    page.set_viewport_size(SHEET)
    page.emulate_media(media="print")
    if address == "bai-hoc.html":
        return  # paper leaves it out
    small = min(page.locator(".kb-diagram svg :is(text, tspan)").evaluate_all(TYPE))
    assert small >= LEAST_ON_PAPER
    boxes = page.locator(".kb-diagram__box").evaluate_all(BOXES)
    assert boxes and [box for box in boxes if box["full"] < FULL or box["out"] > 0] == []


def test_lessons_without_a_task_are_told_on_every_screen(page: Page, base_url: str) -> None:
    page.goto(base_url + "bai-hoc.html")
    marked = page.locator(".kb-chain a[aria-label$='không có nhiệm vụ tiếp nối']")
    expect(marked).to_have_count(2)
    page.set_viewport_size(PHONE)
    told = page.get_by_text("Bài học không có nhiệm vụ tiếp nối:").locator("..")
    expect(told).to_be_visible()
    for lesson in ("Cả hệ thống chính trị vào cuộc", "Phản ánh kịp thời nguyện vọng"):
        expect(told).to_contain_text(lesson)


def test_a_box_in_hand_shows_its_way_and_no_other(page: Page, base_url: str) -> None:
    page.goto(base_url + "bai-hoc.html")
    shown = page.locator(".kb-chain__way:visible")
    expect(shown).to_have_count(0)
    box = page.locator(".kb-chain a").first
    for in_hand in (box.hover, box.focus):
        in_hand()
        expect(shown).to_have_count(1)
        expect(box.locator("+ .kb-chain__way use")).not_to_have_count(0)
        page.mouse.move(0, 0)


def test_a_phone_reads_relations_as_chains(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "can-cu-phap-ly.html")
    expect(page.locator(".kb-diagram svg")).to_be_hidden()
    expect(page.get_by_text("Ô không có mũi tên")).to_be_hidden()
    chains = page.locator(".kb-descent")
    expect(chains).to_have_count(3)
    *steps, report = chains.last.locator("> li > a").all_inner_texts()
    assert [step.split()[-1] for step in steps] == ["123-KH/TU", "452/UBND-KGVX"]
    assert report.endswith("/BC-UBND, số để trống")  # as everywhere
    tops = [step.bounding_box() for step in chains.last.locator("> li").all()]
    assert tops == sorted(tops, key=lambda box: box["y"] if box else 0)


@pytest.mark.parametrize(
    ("address", "drawn"), [("can-cu-phap-ly", ".kb-diagram"), ("bai-hoc", ".kb-chain")]
)
@pytest.mark.unpainted
def test_a_drawing_shows_whole_or_not_at_all(
    page: Page, base_url: str, address: str, drawn: str
) -> None:
    page.goto(f"{base_url}{address}.html")
    drawing = page.locator(f"{drawn} .kb-scroll").first
    for width, shows in ((360, False), (959, False), (960, True), (1440, True)):
        page.set_viewport_size({"width": width, "height": 900})
        hidden = drawing.evaluate("(box) => box.scrollWidth - box.clientWidth")
        assert (drawing.is_visible(), hidden) == (shows, 0), width


CROSSED = """(svg) => [...svg.querySelectorAll(".kb-diagram__level")].filter((label) => {
  const box = label.getBBox();
  return [...svg.querySelectorAll(".kb-diagram__arrow")].some((path) => {
    for (let at = 0; at < path.getTotalLength(); at += 2) {
      const { x, y } = path.getPointAtLength(at);
      if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
    }
    return false;
  });
}).map((label) => label.textContent)"""


def test_no_line_runs_through_the_name_of_a_level(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(base_url + "can-cu-phap-ly.html")
    assert page.locator(".kb-diagram__level").count() == 4
    assert page.locator(".kb-diagram svg").evaluate(CROSSED) == []
