"""Rules about links between records: just wrong, and just right beside it."""

from typing import Any

import pytest

from macros.checks import circles, orphans, repeated_link, unknown_id, unused_term
from macros.checks.alone import remark_alone, repeated_item, same_ends
from macros.load import Entry
from tests.invented import count_of, made, told


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
    own = made("source", "nguon", source=[{"id": "nguon", "at": "I"}])
    assert told(circles.check, own) == []


def test_a_record_is_no_orphan_when_either_end_links() -> None:
    linked = [made("event", "a", places=["b"]), made("place", "b")]
    assert told(orphans.check, *linked) == []


def test_a_record_with_its_source_only_is_an_orphan() -> None:
    source = made("source", "nguon")
    alone = [source, made("place", "a"), made("term", "t")]
    found = "[mo-coi] bản ghi không nối với bản ghi nào"
    assert told(orphans.check, *alone) == [f"a (id: a) {found}"]
    # What cannot be read may be what leads to it.
    assert told(orphans.check, *alone, broken=["data/events/e.yml"]) == []


def test_a_wrong_link_is_told_as_such_and_not_as_none() -> None:
    assert told(orphans.check, made("event", "a", places=["khong-co"])) == []


def test_a_link_stands_once_under_its_field() -> None:
    target = made("place", "b"), made("place", "c")
    wrong = told(repeated_link.check, made("event", "a", places=["b", "c", "b"]), *target)
    assert wrong == ["a (b) [trung-lien-ket] “b” đứng hai lần"]


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"places": ["b"]}, 1),
        ("event", {"places": ["c"]}, 0),
        ("document", {"issuers": ["b"]}, 1),
        ("observation", {"about": ["b"]}, 1),
    ],
)
def test_what_a_field_names_is_related_for_another_reason(
    kind: str, fields: dict[str, Any], count: int
) -> None:
    made_kind = "organization" if "issuers" in fields else "place"
    others = [made(made_kind, "b"), made("place", "c")]
    bare, noted = (
        made(kind, "a", related=[{"to": "b", **note}], **fields)
        for note in ({}, {"note": "Vì sao."})
    )
    assert count_of("noi-lai", repeated_link, bare, *others) == count
    assert told(repeated_link.check, noted, *others) == []


@pytest.mark.parametrize(("how", "count"), [("related", 1), ("cites", 0)])
def test_a_relation_that_reads_alike_from_both_ends_is_stored_at_one(how: str, count: int) -> None:
    pair = [
        made("document", i, relations=[{"type": how, "to": to}])
        for i, to in [("a", "b"), ("b", "a")]
    ]
    wrong = told(repeated_link.check, *pair)
    found = "[noi-lai] quan hệ này đã ghi ở “a”; trang hai bên cùng hiện"
    assert [text.partition(") ")[2] for text in wrong] == [found] * count
    assert told(repeated_link.check, pair[0], made("document", "b")) == []


@pytest.mark.parametrize(("fields", "count"), [({"target": "s"}, 1), ({"target": "w"}, 0)])
def test_a_figure_has_one_role_in_an_indicator(fields: dict[str, str], count: int) -> None:
    figures = [made("figure", one) for one in "sw"]
    record = made("indicator", "i", actual=["s"], related=[{"to": "s", "note": "x"}], **fields)
    assert count_of("noi-lai", repeated_link, record, *figures) == count


def test_places_that_meet_are_told_once() -> None:
    pair = [made("place", one, borders=[two]) for one, two in ("ab", "ba")]
    assert len(told(repeated_link.check, *pair)) == 1
    both = [made("place", one, related=[{"to": two}]) for one, two in ("ab", "ba")]
    assert len(told(repeated_link.check, *both)) == 1
    said = [made("place", a, related=[{"to": b, "note": a}]) for a, b in ("ab", "ba")]
    assert told(repeated_link.check, *said) == []


def test_a_place_of_a_source_is_cited_once() -> None:
    def cited(*places: str) -> list[str]:
        citations = [{"id": "nguon", "at": at} for at in places]
        return told(repeated_item.check, made("place", "a", source=citations))

    assert cited("I", "II") == []
    (wrong,) = cited("I", "II", "I")
    assert "[trung-lien-ket] “nguon”, vị trí “I” đứng hai lần" in wrong


def test_an_item_of_a_common_list_stands_once() -> None:
    names = made("place", "a", aliases=["Xã A", "A", "Xã A"], search_keys=["A"])
    assert told(repeated_item.check, names) == [
        "a (A) [trung-lien-ket] “A” đã là tên của bản ghi",
        "a (Xã A) [trung-lien-ket] “Xã A” đứng hai lần",
    ]
    assert told(repeated_item.check, made("place", "a", aliases=["Xã A", "xã A"])) == []


