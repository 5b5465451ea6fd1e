"""Rules about ids and what leads to them: just wrong, and just right beside it."""

from dataclasses import replace

import pytest

from macros.checks import (
    own_id,
    unknown_id,
)
from macros.checks.slips import meant
from macros.load import Entry
from macros.problems import Problem
from tests.invented import context_of, made, problems_of, told


def test_an_id_is_given_once_whatever_the_kind() -> None:
    third, first, twin = made("person", "b"), made("place", "a"), made("event", "a")
    wrong = told(own_id.taken, third, first, twin)
    assert wrong == ["a (id: a) [trung-ma] mã “a” đã dùng ở data/places/a.yml"]


def test_the_file_that_bears_the_id_is_not_blamed_for_its_copy() -> None:
    copy = replace(made("place", "xa-man"), path="data/places/xa-man-2.yml")
    for entries in ((copy, made("place", "xa-man")), (made("place", "xa-man"), copy)):
        (wrong,) = told(own_id.taken, *entries)
        found = "[trung-ma] mã “xa-man” đã dùng ở data/places/xa-man.yml"
        assert wrong == f"xa-man-2 (id: xa-man) {found}"


def test_a_file_is_called_as_its_record() -> None:
    right, wrong = made("place", "a"), replace(made("place", "b"), path="data/places/c.yml")
    assert told(own_id.check, right, wrong) == ["c (id: b) [ma-khac-tep] “b” khác tên tệp “c.yml”"]


def test_a_former_id_leads_to_one_record() -> None:
    first = made("place", "a", former_ids=["x", "b", "y"])
    second, third = made("place", "b"), made("place", "c", former_ids=["z", "x"])
    assert told(own_id.check, first, second, third) == [
        "a (b) [trung-ma-cu] mã cũ “b” đang dùng ở data/places/b.yml",
        "c (x) [trung-ma-cu] mã cũ “x” đang dùng ở data/places/a.yml",
    ]


def test_a_former_id_twice_in_one_record_is_left_to_the_rule_for_lists() -> None:
    assert told(own_id.check, made("place", "a", former_ids=["x", "x"])) == []
    assert len(told(own_id.check, made("place", "a", former_ids=["a"]))) == 1


def test_the_one_record_of_the_wanted_kind_that_leads_there_is_named() -> None:
    document, other = made("document", "v"), made("term", "t", source=[{"id": "v"}])
    sources = [made("source", name, document="v") for name in ("n", "m")]
    for given, near in ((sources[:1], ", có lẽ là “n”"), (sources, "")):
        problems = problems_of(unknown_id.check, document, other, *given)
        wrong = [p.expected for p in problems if p.code == "sai-loai-lien-ket"]
        assert wrong == [f"mã của nguồn{near}"]


def test_a_former_id_that_no_file_may_have_is_told_at_its_line() -> None:
    wrong = told(own_id.check, made("place", "a", former_ids=["x", "con", "2021-09-27"]))
    assert [problem.partition("]")[0] for problem in wrong] == ["a (con) [ten-tep"]


def test_the_first_record_counts_among_those_that_bear_an_id() -> None:
    bearer, other = made("place", "b"), made("place", "c", former_ids=["b"])
    assert len(told(own_id.check, bearer, other)) == 1


def test_a_name_of_several_records_is_no_guess() -> None:
    places = made("place", "a", title="Xã Đăk Môn"), made("place", "b", title="Xã Đăk Mon")
    for typed, expected in (
        ("Xã Đăk Mon", "mã “b”"),
        ("Xã Đăk Môn", "mã “a”"),
        ("xa dak mon", "mã của một trong 2 bản ghi có tên ấy: a, b"),
    ):
        event = made("event", "e", places=[typed])
        found = problems_of(unknown_id.check, event, *places)
        assert [p.expected for p in found if p.code == "ten-thay-ma"] == [expected]


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
    (wrong,) = problems_of(unknown_id.check, document, source, *bodies)
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
    assert "có lẽ" not in told_as and "; bản ghi ấy đổi mã thì" in told_as


