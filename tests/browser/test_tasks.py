"""What officials come for, walked from the home page on a phone: few taps, little scrolling."""

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import ElementHandle, Page

from macros.knowledge_base import load_knowledge_base
from macros.model.finding import Finding, FindingType
from macros.model.finding import Task as Tasks
from scripts.paths import DATA

WIDTH, SCREEN = 360, 740
MOST_TAPS = 3
MOST_SCREENS = 2
"""Scrolled in all, from the home page to the whole of the answer."""
MENU = "Danh mục trang"
BOX = "[data-kb-box]"
"""The search box of the header, with its hits."""

_BASE = load_knowledge_base(DATA).base
LESSONS = tuple(f.title for f in _BASE.all(Finding) if f.type == FindingType.LESSON)
NEXT_STEPS = tuple(task.title for task in _BASE.all(Tasks))


@dataclass(frozen=True)
class Task:
    """`taps` are names of links and buttons; `answer` are the texts that must be in sight then,
    `within` the part of the page that must show them."""

    name: str
    taps: tuple[str, ...]
    answer: tuple[str, ...]
    within: str = "body"


TASKS = (
    Task(
        "chương trình 05/CTr-BCĐ dựa vào văn bản nào",
        (MENU, "Căn cứ pháp lý", "Chương trình số 05/CTr-BCĐ"),
        ("Kết luận số 08-KL/TU", "Kế hoạch số 37-KH/HU", "52-KH/HU", "54-KH/HU"),
    ),
    Task(
        "kinh phí theo năm",
        (MENU, "Kinh phí"),
        ("54 triệu đồng", "1089/QĐ-UBND", "250 triệu đồng", "707/QĐ-UBND", "304 triệu đồng"),
    ),
    Task("mục tiêu nào chưa đạt", (), ("2 đạt, 1 chưa", "còn thiếu 21 điểm phần trăm")),
    Task(
        "mô hình theo xã",
        (MENU, "Mô hình"),
        ("Xã Đăk Plô", "Xã Đăk Môn", "Xã Đăk Man", "Nguồn không nêu nơi"),
    ),
    Task("dê trên báo, đài", ("nuôi dê",), ("dê cỏ", "nuôi dê sinh sản"), BOX),
    Task(
        "sáu bài học",
        (MENU, "Đánh giá, bài học", "Bài học kinh nghiệm"),
        LESSONS,
    ),
    Task(
        "nhiệm vụ từ bài học",
        (MENU, "Đánh giá, bài học", "Nhiệm vụ thời gian tới"),
        (*NEXT_STEPS, "Xuất phát từ", "Ai làm", "không có nhiệm vụ tiếp nối"),
    ),
    Task(
        "ai làm gì",
        (MENU, "Ai làm gì"),
        ("nguồn không nêu cơ quan thực hiện", "UBND các xã, thị trấn", "Nhiệm vụ thời gian tới"),
    ),
    Task(
        "con số nào không tin được",
        ("7 chỗ, 10 con số trong báo cáo không khớp nhau: xem chỗ nào",),
        ("14.004 hộ", "13.837 hộ"),
    ),
    Task(
        "mọi điều về xã Đăk Pét",
        (MENU, "Địa bàn", "Xã Đăk Pét"),
        ("Lễ phát động triển khai Cuộc vận động", "Tin, phóng sự", "Áp dụng cho mọi xã"),
    ),
    Task(
        "năm 2022 có gì",
        (MENU, "Dòng thời gian", "2022"),
        ("Năm 2022", "22/01/2022", "18/02/2022", "16/04/2022"),
    ),
    Task(
        "dẫn một văn bản",
        (MENU, "Căn cứ pháp lý", "Kết luận số 08-KL/TU"),
        ("Căn cứ Kết luận số 08-KL/TU ngày 24 tháng 02 năm 2021", "Chép câu căn cứ"),
    ),
    Task("mang về đọc ngoại tuyến", (MENU, "Tải về"), ("Gói ngoại tuyến", "Giải nén")),
    Task(
        "báo cáo tự đối chiếu",
        (MENU, "Đối chiếu số liệu"),
        ("Những chỗ không khớp", "Hộ dân tộc thiểu số"),
    ),
    Task("mới sửa gì", (MENU, "Mới cập nhật"), ("Những mục đã thêm, sửa",)),
    Task("bao nhiêu hộ nghèo", (), ("1.457 hộ",)),
    Task("cà phê", ("ca phe xu lanh",), ("Trồng cà phê xứ lạnh",), BOX),
)


def scrolled(page: Page, target: ElementHandle) -> float:
    """Screens from where the page stands to the whole of `target`; the page then stands there."""
    box = target.bounding_box()
    assert box, "không thấy"
    pixels = max(0.0, box["y"] + box["height"] - SCREEN)
    page.evaluate("pixels => scrollBy({ top: pixels, behavior: 'instant' })", pixels)
    return pixels / SCREEN


def tap(page: Page, name: str) -> float:
    """Tap the first visible link or button of that name; returns the screens scrolled to it."""
    escaped = re.escape(name).replace("/", r"\/")  # a bare slash ends it in a selector
    exact = re.compile(rf"^\s*{escaped}(\s|$)")
    links = page.get_by_role("link", name=exact).or_(page.get_by_role("button", name=exact))
    target = links.filter(visible=True).first.element_handle()
    in_menu = target.evaluate("(one) => Boolean(one.closest('.md-sidebar--primary'))")
    screens = 0.0 if in_menu else scrolled(page, target)
    target.click()
    page.wait_for_load_state("load")
    return screens


def test_the_tasks_are_those_that_were_asked_for() -> None:
    assert len(TASKS) == 17  # lessons and tasks were asked for together
    assert (len(LESSONS), len(NEXT_STEPS)) == (6, 3)
    assert all(len(task.taps) <= MOST_TAPS for task in TASKS)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_an_official_finds_it_on_a_phone(page: Page, base_url: str, task: Task) -> None:
    page.set_default_timeout(5_000)
    page.set_viewport_size({"width": WIDTH, "height": SCREEN})
    page.goto(base_url + "index.html")
    screens = sum(tap(page, name) for name in task.taps)
    for text in task.answer:
        found = page.locator(task.within).get_by_text(text).filter(visible=True).first
        screens += scrolled(page, found.element_handle())
    assert screens <= MOST_SCREENS, f"{screens:.1f} màn hình"
