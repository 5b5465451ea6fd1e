"""What texts name is what the fields lead to: just wrong, and just right."""

from typing import Any

import pytest

from macros.checks import (
    meant_name,
    named_type,
    names_told,
)
from macros.checks.alone import (
    not_given,
)
from tests.invented import count_of, made, told

NAMED = (
    made("place", "xa-man", title="Xã Đăk Man", part_of="huyen-glei"),
    made("place", "xa-pet", title="Xã Đăk Pét", part_of="huyen-glei"),
    made("place", "huyen-glei", title="Huyện Đăk Glei", type="huyen", part_of="tinh"),
    made("place", "tinh", title="Tỉnh Kon Tum", type="tinh"),
    made("place", "huyen-chung", title="Huyện Đăk Chung", type="huyen"),
    made("organization", "ubnd-huyen", title="Ủy ban nhân dân huyện", place="huyen-glei"),
    made("organization", "ubnd-tinh", title="Ủy ban nhân dân tỉnh", level="tinh"),
    made("organization", "hoi-lhpn", title="Hội LHPN", type="doan-the"),
    made("person", "y-thanh", title="Y Thanh"),
    made("person", "a-blang", title="A BLĂNG"),
    made("model", "de-co", title="Mô hình chăn nuôi dê cỏ"),
    made("model", "heo-lai", title="Mô hình chăn nuôi heo lai"),
    made("place", "xa-nhoong", title="Xã Đăk Nhoong", part_of="a"),
    made("document", "kh", title="Kế hoạch 123-KH/TU", number="123-KH/TU"),
    made("document", "kl", title="Kết luận 08-KL/TU", number="08-KL/TU", type="ket-luan"),
)

MANY = made("document", "kh-moi", title="Kế hoạch số 5", aliases=["kế hoạch này", "mô hình"])
AND_SO_ON = ", ở thôn bên" * 20
CITED = [{"type": "cites", "to": "kl"}]


def test_a_record_with_a_link_that_leads_nowhere_is_judged_when_that_is_mended() -> None:
    for body, count in (("ubnd-huyen", 0), ("ubnd-huyn", 0), (None, 1)):
        organizers = ["hoi-lhpn", *filter(None, [body])]
        event = made("event", "e", organizers=organizers, summary="Do Ủy ban nhân dân huyện mở.")
        assert count_of("noi-khac-nhau", names_told, event, *NAMED) == count