def test_of_two_that_may_be_meant_none_is_guessed() -> None:
    assert "có lẽ" not in offered("hoi-suoi-mat", "hoi-suoi-may", "hoi-suoi-mau")


@pytest.mark.parametrize("target", ["hoi-a, hoi-b", "hoi-a; hoi-c", "hoi-a hoi-b", "x-a,x-b"])
def test_two_ids_in_one_item_are_told_as_two(target: str) -> None:
    assert offered(target, "hoi-a", "hoi-b").startswith("mỗi mục một mã: “")


@pytest.mark.parametrize(
    "target",
    ["hoi-a hoi-c", "hoi-c hoi-a", "Hội A, hoi-b", "hoi-a, huyện B", "Hội A, huyện B", "hoi-a,"],
)
def test_other_words_with_commas_and_blanks_are_not(target: str) -> None:
    assert "mỗi mục một mã" not in offered(target, "hoi-a", "hoi-b")


def test_a_link_to_a_record_or_to_a_broken_file_is_right() -> None:
    assert known("a", "xa-man") == []
    assert known("a", "xa-hong", "data/places/xa-hong.yml") == []


@pytest.mark.parametrize(
    ("target", "broken", "count"),
    [
        ("xa-sau", "data/places/2022", 0),
        ("xa-sau", "data/places/xa-truoc.yml", 1),
        ("xa-sau", "data/events/2022", 1),
        ("nguon", "data/places/2022", 1),
    ],
)
def test_a_link_may_lead_into_a_folder_that_is_told(target: str, broken: str, count: int) -> None:
    assert len(known("a", target, broken)) == count
    linked = made("observation", "b", about=[target])
    is_known = target == "nguon"
    found = told(unknown_id.check, linked, made("source", "nguon"), broken=[broken])
    assert len(found) == (0 if broken.endswith("/2022") or is_known else 1)


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
    [problem] = problems_of(unknown_id.check, document, other, made("source", "nguon"))
    assert (problem.code, problem.example) == ("ten-thay-ma", "03-kl-tu-2022")


def test_links_to_a_file_whose_record_has_another_id_are_not_told() -> None:
    event = made("event", "e", places=["xa-man"])
    for path, count in (("xa-man", 0), ("xa-mam", 1)):
        renamed = replace(made("place", "xa-mam"), path=f"data/places/{path}.yml")
        assert len(told(unknown_id.check, event, renamed, made("source", "nguon"))) == count


@pytest.mark.parametrize(("count", "has_remedy"), [(2, False), (3, True)])
def test_what_many_call_so_may_have_been_renamed(count: int, has_remedy: bool) -> None:
    place = made("place", "xa-dakglei", title="Xã Đăk Glei")
    events = [made("event", f"e-{n}", places=["xa-dak-glei"]) for n in range(count)]
    wrong = problems_of(unknown_id.check, place, made("source", "nguon"), *events)
    assert {problem.code for problem in wrong} == {"ma-khong-co"}
    assert all("có lẽ là “xa-dakglei” (Xã Đăk Glei); hoặc" in one.expected for one in wrong)
    remedy = "; nếu “xa-dakglei” là mã mới của nó thì ghi mã cũ này vào former_ids ở đó"
    assert [one.expected.endswith(remedy) for one in wrong] == [has_remedy] * count


def test_an_address_of_no_record_is_an_unknown_id() -> None:
    other = made("document", "a", relations=[{"type": "cites", "to": "van-ban/04-kl-tu.html"}])
    [problem] = problems_of(unknown_id.check, other, made("source", "nguon"))
    assert (problem.code, problem.example) == ("ma-khong-co", "")


