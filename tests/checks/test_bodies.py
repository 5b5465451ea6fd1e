"""Bodies, places and persons: where a body works, what it is part of, and who speaks for it."""

from typing import Any

import pytest

from macros.checks import levels, named_type
from macros.checks.alone import named_body, not_given
from tests.invented import count_of, made, told

VIET = made("place", "vn", title="Việt Nam", type="quoc-gia")
LAO = made("place", "lao", title="Lào", type="quoc-gia")
PLACES = (
    *(VIET, LAO),
    made("place", "tinh", title="Tỉnh A", type="tinh", part_of="vn"),
    made("place", "huyen", title="Huyện A", type="huyen", part_of="tinh"),
    made("place", "xa", title="Xã A", type="xa", part_of="huyen"),
    made("place", "ngoai", title="Tỉnh B", type="tinh", part_of="lao"),
)


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"place": "huyen"}, 0),
        ({"place": "tinh"}, 0),
        ({"place": "xa"}, 1),
        ({"place": "xa", "type": "su-nghiep"}, 0),
        ({"place": "xa", "level": "xa"}, 0),
        ({"place": "huyen", "level": "xa"}, 0),
        ({"place": "ngoai"}, 1),
        ({"place": "ngoai", "level": "nuoc-ngoai"}, 0),
        ({"place": "xa", "level": "nuoc-ngoai"}, 1),
        ({"place": "ngoai", "level": "trung-uong"}, 0),
        ({"part_of": "tren"}, 0),
        ({"part_of": "duoi"}, 1),
        ({"part_of": "chi-bo"}, 1),
        ({"part_of": "chi-bo", "level": "thon"}, 0),
        ({"part_of": "duoi", "level": None}, 0),
        ({"part_of": "duoi", "level": "nuoc-ngoai"}, 0),
        ({"place": "vn"}, 0),
        ({"place": "vn", "level": "tinh"}, 0),
        ({"place": "xa", "level": "tinh"}, 1),
    ],
)
def test_a_body_works_where_its_level_is(fields: dict[str, Any], count: int) -> None:
    bodies = (
        made("organization", "tren", level="tinh"),
        made("organization", "duoi", level="xa"),
        made("organization", "chi-bo", title="Chi bộ thôn A", level=None),
    )
    before = made("organization", "b", level=None), made("organization", "c")
    entry = made("organization", "a", **fields)
    assert count_of("noi-khac-nhau", levels, *before, entry, *bodies, *PLACES) == count


@pytest.mark.parametrize(
    ("kind", "fields", "item", "count"),
    [
        ("document", {"signers": ["y"]}, "người ký", 1),
        ("document", {"signers": ["y"]}, "số người ký, số trang", 0),
        ("document", {"issuers": ["b"]}, "người ký", 0),
        ("document", {"recipients": ["b"]}, "cơ quan nhận", 1),
        ("event", {"organizers": ["b"]}, "đơn vị chủ trì", 1),
        ("event", {"organizers": ["b"]}, "đơn vị thực hiện", 1),
        ("event", {"organizers": ["b"]}, "đơn vị tổ chức", 1),
        ("event", {"organizers": ["b"]}, "đơn vị phối hợp", 0),
        ("event", {"organizers": ["b"]}, "người chủ trì", 0),
        ("media", {"models": ["b"]}, "số mô hình", 0),
        ("event", {"organizers": ["b"]}, "cơ quan tổ chức", 1),
        ("funding", {"giver": "b"}, "cơ quan giao", 1),
        ("funding", {"decision": "d"}, "quyết định giao kinh phí", 1),
        ("funding", {"giver": "b"}, "quyết định giao kinh phí", 0),
        ("indicator", {"target": "f", "target_year": "2025"}, "thời hạn", 1),
        ("document", {"issued_on": "2022-03-05"}, "ngày tháng", 1),
        ("document", {"issued_on": "2022-03"}, "ngày tháng", 0),
        ("term", {"expansion": "Hội đồng"}, "dạng đầy đủ", 1),
    ],
)
def test_who_does_it_is_named_as_one_may(
    kind: str, fields: dict[str, Any], item: str, count: int
) -> None:
    entry = made(kind, "a", not_given=[item], **fields)
    assert count_of("noi-khac-nhau", not_given, entry) == count