def test_a_word_for_many_things_names_none_of_them() -> None:
    cited = [{"type": "cites", "to": "kl", "note": "Căn cứ của kế hoạch này."}]
    document = made("document", "d", relations=cited)
    assert count_of("noi-khac-nhau", names_told, document, MANY, *NAMED) == 0


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"places": ["xa-pet"], "summary": "Lễ ở xã Đăk Man."}, 1),
        ("event", {"places": ["xa-pet"], "summary": "Lễ ở xã Đăk Pét, như xã Đăk Man."}, 0),
        ("event", {"places": ["huyen-glei"], "summary": "Lễ ở xã Đăk Man."}, 0),
        ("event", {"places": ["xa-pet"], "title": "Lễ của huyện Đăk Chung"}, 0),
        ("event", {"places": ["xa-pet"], "title": "Lễ ở xã Đăk Pét và xã Đăk Man"}, 0),
        ("event", {"places": ["tinh"], "title": "Lễ ở xã Đăk Man"}, 1),
        ("event", {"places": ["huyen-glei"], "title": "Lễ ở xã Đăk Man"}, 0),
        (
            "document",
            {"issuers": ["ubnd-huyen"], "title": "Kế hoạch số 12/KH-UBND của UBND tỉnh"},
            1,
        ),
        (
            "document",
            {"issuers": ["ubnd-tinh"], "title": "Kế hoạch số 12/KH-UBND của UBND tỉnh"},
            0,
        ),
        (
            "document",
            {"issuers": ["ubnd-huyen"], "title": "Kế hoạch thực hiện kết luận của UBND tỉnh"},
            0,
        ),
        (
            "document",
            {"subject": "về Kế hoạch 132-KH/TU", "relations": [{"type": "implements", "to": "kh"}]},
            1,
        ),
        (
            "document",
            {"subject": "về Quyết định 9-QĐ/TW", "relations": [{"type": "implements", "to": "kh"}]},
            0,
        ),
        ("event", {"places": ["huyen-chung"], "title": "Lễ ở xã Đăk Man"}, 1),
        ("event", {"places": ["xa-pet"], "summary": "Lễ ở Đăk Man."}, 0),
        ("event", {"participants": ["ubnd-huyen"], "title": "Hội LHPN ra mắt tổ"}, 1),
        ("event", {"participants": ["ubnd-huyen"], "title": "Hội LHPN và UBND huyện họp"}, 0),
        ("media", {"people": ["y-thanh"], "title": "Già làng A BLĂNG"}, 1),
        ("media", {"people": ["a-blang"], "title": "Già làng A BLĂNG"}, 0),
        ("media", {"models": ["de-co"], "title": "Phát triển chăn nuôi heo lai"}, 1),
        ("media", {"models": ["heo-lai"], "title": "Phát triển chăn nuôi heo lai"}, 0),
        ("media", {"producer": "ubnd-huyen", "title": "Chuyện của Hội LHPN"}, 0),
        ("document", {"issuers": ["ubnd-huyen"], "summary": "Công văn của UBND tỉnh gửi đi."}, 1),
        ("document", {"issuers": ["ubnd-tinh"], "summary": "Công văn của UBND tỉnh gửi đi."}, 0),
        (
            "document",
            {"issuers": ["ubnd-huyen"], "summary": "Công văn về việc lập báo cáo cho UBND tỉnh."},
            0,
        ),
        (
            "document",
            {"subject": "về Kế hoạch 123-KH/TU", "relations": [{"type": "implements", "to": "kl"}]},
            1,
        ),
        (
            "document",
            {"subject": "về Kế hoạch 123-KH/TU", "relations": [{"type": "implements", "to": "kh"}]},
            0,
        ),
        (
            "document",
            {"relations": [{"type": "cites", "to": "kh", "note": "Kế hoạch 132-KH/TU."}]},
            1,
        ),
        (
            "document",
            {"relations": [{"type": "cites", "to": "kh", "note": "Kế hoạch 123-KH/TU."}]},
            0,
        ),
        ("person", {"roles": [{"title": "Bí thư", "organization": "hoi-lhpn"}]}, 0),
        (
            "person",
            {
                "roles": [{"title": "Chủ tịch", "organization": "hoi-lhpn"}],
                "summary": "Thay mặt Ủy ban nhân dân huyện.",
            },
            1,
        ),
        ("place", {"part_of": "huyen-chung", "summary": "Xã của huyện Đăk Glei."}, 1),
        ("place", {"part_of": "huyen-glei", "summary": "Xã của huyện Đăk Glei."}, 0),
        ("place", {"part_of": "huyen-glei", "summary": "Xã Đăk Man có lễ phát động."}, 1),
        ("place", {"part_of": "huyen-glei", "summary": "Xã cạnh xã Đăk Man."}, 0),
        ("model", {"related": [{"to": "de-co", "note": "Cùng là heo lai."}]}, 1),
        ("model", {"related": [{"to": "heo-lai", "note": "Cùng là heo lai."}]}, 0),
        ("event", {"related": [{"to": "xa-pet"}], "title": "Lễ ở xã Đăk Man"}, 0),
        ("funding", {"decision": "kl", "title": "Tiền theo Kế hoạch 123-KH/TU"}, 0),
        ("document", {"content": "Kế hoạch 123-KH/TU", "relations": CITED}, 0),
        ("document", {"summary": "Theo Kế hoạch 123-KH/TU.", "relations": CITED}, 0),
        ("organization", {"part_of": "ubnd-huyen", "summary": "Ở cạnh Hội LHPN."}, 0),
        ("event", {"places": ["xa-pet"], "summary": f"Lễ ở xã Đăk Man {AND_SO_ON}."}, 1),
        ("event", {"places": ["xa-pet"], "summary": f"Lễ {AND_SO_ON} ở xã Đăk Man."}, 0),
        (
            "event",
            {"places": ["xa-pet"], "summary": f"Lễ ở xã Đăk Man {AND_SO_ON}, xã Đăk Pét."},
            0,
        ),
        (
            "event",
            {
                "places": ["xa-pet", "huyen-chung"],
                "participants": ["ubnd-huyen"],
                "title": "Lễ ra quân ở xã Đăk Man do UBND huyện cùng các xã bạn tổ chức",
            },
            1,
        ),
        ("event", {"places": ["xa-pet"], "title": "Ở xã Đăk Man", "summary": "Ở xã Đăk Man."}, 1),
        ("document", {"issuers": ["ubnd-huyen"], "summary": "UBND tỉnh, UBND huyện gửi."}, 1),
        ("document", {"issuers": ["ubnd-huyen"], "summary": "Công văn gửi đi từ UBND tỉnh."}, 1),
        (
            "document",
            {"issuers": ["ubnd-huyen"], "summary": "Công văn gửi đi từ nơi UBND tỉnh."},
            0,
        ),
        ("document", {"issuers": ["ubnd-huyen"], "subject": "UBND tỉnh giao vốn"}, 0),
        (
            "place",
            {"part_of": "huyen-chung", "summary": "Có suối lớn chảy ngang qua huyện Đăk Glei."},
            0,
        ),
        ("place", {"related": [{"to": "xa-pet", "note": "Cạnh xã Đăk Man."}]}, 1),
        ("place", {"type": "huyen", "summary": "Xã Đăk Nhoong là nơi đông dân."}, 0),
        ("place", {"type": "xa", "summary": "Xã Đăk Nhoong là nơi đông dân."}, 0),
        ("place", {"summary": "Huyện Đăk Chung có xã này."}, 0),
        ("place", {"summary": "UBND tỉnh công nhận xã."}, 0),
        ("figure", {"place": "huyen-chung", "scope": "hộ ở xã Đăk Man"}, 1),
        (
            "document",
            {
                "subject": "về Kế hoạch 132-KH/TU của Tỉnh ủy, phát triển kinh tế vùng biên giới",
                "relations": [{"type": "implements", "to": "kh"}],
            },
            1,
        ),
    ],
)
def test_a_text_names_what_is_linked(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-khac-nhau", names_told, made(kind, "a", **fields), *NAMED) == count


@pytest.mark.parametrize(
    ("kind", "about", "count"),
    [
        ("so-ky-hieu", ["a", "xa-man", "xa-pet"], 0),
        ("loi-in", ["a", "xa-man", "xa-pet"], 0),
        ("so-ky-hieu", ["xa-man", "xa-pet"], 1),
        ("so-ky-hieu", ["a", "xa-man"], 1),
        ("dem", ["a", "xa-man", "xa-pet"], 1),
    ],
)
def test_a_note_of_both_excuses_it(kind: str, about: list[str], count: int) -> None:
    entry = made("event", "a", places=["xa-pet"], title="Lễ ở xã Đăk Man")
    note = made("observation", "o", about=about, type=kind)
    assert count_of("noi-khac-nhau", names_told, note, entry, *NAMED) == count


@pytest.mark.parametrize(
    ("alias", "kind", "count"),
    [("Đăk Pét", "xa", 1), ("xã đăk pét", "xa", 0), ("Đăk Pét", "huyen", 0), ("Pét", "xa", 0)],
)
def test_a_name_of_a_commune_is_one_communes(alias: str, kind: str, count: int) -> None:
    entry = made("place", "a", title="Nơi A", type=kind, aliases=[alias])
    assert count_of("ten-gan-trung", named_type, entry, NAMED[1]) == count
    assert count_of("ten-gan-trung", named_type, NAMED[1], entry) == count


def test_two_communes_of_one_name_are_told_as_such() -> None:
    alike = made("place", "a", title="Xã Đăk Pét", aliases=["Đăk Pét"])
    assert told(named_type.check, alike, NAMED[1]) == []
    called = made("place", "b", title="Xã Đăk Pét", aliases=["Đăk Pét"])
    other = made("place", "a", title="Xã A", aliases=["Đăk Pét"])
    assert told(named_type.check, other, called) == []


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"starts_on": "2023", "not_given": ["năm tổ chức"]}, 1),
        ("event", {"starts_on": "2023", "not_given": ["ngày tổ chức"]}, 0),
        ("event", {"starts_on": "2023-05-06", "not_given": ["ngày tổ chức"]}, 1),
        ("figure", {"base": "b", "not_given": ["tổng số để so"]}, 1),
        ("figure", {"not_given": ["tổng số để so"]}, 0),
        ("person", {"place": "xa-man", "not_given": ["thôn, xã"]}, 1),
        ("person", {"place": "huyen-glei", "not_given": ["thôn, xã"]}, 0),
        ("model", {"places": ["xa-man"], "not_given": ["xã thực hiện"]}, 1),
        ("model", {"places": ["huyen-glei"], "not_given": ["xã thực hiện"]}, 0),
    ],
)
def test_what_is_said_to_lack_does(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-khac-nhau", not_given, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(("part_of", "count"), [("a", 1), ("huyen-chung", 0)])
def test_a_place_borders_what_lies_beside_it(part_of: str, count: int) -> None:
    entry = made("place", "a", type="huyen", title="Huyện A", borders=["b"])
    part = made("place", "b", title="Xã B", part_of=part_of)
    assert count_of("giao-cho-minh", named_type, entry, part) == count


@pytest.mark.parametrize(
    ("title", "count"), [("Hội đồng nhân dân huyện A", 1), ("Huyện ủy A", 0), ("HU", 0)]
)
def test_a_word_of_the_level_is_no_name(title: str, count: int) -> None:
    entry = made("term", "t", title="HU", type="viet-tat", expansion="Huyện ủy", means="b")
    meant = made("organization", "b", title=title)
    assert count_of("noi-khac-nhau", meant_name, entry, meant) == count
