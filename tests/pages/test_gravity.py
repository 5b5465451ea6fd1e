"""The checks that fail, the gravest first, each with what is printed beside what it should be."""

from macros.load import Entry
from macros.model.observation import Observation
from macros.pages.lists import listed
from macros.pages.overviews.observations import content
from macros.pages.pages import Pages
from macros.pages.writer import Content
from tests.invented import base_of, made


def audit_page(*entries: Entry) -> Content:
    return content(Pages(base_of(*entries), "Kho").writer("doi-soat.html"))


FIGURES = [
    made("figure", "hai", title="Hai", printed="2"),
    made("figure", "ba", title="Ba", printed="3"),
    made("figure", "muoi", title="Mười", printed="10"),
]


def test_a_part_above_its_whole_comes_first_then_the_widest_gap() -> None:
    claims = [
        made("claim", "a-bang", type="equal", basis="source", stated="ba", operands=["hai"]),
        made("claim", "b-bang", type="equal", basis="source", stated="muoi", operands=["hai"]),
        made("claim", "c-hon", type="at_most", basis="source", stated="ba", operands=["hai"]),
    ]
    graves = audit_page(*FIGURES, *claims)["failed"]
    assert [claim.id for claim, _ in graves] == ["c-hon", "b-bang", "a-bang"]
    bars = [[(bar.label, bar.value, round(bar.share, 1)) for bar in pair] for _, pair in graves]
    assert bars[0] == [("Ba", "3 hộ", 100.0), ("Hai", "2 hộ", 66.7)]
    assert bars[1] == [("Mười", "10 hộ", 100.0), ("Tính ra từ các số ghi cùng chỗ", "2 hộ", 20.0)]


def test_the_second_number_says_where_it_comes_from() -> None:
    outline = [{"at": at, "label": at, "title": "…"} for at in ("I", "II")]
    far = made("figure", "xa", printed="2", source=[{"id": "nguon", "at": "II"}])
    claims = [
        made("claim", "a", type="equal", basis="source", stated="ba", operands=["xa"]),
        made(
            "claim", "b", type="count_of", basis="source", stated="ba", counted={"kind": "figure"}
        ),
    ]
    nguon = made("source", "nguon", outline=outline)
    graves = audit_page(*FIGURES, far, *claims, nguon)["failed"]
    found = {claim.id: pair[1].label for claim, pair in graves}
    assert found == {"a": "Tính ra", "b": "Đếm được trong danh sách"}


def test_of_a_type_the_note_of_a_failed_check_comes_first_then_what_touches_numbers() -> None:
    term = made("term", "chu")
    notes = [
        made("observation", "a-ten", type="dem", about=["chu"]),
        made("observation", "b-so", type="dem", about=["hai"]),
        made("observation", "c-hai-so", type="dem", about=["hai", "ba"]),
        made("observation", "d-sai", type="dem"),
        made("observation", "e-in", type="loi-in", about=["hai", "ba", "muoi"]),
    ]
    wrong = {"basis": "source", "stated": "ba", "operands": ["hai"], "observations": ["d-sai"]}
    claim = made("claim", "k", type="equal", **wrong)
    base = base_of(*FIGURES, term, claim, *notes)
    found = [note.id for note in listed(base, Observation)]
    assert found == ["d-sai", "c-hai-so", "b-so", "a-ten", "e-in"]


def test_what_does_not_fail_stands_by_weight_what_agrees_last() -> None:
    figures = [made("figure", name, printed="2") for name in ("a", "b")]
    share = made("figure", "c", printed="2", unit="%")
    claims = [
        made("claim", "k", type="equal", basis="source", stated="a", operands=["b"]),
        made("claim", "l", type="share_of", basis="source", stated="c", operands=["a"]),
        made("claim", "m", type="equal", basis="editors", stated="a", operands=["b"]),
    ]
    notes = [made("observation", "n", type="bo-trong"), made("observation", "o", type="loi-in")]
    page = audit_page(*figures, share, *claims, *notes)
    assert [(group.title, group.size) for group in page["groups"]] == [
        ("Phép đối chiếu: không kiểm được", 1),
        ("Ghi chú: Chỗ để trống", 1),
        ("Câu hỏi của người biên tập", 1),
        ("Phép đối chiếu: khớp", 1),
    ]
    assert (page["failed"], page["misprints"]) == ([], 1)