@pytest.mark.parametrize(
    ("kind", "level", "count"),
    [("chinh-quyen", "tinh", 0), ("mat-tran", "tinh", 1), ("dang", "tinh", 1), ("khac", "tinh", 0)],
)
def test_a_body_of_the_state_is_part_of_one(kind: str, level: str, count: int) -> None:
    whole = made("organization", "tren", type=kind, level=level)
    entry = made("organization", "a", part_of="tren")
    assert count_of("noi-khac-nhau", levels, entry, whole) == count
    member = made("organization", "a", type="doan-the", part_of="tren")
    assert told(levels.check, member, whole) == []


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("Bí thư Huyện ủy", 1),
        ("Chủ tịch Hội Nông dân", 1),
        ("Chủ tịch", 0),
        ("Bí thư", 0),
        ("Phó Chủ tịch UBND huyện", 0),
        ("Phó Bí thư Huyện ủy, Chủ tịch UBND huyện", 0),
        ("Phó Bí thư Huyện ủy - Chủ tịch UBND huyện", 0),
    ],
)
def test_an_office_is_one_of_its_body(title: str, count: int) -> None:
    person = made("person", "y", roles=[{"title": title, "organization": "ub"}])
    assert count_of("noi-khac-nhau", levels, person, made("organization", "ub")) == count
    trade = made("organization", "ub", type="kinh-te", level=None)
    assert told(levels.check, person, trade) == []
    members = made("organization", "ub", type="doan-the")
    is_of_state = title.endswith(("ủy", "huyện"))
    assert count_of("noi-khac-nhau", levels, person, members) == is_of_state


@pytest.mark.parametrize(
    ("roles", "issuer", "count"),
    [
        ([{"title": "Chủ tịch", "organization": "ub"}], "ub", 0),
        ([{"title": "Chủ tịch", "organization": "ub"}], "tinh-uy", 1),
        ([{"title": "Chủ tịch", "organization": "ub"}], "ban", 0),
        ([{"title": "Chủ tịch"}], "tinh-uy", 0),
        ([{"title": "già làng"}], "ub", 1),
        ([{"title": "cán bộ", "organization": "ub"}], "tinh-uy", 0),
        ([{"title": "Chủ tịch", "organization": "ub"}], "huyen-uy", 1),
        ([{"title": "Chủ tịch", "organization": "ub"}], "ub-tinh", 1),
        ([], "ub", 0),
    ],
)
def test_who_signs_holds_an_office_there(
    roles: list[dict[str, str]], issuer: str, count: int
) -> None:
    document = made("document", "d", issuers=[issuer], signers=["y"])
    bodies = (
        made("organization", "ub"),
        made("organization", "tinh-uy", type="dang", level="tinh"),
        made("organization", "huyen-uy", type="dang"),
        made("organization", "ub-tinh", level="tinh"),
        made("organization", "ban", type="khac", level=None),
    )
    person = made("person", "y", roles=roles)
    assert count_of("noi-khac-nhau", levels, document, person, *bodies) == count


def test_the_signer_who_may_not_is_told() -> None:
    roles = [{"title": "Chủ tịch", "organization": "ub"}]
    people = made("person", "x", roles=roles), made("person", "y", roles=[{"title": "già làng"}])
    document = made("document", "d", issuers=["ub"], signers=["x", "y"])
    (wrong,) = told(levels.check, document, *people, made("organization", "ub"))
    assert wrong.startswith("d (y) ")


@pytest.mark.parametrize(
    ("title", "kind", "code"),
    [
        ("Hội Nông dân huyện", "dang", "type"),
        ("Phòng Nội vụ huyện", "dang", "type"),
        ("Phòng khám huyện", "su-nghiep", ""),
        ("Chi bộ Phòng Nội vụ huyện", "dang", ""),
        ("Hợp tác xã A", "doan-the", "type"),
        ("Hợp tác xã A", "kinh-te", ""),
        ("Chính phủ", "chinh-quyen", "level"),
    ],
)
def test_a_body_is_of_its_system(title: str, kind: str, code: str) -> None:
    wrong = told(named_body.check, made("organization", "a", title=title, type=kind))
    assert [one.split(" (")[1].split(":")[0] for one in wrong] == ([code] if code else [])


@pytest.mark.parametrize(("whole", "count"), [("tinh", 1), ("lao", 0), ("laoo", 0)])
def test_a_place_in_an_unknown_one_is_in_no_country(whole: str, count: int) -> None:
    place = made("place", "p", title="Huyện B", type="huyen", part_of=whole)
    body = made("organization", "a", place="p", level="nuoc-ngoai")
    assert count_of("noi-khac-nhau", levels, body, place, *PLACES) == count


@pytest.mark.parametrize(("borders", "count"), [("tinh", 1), ("huyen", 0), ("ngoai", 0)])
def test_a_place_borders_nothing_around_it(borders: str, count: int) -> None:
    entry = made("place", "b", title="Xã B", part_of="huyen", borders=[borders])
    assert count_of("giao-cho-minh", named_type, entry, *PLACES) == count


@pytest.mark.parametrize(("about", "count"), [([], 1), (["a"], 1), (["a", "xa"], 0)])
def test_a_note_on_both_says_that_the_source_has_it_so(about: list[str], count: int) -> None:
    below = made("organization", "xa", level="xa")
    for kind in ("mau-thuan", "so-ky-hieu", "loi-in"):
        note = made("observation", "o", about=about, type=kind)
        seated = made("organization", "a", place="xa")
        assert count_of("noi-khac-nhau", levels, seated, note, *PLACES) == count
        assert (
            count_of("noi-khac-nhau", levels, made("organization", "a", part_of="xa"), note, below)
            == count
        )
