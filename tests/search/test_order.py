"""Which hits stand first: pages that list all, then records; and what is asked at the last."""

import pytest

from macros.pages.addresses import address_of
from macros.search.build import build_index, scripts_of
from macros.search.documents import ProseSection
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import FILLERS, page
from tests.search.test_engine import engine_for

WRITTEN = [
    ProseSection("mo-hinh.html", "Mô hình", "Các mô hình mới của xã."),
    ProseSection("thuat-ngu.html", "Thuật ngữ", "Chữ và nghĩa."),
    ProseSection("a.html#dan", "Nuôi dê", "Kể về nuôi dê.", "Trang khác"),
]
RECORDS = [
    made("model", "a", title="Mô hình"),
    made("model", "b", title="Mô hình mới"),
    made("event", "c", title="Nuôi dê"),
]


@pytest.fixture(scope="module")
def written() -> Engine:
    return Engine(build_index(base_of(*RECORDS), WRITTEN, address_of))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("mô hình", "mo-hinh.html"),
        ("mo hinh", "mo-hinh.html"),
        ("trang mô hình", "mo-hinh.html"),
        ("trang mo hinh", "mo-hinh.html"),
        ("glossary", "thuat-ngu.html"),
        ("bảng chú giải", "thuat-ngu.html"),
        ("mô hình mới", "mo-hinh/b.html"),
        ("mô hình nào", "mo-hinh/a.html"),  # asks for records
        ("nuôi dê", "su-kien/c.html"),  # a section lists nothing
    ],
)
def test_a_page_comes_first_where_its_whole_name_is_all_that_was_typed(
    written: Engine, typed: str, first: str
) -> None:
    assert written.docs["address"][written.search(typed)[0].document] == first


def test_a_word_that_leads_is_left_out_and_none_that_is_part_of_another() -> None:
    engine = engine_for("Bài học", "Trang thái", "Nêu gương", "Thai nhi")
    assert engine.titles("nêu bài học") == engine.titles("neu bai hoc") == ["Bài học"]
    assert engine.titles("trang thai") == ["Trang thái"]
    assert engine.titles("nêu") == ["Nêu gương"]


@pytest.mark.parametrize(
    ("typed", "missing"),
    [
        ("xóm lo đan gùi thông ngoan", ("ngoan",)),
        ("xóm lo đan gùi thông 150", ("150",)),
        ("xóm lo đan gùi thông 4/2021", None),  # a date is no slip
        ("xóm lo đan gùi thông ngoan hiền", None),  # two words
        ("xóm gùi lo thông đan ngoan", None),  # nowhere together
    ],
)
def test_all_but_one_word_are_asked_where_nothing_else_is_found(
    typed: str, missing: tuple[str, ...] | None
) -> None:
    others = [page("Giữ đất", summary="Ngoan. Hiền."), page("Vụ 150"), *FILLERS]
    told = page("Việc", summary="Dân đan gùi ở thôn kia, xóm xa; thông thì lo.")
    engine = Engine(scripts_of([told, *others], base_of()))
    assert [hit.missing for hit in engine.search(typed)] == ([missing] if missing else [])


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("how many households are there", True),
        ("what is the household about", True),
        ("household about the", True),
        ("number of households", True),
        ("household to", False),  # no sure sign of English
        ("household ở there", False),  # not all English
    ],
)
def test_what_frames_an_english_question_is_left_out(typed: str, is_found: bool) -> None:
    engine = engine_for("Số hộ", "Núi cao")
    assert (engine.titles(typed) == ["Số hộ"] and not engine.search(typed)[0].missing) is is_found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("kinh fí", "Kinh phí"), ("hội nông zân", "Hội nông dân"), ("trồng wế", "Trồng quế")],
)
def test_letters_of_chat_are_read(typed: str, meant: str) -> None:
    assert engine_for(meant, "Núi cao").titles(typed) == [meant]
