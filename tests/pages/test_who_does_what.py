"""Each body with what it is to do, what it did, took part in, was given, and what is said of it."""

import re

import pytest

from macros.load import Entry
from macros.pages.overviews.who_does_what import MOST, content
from macros.pages.pages import Pages
from tests.invented import base_of, made

BODIES = ("lao-dong", "nghe", "cho", "nhan", "lam", "viet", "bi-noi-toi", "khong-ai")
RECORDS = [
    made("event", "hop", organizers=["lao-dong"], participants=["nghe", "lao-dong"]),
    made("funding", "tien", giver="cho", receiver="nhan"),
    made("model", "de", organizations=["lam"]),
    made("media", "tin", producer="lam"),
    made("document", "qd", issuers=["viet"]),
    made("finding", "bai", organizations=["bi-noi-toi", "nhan"]),
    made("task", "viec", organizations=["nhan"]),
    made("task", "chung"),
    made("term", "chu", related=[{"to": "khong-ai"}]),
]


def pages_of(*more: Entry) -> Pages:
    bodies = [made("organization", one) for one in BODIES]
    return Pages(base_of(*bodies, *RECORDS, *more), "Kho")


def test_whatever_names_a_body_stands_under_it() -> None:
    writer = pages_of().writer("ai-lam-gi.html")
    told = {
        body.id: {label: [one.record.id for one in found] for label, found in duties.items()}
        for body, duties in content(writer)["bodies"]
    }
    assert told == {
        "nhan": {
            "Nhiệm vụ thời gian tới": ["viec"],
            "Kinh phí được giao": ["tien"],
            "Bài học, đánh giá nhắc tới": ["bai"],
        },
        "cho": {"Kinh phí đã giao": ["tien"]},
        "lam": {"Mô hình có tham gia": ["de"], "Tin, phóng sự đã thực hiện": ["tin"]},
        "lao-dong": {"Đã thực hiện": ["hop"], "Đã tham gia": ["hop"]},
        "nghe": {"Đã tham gia": ["hop"]},
        "viet": {"Đã ban hành": ["qd"]},
        "bi-noi-toi": {"Bài học, đánh giá nhắc tới": ["bai"]},
    }
    assert [*told][0] == "nhan" and [*told][-1] == "bi-noi-toi"
    assert [task.id for task in content(writer)["without_body"]] == ["chung"]


@pytest.mark.parametrize(("count", "named", "number"), [(MOST, MOST, []), (13, 0, ["13 tin"])])
def test_a_long_row_is_a_number_that_leads_to_its_body(
    count: int, named: int, number: list[str]
) -> None:
    news = [made("media", f"tin-{n}", producer="nghe", type="tin") for n in range(count)]
    page = pages_of(*news).overview("who_does_what", "ai-lam-gi.html")
    assert re.findall(r'<a href="to-chuc/nghe.html">(\d[^<]*)</a>', page) == number
    assert page.count("tuyen-truyen/tin-") == named


def test_what_the_source_counts_apart_is_counted_apart() -> None:
    types = ["phong-su"] * 5 + ["tin"] * 8
    news = [made("media", f"m-{n}", producer="nghe", type=t) for n, t in enumerate(types)]
    assert "5 phóng sự, 8 tin</a>" in pages_of(*news).overview("who_does_what", "ai-lam-gi.html")
    held = [made("event", f"e-{n}", organizers=["nghe"]) for n in range(13)]
    assert "13 mục</a>" in pages_of(*held).overview("who_does_what", "ai-lam-gi.html")


@pytest.mark.parametrize(
    ("listed", "said"), [(13, "12 buổi (liệt\u00a0kê\u00a013)"), (14, "13 chương trình phát thanh")]
)
def test_what_the_source_lists_otherwise_than_it_counts_says_both(listed: int, said: str) -> None:
    """But not of a body that made only some of it."""
    makers = ["nghe"] * 13 + ["lam"]
    news = [made("media", f"m-{n}", producer=makers[n], type="phat-thanh") for n in range(listed)]
    counted = {"stated": "so", "counted": {"kind": "media", "type": "phat-thanh"}}
    figure = made("figure", "so", printed="12", unit="buổi")
    claim = made("claim", "k", type="count_of", basis="source", **counted)
    page = pages_of(*news, figure, claim).overview("who_does_what", "ai-lam-gi.html")
    assert f'<a href="to-chuc/nghe.html">{said}</a>' in page


def test_what_editors_read_says_so_and_what_is_only_related_says_how() -> None:
    read = [{"to": "nhan", "basis": "editors", "note": "Thiếu chữ “xã”."}]
    page = pages_of(
        made("funding", "them", receiver="nhan", related=read),
        made("event", "trinh", related=[{"to": "khong-ai", "note": "Được trình."}]),
    ).overview("who_does_what", "ai-lam-gi.html")
    mark = "</a> (theo cách hiểu của người biên tập)"
    assert page.count(mark) == 1
    assert f'{mark}<span class="kb-note">Thiếu chữ “xã”.</span>' in page
    assert 'Có liên quan</dt><dd><span class="kb-value"><a href="su-kien/trinh.html">' in page
    assert '<span class="kb-note">Được trình.</span>' in page


def test_each_body_is_a_line_that_counts_what_unfolds_below_it() -> None:
    news = [made("media", f"tin-{n}", producer="lao-dong", type="tin") for n in range(13)]
    page = pages_of(*news).overview("who_does_what", "ai-lam-gi.html")
    lines = re.findall(r'<details[^>]*><summary><h2 id="([^"]+)">.*?</h2>(.*?)</summary>', page)
    told = {body: re.sub(r"<[^>]+>", "", line).replace("&nbsp;", " ") for body, line in lines}
    assert told.keys() == {*BODIES} - {"khong-ai"}
    assert told["nghe"] == "Đã tham gia: 1"
    counts = "Đã thực hiện: 1 · Đã tham gia: 1 · Tin, phóng sự đã thực hiện"
    assert told["lao-dong"] == counts
    folded = page.split('id="lao-dong"')[1].split("</details>")[0]
    assert "su-kien/hop.html" in folded and "to-chuc/lao-dong.html" in folded
