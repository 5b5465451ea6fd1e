"""Rules about ids and links between records: just wrong, and just right beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from macros.checks import (
    circles,
    duplicate_id,
    file_name,
    former_id,
    orphans,
    outline,
    repeated_link,
    unknown_id,
    unused_term,
)
from macros.load import Entry
from tests.invented import context_of, made, told

SOURCE = {
    "outline": [
        {"at": "I", "label": "Mục I", "title": "Một"},
        {"at": "II.1", "label": "Mục II.1", "title": "Hai"},
    ]
}


def test_a_chain_is_no_circle() -> None:
    chain = [made("place", "a", part_of="b"), made("place", "b", part_of="c"), made("place", "c")]
    assert told(circles.check, *chain) == []


def resting(document: str, bases: list[str]) -> Entry:
    relations = [{"type": "based_on", "to": base} for base in bases]
    return made("document", document, relations=relations)


def test_two_ways_up_are_no_circle() -> None:
    bases = [("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"]), ("d", [])]
    assert told(circles.check, *(resting(i, up) for i, up in bases)) == []


def test_a_circle_is_told_once_at_its_first_id() -> None:
    ring = [made("place", i, part_of=up) for i, up in [("b", "c"), ("c", "a"), ("a", "b")]]
    found = "quan hệ đi vòng: a → b → c → a"
    assert told(circles.check, *ring) == [f"a (part_of: b) [vong-quan-he] {found}"]


def test_who_only_leads_into_a_circle_is_not_blamed() -> None:
    ring = [made("place", i, part_of=up) for i, up in [("a", "b"), ("b", "c"), ("c", "b")]]
    wrong = told(circles.check, *ring)
    assert wrong == ["b (part_of: c) [vong-quan-he] quan hệ đi vòng: b → c → b"]


def test_one_who_names_itself_does_not_hide_the_next() -> None:
    ring = [resting("a", ["a", "b"]), resting("b", ["a"])]
    assert [problem.partition(" ")[0] for problem in told(circles.check, *ring)] == ["a", "a"]


def test_a_circle_behind_a_fork_is_found() -> None:
    ring = [("a", ["x", "b"]), ("b", ["a", "y"]), ("x", []), ("y", ["x"])]
    wrong = told(circles.check, *(resting(i, up) for i, up in ring))
    assert wrong == ["a (to: b) [vong-quan-he] quan hệ đi vòng: a → b → a"]


@pytest.mark.parametrize(("how", "count"), [("based_on", 1), ("cites", 0), ("related", 0)])
def test_documents_may_name_each_other_only_loosely(how: str, count: int) -> None:
    pair = [
        made("document", i, relations=[{"type": how, "to": to}])
        for i, to in [("a", "b"), ("b", "a")]
    ]
    assert len(told(circles.check, *pair)) == count


def test_a_record_may_not_name_itself_but_a_source_may_be_its_own() -> None:
    wrong = told(circles.check, made("event", "a", related=[{"to": "a"}]))
    assert wrong == ["a (to: a) [tu-lien-ket] “a” là chính bản ghi này"]
    own = made("source", "nguon", source=[{"id": "nguon", "at": "I"}], **SOURCE)
    assert told(circles.check, own) == []


def test_an_id_is_given_once_whatever_the_kind() -> None:
    third, first, twin = made("person", "b"), made("place", "a"), made("event", "a")
    wrong = told(duplicate_id.check, third, first, twin)
    assert wrong == ["a (id: a) [trung-ma] mã “a” đã dùng ở data/places/a.yml"]


def test_the_file_that_bears_the_id_is_not_blamed_for_its_copy() -> None:
    copy = replace(made("place", "xa-man"), path="data/places/xa-man-2.yml")
    for entries in ((copy, made("place", "xa-man")), (made("place", "xa-man"), copy)):
        (wrong,) = told(duplicate_id.check, *entries)
        found = "[trung-ma] mã “xa-man” đã dùng ở data/places/xa-man.yml"
        assert wrong == f"xa-man-2 (id: xa-man) {found}"


def test_a_file_is_called_as_its_record() -> None:
    right, wrong = made("place", "a"), replace(made("place", "b"), path="data/places/c.yml")
    assert told(file_name.check, right, wrong) == [
        "c (id: b) [ma-khac-tep] “b” khác tên tệp “c.yml”"
    ]


def test_a_former_id_leads_to_one_record() -> None:
    first = made("place", "a", former_ids=["x", "b", "y"])
    second, third = made("place", "b"), made("place", "c", former_ids=["z", "x"])
    assert told(former_id.check, first, second, third) == [
        "a (b) [trung-ma-cu] mã cũ “b” đang dùng ở data/places/b.yml",
        "c (x) [trung-ma-cu] mã cũ “x” đang dùng ở data/places/a.yml",
    ]


def test_a_former_id_that_no_file_may_have_is_told_at_its_line() -> None:
    wrong = told(former_id.check, made("place", "a", former_ids=["x", "con"]))
    assert [problem.partition("]")[0] for problem in wrong] == ["a (con) [ten-tep"]


def test_the_first_record_counts_among_those_that_bear_an_id() -> None:
    bearer, other = made("place", "b"), made("place", "c", former_ids=["b"])
    assert len(told(former_id.check, bearer, other)) == 1


def test_a_record_is_no_orphan_when_either_end_links() -> None:
    linked = [made("event", "a", places=["b"]), made("place", "b")]
    assert told(orphans.check, *linked) == []


def test_a_record_with_its_source_only_is_an_orphan() -> None:
    source = made("source", "nguon", **SOURCE)
    alone = [source, made("place", "a"), made("term", "t")]
    found = "[mo-coi] bản ghi không nối với bản ghi nào"
    assert told(orphans.check, *alone) == [f"a (id: a) {found}"]


def test_a_wrong_link_is_told_as_such_and_not_as_none() -> None:
    assert told(orphans.check, made("event", "a", places=["khong-co"])) == []


def test_a_citation_names_a_place_of_the_outline() -> None:
    source = made("source", "nguon", **SOURCE)
    right = made("place", "a", source=[{"id": "nguon", "at": "I"}, {"id": "nguon", "at": "II.1"}])
    assert told(outline.check, right, source) == []
    wrong = made("place", "b", source=[{"id": "nguon", "at": "III"}])
    assert len(told(outline.check, wrong, source)) == 1


def test_a_citation_of_no_place_and_of_an_unknown_one_are_told() -> None:
    source = made("source", "nguon", **SOURCE)
    cited = [{"id": "nguon", "at": "I"}, {"id": "nguon", "at": "II.2"}, {"id": "nguon"}]
    assert told(outline.check, source, made("place", "a", source=cited)) == [
        "a (at: II.2) [vi-tri-la] nguồn “nguon” không có vị trí “II.2”",
        "a (id: nguon) [vi-tri-la] chưa nêu vị trí trong nguồn “nguon”",
    ]


def test_a_source_without_an_outline_takes_any_place() -> None:
    assert told(outline.check, made("place", "a"), made("source", "nguon")) == []


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("ii.1", "“II.1”, viết đúng như trong dàn ý của nguồn"),
        ("Mục II.1", "“II.1”, viết đúng như trong dàn ý của nguồn"),
        ("mục ii.2", "“II.2”, viết đúng như trong dàn ý của nguồn"),
        ("phần I", "“I”, viết đúng như trong dàn ý của nguồn"),
        ("II.9", "II.1, II.2, II.2.a (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
        ("II", "II.1, II.2, II.2.a (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
        ("Mục 9", "I, II.1, II.2 (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
        (None, "I, II.1, II.2 (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
    ],
)
def test_the_nearest_place_is_named_or_all_that_are_topmost(
    written: str | None, expected: str
) -> None:
    places = [*SOURCE["outline"], {"at": "II.2", "label": "Điểm hai", "title": "Ba"}]
    source = made(
        "source", "nguon", outline=[*places, {"at": "II.2.a", "label": "A", "title": "B"}]
    )
    cited = {"id": "nguon", "at": written} if written else {"id": "nguon"}
    (wrong,) = outline.check(context_of([source, made("place", "a", source=[cited])]))
    assert wrong.expected.endswith(expected)


@pytest.mark.parametrize(("count", "told_as"), [(12, "M12"), (13, "M12, … (cả 13 vị trí")])
def test_many_places_are_counted(count: int, told_as: str) -> None:
    places = [{"at": f"M{n}", "label": f"Phần {n}", "title": "Một"} for n in range(1, count + 1)]
    source = made("source", "nguon", source=[{"id": "nguon", "at": "x"}], outline=places)
    (wrong,) = outline.check(context_of([source]))
    assert told_as in wrong.expected and ("(cả" in wrong.expected) == (count > 12)


def test_a_place_stands_once_in_an_outline() -> None:
    twice = [*SOURCE["outline"], {"at": "I", "label": "Mục I nữa", "title": "Ba"}]
    wrong = told(outline.check, made("source", "nguon", outline=twice))
    assert wrong == ["nguon (at: I) [trung-vi-tri] vị trí “I” có hai lần trong dàn ý"]


def test_a_name_of_several_records_is_no_guess() -> None:
    places = made("place", "a", title="Xã Đăk Môn"), made("place", "b", title="Xã Đăk Mon")
    for typed, expected in (
        ("Xã Đăk Mon", "mã “b”"),
        ("Xã Đăk Môn", "mã “a”"),
        ("xa dak mon", "mã của một trong 2 bản ghi có tên ấy: a, b"),
    ):
        event = made("event", "e", places=[typed])
        found = unknown_id.check(context_of([event, *places]))
        assert [p.expected for p in found if p.code == "ten-thay-ma"] == [expected]


def test_a_link_stands_once_under_its_field() -> None:
    target = made("place", "b"), made("place", "c")
    wrong = told(repeated_link.check, made("event", "a", places=["b", "c", "b"]), *target)
    assert wrong == ["a (b) [trung-lien-ket] “b” đứng hai lần"]


@pytest.mark.parametrize(("how", "count"), [("related", 1), ("cites", 0)])
def test_a_relation_that_reads_alike_from_both_ends_is_stored_at_one(how: str, count: int) -> None:
    pair = [
        made("document", i, relations=[{"type": how, "to": to}])
        for i, to in [("a", "b"), ("b", "a")]
    ]
    wrong = told(repeated_link.check, *pair)
    found = "[trung-lien-ket] quan hệ này đã ghi ở “a”; trang hai bên cùng hiện"
    assert [text.partition(") ")[2] for text in wrong] == [found] * count
    assert told(repeated_link.check, pair[0], made("document", "b")) == []


def test_a_place_of_a_source_is_cited_once() -> None:
    def cited(*places: str) -> list[str]:
        citations = [{"id": "nguon", "at": at} for at in places]
        return told(repeated_link.check, made("place", "a", source=citations))

    assert cited("I", "II") == []
    (wrong,) = cited("I", "II", "I")
    assert "[trung-lien-ket] “nguon”, vị trí “I” đứng hai lần" in wrong


def test_an_item_of_a_common_list_stands_once() -> None:
    names = made("place", "a", aliases=["Xã A", "A", "Xã A"], search_keys=["A"])
    assert told(repeated_link.check, names) == [
        "a (A) [trung-lien-ket] “A” đã là tên của bản ghi",
        "a (Xã A) [trung-lien-ket] “Xã A” đứng hai lần",
    ]
    assert told(repeated_link.check, made("place", "a", aliases=["Xã A", "xã A"])) == []


def test_a_name_is_no_other_name() -> None:
    titled = made("place", "a", title="Xã A", aliases=["A", "Xã A"], search_keys=["a"])
    assert told(repeated_link.check, titled) == [
        "a (Xã A) [trung-lien-ket] “Xã A” đã là tên của bản ghi"
    ]


def test_one_record_may_stand_under_two_fields_and_two_relations() -> None:
    two_fields = made("figure", "a", numerator="f", base="f")
    one_label = made("event", "g", places=["p"], related=[{"to": "p"}])
    assert told(repeated_link.check, one_label, made("place", "p")) == []
    relations = [{"type": "based_on", "to": "d"}, {"type": "implements", "to": "d"}]
    cited_twice = made(
        "document",
        "e",
        relations=relations,
        source=[{"id": "nguon", "at": "I"}, {"id": "nguon", "at": "II"}],
    )
    others = made("figure", "f"), made("document", "d"), made("source", "nguon")
    assert told(repeated_link.check, two_fields, cited_twice, *others) == []


def known(record_id: str, target: str, *broken: str) -> list[str]:
    place = made("place", "xa-man", title="Xã Mận", aliases=["Mận Xanh"], former_ids=["xa-cu"])
    event = made("event", record_id, places=[target])
    source = made("source", "nguon")
    return told(unknown_id.check, event, place, source, broken=broken)


@pytest.mark.parametrize(
    ("target", "told_as"),
    [
        ("a", "[sai-loai-lien-ket] “a” là sự kiện"),
        ("xa-cu", "[ma-khong-co] “xa-cu” là mã cũ"),
        ("Xã Mận", "[ten-thay-ma] “Xã Mận” là tên, không phải mã"),
        ("mận xanh", "[ten-thay-ma] “mận xanh” là tên, không phải mã"),
        ("xa-mam", "[ma-khong-co] không có bản ghi nào mang mã “xa-mam”"),
    ],
)
def test_each_way_to_miss_a_record(target: str, told_as: str) -> None:
    assert known("a", target) == [f"a ({target}) {told_as}"]


def offered(target: str, *ids: str) -> str:
    bodies = [made("organization", i, title=f"Tên {n}") for n, i in enumerate(ids)]
    document = made("document", "d", issuers=[target])
    source = made("source", "nguon")
    (wrong,) = unknown_id.check(context_of([document, source, *bodies]))
    return wrong.expected


@pytest.mark.parametrize(
    ("target", "known_id"),
    [
        ("ubnd-huyen-suoi-mai", "ubnd-huyen-suoi-may"),
        ("ubnd-huyen-soui-may", "ubnd-huyen-suoi-may"),
        ("ubdn-huyen-suoi-may", "ubnd-huyen-suoi-may"),
        ("ubnd-huyen-suoii-may", "ubnd-huyen-suoi-may"),
        ("ubnd-huyensuoi-may", "ubnd-huyen-suoi-may"),
        ("ubnd-truongg-linh", "ubnd-truong-linh"),
    ],
)
def test_a_slip_of_the_hand_is_guessed_and_a_new_record_offered(target: str, known_id: str) -> None:
    assert f"có lẽ là “{known_id}” (Tên 0); hoặc thêm bản ghi ấy" in offered(target, known_id)


@pytest.mark.parametrize(
    ("target", "known_id"),
    [
        ("hdnd-huyen-suoi-may", "ubnd-huyen-suoi-may"),
        ("hnd-huyen-suoi-may", "hdnd-huyen-suoi-may"),
        ("ubnd-tinh-truong-linh", "tinh-uy-truong-linh"),
        ("04-ctr-hdnd-2022", "04-ctr-ubnd-2022"),
        ("05-ctr-ubnd-2022", "04-ctr-ubnd-2022"),
        ("hu-suoi-may", "tu-suoi-may"),
        ("ubnd-xa-suoi", "ubnd-xa-suoi-may"),
        ("ubnd-xa-tuoi-mai", "ubnd-xa-suoi-may"),
    ],
)
def test_another_body_or_number_is_no_slip(target: str, known_id: str) -> None:
    told_as = offered(target, known_id)
    assert "có lẽ" not in told_as and "; hoặc thêm bản ghi ấy; nếu bản ghi ấy đã bỏ" in told_as


def test_of_two_that_may_be_meant_none_is_guessed() -> None:
    assert "có lẽ" not in offered("hoi-suoi-mat", "hoi-suoi-may", "hoi-suoi-mau")


@pytest.mark.parametrize("target", ["hoi-a, hoi-b", "hoi-a; hoi-c", "hoi-a hoi-b", "x-a,x-b"])
def test_two_ids_in_one_item_are_told_as_two(target: str) -> None:
    assert offered(target, "hoi-a", "hoi-b").startswith("mỗi mục một mã: “")


@pytest.mark.parametrize("target", ["hoi-a hoi-c", "Hội A, huyện B", "hoi-a,"])
def test_other_words_with_commas_and_blanks_are_not(target: str) -> None:
    assert "mỗi mục một mã" not in offered(target, "hoi-a", "hoi-b")


def test_a_link_to_a_record_or_to_a_broken_file_is_right() -> None:
    assert known("a", "xa-man") == []
    assert known("a", "xa-hong", "data/places/xa-hong.yml") == []


def term(title: str = "mận tam hoa", **fields: Any) -> list[str]:
    other = made("place", "a", summary="Nơi trồng Mận  Tam Hoa; hợp tác xã.")
    means = made("place", "b", title="Nơi khác")
    return told(unused_term.check, made("term", "t", title=title, **fields), other, means)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"title": "htx", "aliases": ["HTX", "hợp tác xã"]},
        {"title": "htx", "means": "b"},
    ],
)
def test_a_term_that_is_used_is_right(fields: dict[str, Any]) -> None:
    assert term(**fields) == []


@pytest.mark.parametrize("title", ["hoa tam", "mận hậu", "ận tam", "tam h"])
def test_words_that_stand_nowhere_together_are_no_use(title: str) -> None:
    wrong = f"t (title: {title}) [thuat-ngu-khong-dung] không bản ghi nào nhắc tới “{title}”"
    assert term(title=title) == [wrong]


def test_only_a_link_from_another_kind_is_a_use() -> None:
    friends = [
        made("term", "t", title="a b"),
        made("term", "u", title="c d", related=[{"to": "t"}]),
    ]
    assert len(told(unused_term.check, *friends)) == 2
    linked = [made("term", "t", title="a b"), made("event", "e", related=[{"to": "t"}])]
    assert told(unused_term.check, *linked) == []


@pytest.mark.parametrize(
    "written",
    [
        "03-kl-tu-2022.yml",
        "data/documents/03-kl-tu-2022.yml",
        "van-ban/03-kl-tu-2022.html",
        "03-KL/TU",
    ],
)
def test_a_file_an_address_or_a_number_leads_to_the_id(written: str) -> None:
    document = made("document", "03-kl-tu-2022", number="03-KL/TU")
    other = made("document", "a", relations=[{"type": "cites", "to": written}])
    [problem] = unknown_id.check(context_of([document, other, made("source", "nguon")]))
    assert (problem.code, problem.example) == ("ten-thay-ma", "03-kl-tu-2022")


def test_an_address_of_no_record_is_an_unknown_id() -> None:
    other = made("document", "a", relations=[{"type": "cites", "to": "van-ban/04-kl-tu.html"}])
    [problem] = unknown_id.check(context_of([other, made("source", "nguon")]))
    assert (problem.code, problem.example) == ("ma-khong-co", "")