def test_a_name_is_no_other_name() -> None:
    titled = made("place", "a", title="Xã A", aliases=["A", "Xã A"], search_keys=["a"])
    assert told(repeated_item.check, titled) == [
        "a (Xã A) [trung-lien-ket] “Xã A” đã là tên của bản ghi"
    ]


def test_one_record_may_stand_under_two_fields_and_two_relations() -> None:
    two_fields = made("figure", "a", numerator="f", base="f")
    one_label = made("event", "g", places=["p"], related=[{"to": "p", "note": "Nơi họp."}])
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


def test_the_end_of_a_word_is_no_word() -> None:
    other = made("place", "a", summary="Mận tam hoa ở Am.")
    unused = made("term", "t", title="am hoa"), other
    assert len(told(unused_term.check, *unused)) == 1
    # What cannot be read may be what says it.
    assert told(unused_term.check, *unused, broken=["data/events/e.yml"]) == []


def test_only_a_link_from_another_kind_is_a_use() -> None:
    friends = [
        made("term", "t", title="a b"),
        made("term", "u", title="c d", related=[{"to": "t"}]),
    ]
    assert len(told(unused_term.check, *friends)) == 2
    linked = [made("term", "t", title="a b"), made("event", "e", related=[{"to": "t"}])]
    assert told(unused_term.check, *linked) == []


@pytest.mark.parametrize(
    ("giver", "receiver", "count"), [("a", "a", 1), ("a", "b", 0), (None, None, 0), ("a", None, 0)]
)
def test_money_goes_to_another(giver: str | None, receiver: str | None, count: int) -> None:
    money = made("funding", "k", giver=giver, receiver=receiver)
    found = told(same_ends.check, money, made("organization", "a"), made("organization", "b"))
    assert [one.split("]")[0] for one in found] == ["k (receiver: a) [giao-cho-minh"] * count


def test_texts_of_a_kind_of_its_own_are_given_once() -> None:
    claim = {"type": "same_name", "basis": "editors", "named": "k"}
    wrong = told(repeated_item.check, made("claim", "k", spellings=["Đăk", "Đăk"], **claim))
    assert [one.split("]")[0] for one in wrong] == ["k (Đăk) [trung-lien-ket"]
    assert told(repeated_item.check, made("claim", "k", spellings=["Đăk", "Đắk"], **claim)) == []


def test_no_record_is_told_its_own_name_as_what_it_meant() -> None:
    own = made("place", "a", title="Xã Lúa", part_of="Xã Lúa")
    other = made("place", "b", title="Xã Ngô", part_of="Xã Lúa")
    source = made("source", "nguon")
    (alone,) = told(unknown_id.check, own, source)
    assert "không có bản ghi nào mang mã “Xã Lúa”" in alone
    (_, meant) = told(unknown_id.check, own, other, source)
    assert meant.startswith("b ") and "“Xã Lúa” là tên, không phải mã" in meant


def test_a_role_stands_once() -> None:
    def held(*roles: dict[str, str]) -> list[str]:
        return told(repeated_item.check, made("person", "a", roles=list(roles)))

    here, there = ({"title": "Chủ tịch", "organization": one} for one in "bc")
    assert held(here, there, {"title": "Bí thư", "organization": "b"}) == []
    (wrong,) = held(here, there, dict(here))
    assert "[trung-lien-ket] “Chủ tịch” đứng hai lần" in wrong


@pytest.mark.parametrize(
    ("kind", "key", "value", "other"),
    [
        ("organization", "level_by_editors", True, {"level": "huyen"}),
        ("term", "expansion_printed", False, {"expansion": "đồng bào"}),
        ("place", "part_of_by_editors", True, {"part_of": "h"}),
        ("indicator", "target_year", "2025", {"target": "s"}),
        ("indicator", "target_note", "Có thể tính chung.", {"target": "s"}),
    ],
)
def test_a_remark_has_what_it_is_about(
    kind: str, key: str, value: object, other: dict[str, str]
) -> None:
    alone = dict.fromkeys(other)
    (wrong,) = told(remark_alone.check, made(kind, "a", **{key: value, **alone}))
    assert f"[thieu-truong-kem] có mà không có {next(iter(other))}" in wrong
    assert told(remark_alone.check, made(kind, "a", **{key: value, **other})) == []
    assert told(remark_alone.check, made(kind, "a", **alone)) == []