def test_a_record_that_is_gone_is_told_once() -> None:
    few, many = unknown_id.MANY, unknown_id.MANY + 1
    for count, told_as in ((few, few), (many, 1)):
        documents = [made("document", f"d{n}", issuers=["ubnd"]) for n in range(count)]
        problems = problems_of(unknown_id.check, made("source", "nguon"), *documents)
        assert len(problems) == told_as
    assert f"(và {many - 1} chỗ khác cũng vậy)" in problems[0].found
    assert "former_ids" in problems[0].expected
    # At the last of them: a record that is being added has been read behind all others.
    assert problems[0].path == made("document", f"d{many - 1}").path


def test_an_id_that_changed_leads_to_the_new_one() -> None:
    other = made("document", "a", relations=[{"type": "cites", "to": "cu"}])
    renamed = made("document", "moi", former_ids=["cu"])
    source = made("source", "nguon")
    for entries in ((renamed, source, other), (other, source, renamed)):
        [problem] = problems_of(unknown_id.check, *entries)
        assert (problem.expected, problem.example) == ("mã mới “moi”", "moi")


def test_the_name_of_any_kind_is_a_name() -> None:
    event = made("event", "e", related=[{"to": "Xã Đăk A"}])
    place = made("place", "x", title="Xã Đăk A")
    [problem] = problems_of(unknown_id.check, event, made("source", "nguon"), place)
    assert (problem.code, problem.example) == ("ten-thay-ma", "x")


@pytest.mark.parametrize(
    ("written", "guessed"),
    [
        ("ban-thuong-vu-tinh-u", "ban-thuong-vu-tinh-uy"),
        ("ban-thuong-vu-tinh", ""),  # three letters are no slip
        ("ban-thuong-vu-huyen", ""),
        ("ban-thuong-vu-tinh-", "ban-thuong-vu-tinh-uy"),
        ("ke-hoach-2O24", "ke-hoach-2024"),
        ("ke-hoach-2023", ""),
    ],
)
def test_lost_last_letters_and_letters_for_digits_are_guessed_at(
    written: str, guessed: str
) -> None:
    assert meant(written, {"ban-thuong-vu-tinh-uy": (), "ke-hoach-2024": ()}) == guessed


def astray(*entries: Entry) -> list[Problem]:
    """What is told of links, but for those to the source that every record has."""
    problems = problems_of(unknown_id.check, *entries)
    return [problem for problem in problems if "nguon" not in problem.found]


def test_a_number_is_no_id_and_one_field_takes_one() -> None:
    bodies = made("organization", "ubnd"), made("organization", "hdnd")
    place = made("place", "xa-a"), made("place", "xa-b")
    figure = made("figure", "f", place="xa-a, xa-b")
    (found,) = astray(figure, *place)
    assert found.expected == "chỉ một mã, một trong: “xa-a”, “xa-b”"
    document = made("document", "d", issuers=["ubnd, hdnd"])
    (found,) = astray(document, *bodies)
    assert found.expected == "mỗi mục một mã: “ubnd”, “hdnd”"
    (found,) = astray(made("indicator", "i", target="25"))
    assert (found.found, found.expected) == (
        "“25” là con số, không phải mã",
        "mã của bản ghi số liệu giữ con số ấy",
    )


@pytest.mark.parametrize("path", ["A-Blang.yml", "a-blang.yml.txt", "a-blang .yml"])
def test_links_to_a_file_whose_name_has_to_be_mended_are_not_blamed(path: str) -> None:
    media = made("media", "m", people=["a-blang"])
    context = context_of([media], broken=[f"data/people/{path}"])
    assert not [p for p in unknown_id.check(context) if "a-blang" in p.found]


def test_a_place_for_its_source_is_told_as_that() -> None:
    outline = [{"at": "II.1", "label": "Mục II.1", "title": "Hai"}]
    source = made("source", "bao-cao", outline=outline, source=[{"id": "bao-cao", "at": "II.1"}])
    wrong = made("term", "t", source=[{"id": "bao-cao", "at": "II.1"}, {"id": "II.1"}])
    (found,) = astray(wrong, source)
    assert found.found == "“II.1” là vị trí trong nguồn “bao-cao”, không phải mã của nguồn"
    (found,) = astray(made("term", "t", means="II.1"), source)
    assert "vị trí" not in found.found
