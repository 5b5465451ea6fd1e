"""From what is typed to a new record's values, field by field."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.editing.answers import values_of
from macros.editing.scaffold import (
    NobodyToAskError,
    ScaffoldError,
    in_order,
    question,
    text_of,
    write_new,
)
from macros.editing.typed_number import issuers_of, take_apart
from macros.knowledge_base import KnowledgeBase
from macros.load import Entry
from macros.model import KINDS
from macros.model.document import Document
from macros.model.walk import fields_of
from tests.invented import base_of, made


def nobody(text: str) -> str:
    raise NobodyToAskError(f"hỏi: {text}")


def values(kind: str, *beside: Entry, **given: str) -> dict[str, Any]:
    return values_of(base_of(*beside), KINDS[kind], {"at": "I", **given}, nobody)


def test_a_new_record_is_unverified_and_cites_the_one_source() -> None:
    assert values("place", title="Xã Mới", type="xa") == {
        "status": "unverified",
        "title": "Xã Mới",
        "type": "xa",
        "source": [{"id": "nguon", "at": "I"}],
        "id": "xa-moi",
    }


def test_what_is_given_comes_before_what_would_be_worked_out() -> None:
    beside = [made("source", "nguon"), made("source", "khac")]
    found = values(
        "place", *beside, title="Xã Mới", type="xa", source="khac", id="x", status="verified"
    )
    assert (found["id"], found["source"][0]["id"], found["status"]) == ("x", "khac", "verified")


def test_of_several_sources_one_must_be_chosen() -> None:
    beside = [made("source", "nguon"), made("source", "khac")]
    with pytest.raises(ScaffoldError, match="hỏi: Nguồn: mã .* Chọn: nguon, khac"):
        values("place", *beside, title="Xã Mới", type="xa")


@pytest.mark.parametrize(
    ("kind", "key", "typed", "meant"),
    [
        ("indicator", "position", "2", 2),
        ("term", "expansion_printed", "không", False),
        ("term", "expansion_printed", "có", True),
        ("event", "starts_on", "5/3/2022", "2022-03-05"),
        ("event", "places", " a; b ;; c", ["a", "b", "c"]),
        ("event", "type", "Sơ kết", "so-ket"),
        ("event", "type", " so-ket ", "so-ket"),
        ("place", "summary", " Một câu. ", "Một câu."),
    ],
)
def test_an_answer_is_read_as_its_field_needs(kind: str, key: str, typed: str, meant: Any) -> None:
    needed = {"title": "Tên", "type": "xa", "position": "1"}
    needed = {k: v for k, v in needed.items() if k in fields_of(KINDS[kind])}
    if kind in ("term", "event"):
        needed["type"] = {"term": "viet-tat", "event": "so-ket"}[kind]
    assert values(kind, **{**needed, key: typed})[key] == meant


@pytest.mark.parametrize(
    ("kind", "given", "told"),
    [
        ("indicator", {"position": "hai"}, "“hai” không dùng được cho position. Thứ tự: "),
        ("event", {"starts_on": "hôm qua"}, "“hôm qua” không dùng được cho starts_on. Thời gian"),
        ("document", {"relations": "b"}, "“relations” gồm nhiều trường; hãy điền trong tệp"),
        ("place", {"khac": "b"}, "không có trường “khac”"),
        ("document", {"number": "không số"}, "không đọc được số, ký hiệu “không số”"),
        ("place", {"title": "…", "type": "xa"}, "chưa có mã; thêm --id"),
    ],
)
def test_what_cannot_be_read_is_said(kind: str, given: dict[str, str], told: str) -> None:
    with pytest.raises(ScaffoldError, match=told):
        values(kind, **given)


def test_a_number_alone_gives_number_kind_title_and_date_but_no_issuer() -> None:
    """Two bodies may bear the same letters: the usual one is offered, not taken."""
    other = made("document", "b", number="01/QĐ-UBND", issuers=["ubnd"])
    found = values("document", other, number="qd 12 ubnd ngày 5/3/2022")
    assert {key: found[key] for key in ("number", "type", "title", "issued_on")} == {
        "number": "12/QĐ-UBND",
        "type": "quyet-dinh",
        "title": "Quyết định 12/QĐ-UBND",
        "issued_on": "2022-03-05",
    }
    assert "issuers" not in found


def test_what_is_typed_beside_the_number_wins_and_nothing_is_invented() -> None:
    found = values("document", number="12/QĐ-UBND", title="Tên", issued_on="2021")
    assert (found["title"], found["issued_on"]) == ("Tên", "2021")
    assert "issuers" not in found
    assert "number" not in values("document", number="", title="Tên", type="quyet-dinh")


@pytest.mark.parametrize(
    ("typed", "number", "kind", "body", "date"),
    [
        ("36-hd/vptw", "36-HD/VPTW", "huong-dan", "VPTW", ""),
        ("12/QĐ-UBND 5/3/2022", "12/QĐ-UBND", "quyet-dinh", "UBND", "2022-03-05"),
        ("7 hđ ubnd", "07/HĐ-UBND", "None", "UBND", ""),
        ("7 hd ubnd", "07/HD-UBND", "huong-dan", "UBND", ""),
        ("36-HD/VPTW", "36-HD/VPTW", "huong-dan", "VPTW", ""),
        ("7 qd đu", "07-QĐ/ĐU", "quyet-dinh", "ĐU", ""),
        ("7 ubnd", "07/UBND", "None", "UBND", ""),
        ("7", "07", "None", "", ""),
        ("452/UBND-KGVX", "452/UBND-KGVX", "cong-van", "UBND-KGVX", ""),
    ],
)
def test_a_number_is_taken_apart(typed: str, number: str, kind: str, body: str, date: str) -> None:
    found = take_apart(typed)
    assert found and (found.number, str(found.type), found.body, found.date) == (
        (number, kind, body, date)
    )


@pytest.mark.parametrize(
    ("typed", "number", "kind"),
    [
        ("Thông tư 15/2022/TT-BTC", "15/2022/TT-BTC", "thong-tu"),
        ("Nghị quyết 30a/2008/NQ-CP", "30a/2008/NQ-CP", "nghi-quyet"),
        ("Công văn số 123/UBND-VP", "123/UBND-VP", "cong-van"),
        ("Hướng dẫn 12-HD/BTGHU", "12-HD/BTGHU", "huong-dan"),
        ("15/BC-NN&PTNT", "15/BC-NN&PTNT", "bao-cao"),
        ("09/CTrPH-UBND-UBMTTQVN", "09/CTrPH-UBND-UBMTTQVN", "chuong-trinh-phoi-hop"),
        ("Quy chế số 01/QCPH-UBND", "01/QCPH-UBND", "quy-che-phoi-hop"),
        ("Luật số 31/2013/QH13", "31/2013/QH13", "None"),
        ("123/SNV-XYZ", "123/SNV-XYZ", "None"),
        ("QĐ 12/UBND", "12/QĐ-UBND", "quyet-dinh"),
    ],
)
def test_what_is_typed_as_printed_is_kept_letter_by_letter(
    typed: str, number: str, kind: str
) -> None:
    found = take_apart(typed)
    assert found and (found.number, str(found.type)) == (number, kind)


@pytest.mark.parametrize(
    ("typed", "date"), [("ngày 28/2/2022", "2022-02-28"), ("ngày 30/2/2022", "")]
)
def test_a_day_that_no_calendar_has_is_asked_for(typed: str, date: str) -> None:
    found = take_apart(f"12/QĐ-UBND {typed}")
    assert found and (found.number, found.date) == ("12/QĐ-UBND", date)


def issuing(*issuers: tuple[str, str]) -> list[str]:
    documents = [
        made("document", f"d{n}", number=number, issuers=[issuer]).record
        for n, (number, issuer) in enumerate(issuers)
    ]
    typed = take_apart("12/QĐ-UBND")
    assert typed
    return issuers_of(typed, [d for d in documents if isinstance(d, Document)])


def test_the_body_that_most_often_bore_the_symbol_issued_it() -> None:
    assert issuing(("1/QĐ-UBND", "a"), ("2/KH-UBND", "b"), ("3/KH-UBND", "b")) == ["b"]
    assert issuing(("1/QĐ-HĐND", "a")) == []


@pytest.mark.parametrize("body", ["TU", "HU", "TW", "VPTW", "ĐU", "BTVTU", "BTVHU", "UBKT"])
def test_bodies_of_the_party_set_a_hyphen_before_the_symbol(body: str) -> None:
    found = take_apart(f"7 kh {body.lower()}")
    assert found and found.number == f"07-KH/{body}"


def test_a_body_is_found_though_the_text_begins_with_it() -> None:
    found = take_apart("Đu kh 7")
    assert found and found.number == "07-KH/ĐU"


def test_documents_without_issuers_say_nothing() -> None:
    typed = take_apart("12/QĐ-UBND")
    silent = made("document", "a", number="1/QĐ-UBND").record
    assert typed and isinstance(silent, Document) and issuers_of(typed, [silent]) == []


def test_a_taken_id_and_a_taken_file_are_refused(tmp_path: Path) -> None:
    taken = made("place", "b")
    with pytest.raises(ScaffoldError, match=r"^mã “b” đã dùng ở data/places/b.yml; .* mã khác$"):
        values("place", taken, title="X", type="xa", id="b")
    link = tmp_path / "places" / "x.yml"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(ScaffoldError, match=r"^đã có x.yml; .* hoặc sửa tệp ấy$"):
        write_new(tmp_path, KINDS["place"], {"id": "x"})
    assert link.is_symlink() and not link.exists()


def test_an_open_place_in_the_source_is_asked_for() -> None:
    with pytest.raises(ScaffoldError, match=r"hỏi: Vị trí trong nguồn: .* III\.4\.1$"):
        values_of(base_of(), KINDS["place"], {"title": "X", "type": "xa"}, nobody)


def test_a_number_is_of_documents_only_and_may_stay_away() -> None:
    assert values("event", title="Lễ", type="so-ket")["id"] == "le"
    assert values("document", title="Tên", type="quyet-dinh")["id"] == "ten"


@pytest.mark.parametrize(("typed", "meant"), [("idd", "id"), ("models2", "models")])
def test_a_key_that_is_nearly_one_is_named(typed: str, meant: str) -> None:
    with pytest.raises(ScaffoldError, match=f"không có trường “{typed}”.*ý bạn là “{meant}”"):
        values("event", title="Lễ", type="so-ket", **{typed: "x"})


def test_several_bodies_of_a_party_number_are_parted_by_a_hyphen() -> None:
    found = take_apart("7 kh hu ubkt")
    assert found and found.number == "07-KH/HU-UBKT"


def test_the_last_place_of_an_outline_is_known_too() -> None:
    places = [{"at": at, "label": at, "title": at} for at in ("I", "II")]
    source = made("source", "nguon", outline=places)
    assert values("place", source, title="X", type="xa", at="II")["source"][0]["at"] == "II"


def test_a_date_stands_as_a_date_in_a_comment() -> None:
    text = text_of(KINDS["event"], {"id": "a"})
    assert "# starts_on: 2021-07-02\n" in text


def test_questions_name_the_choices() -> None:
    fields = {field.key: field for field in in_order(KINDS["place"])}
    needed = [key for key, field in fields.items() if field.is_needed("xa")]
    assert needed == ["id", "title", "type", "source", "status"]
    assert "xa (Xã)" in question(fields["type"]) and " Chọn: " in question(fields["type"])
    assert "Chọn" not in question(fields["title"])
    assert question(fields["title"]) == f"{fields['title'].label}: {fields['title'].help}"


def test_the_text_has_the_values_and_the_absent_as_comments() -> None:
    text = text_of(KINDS["event"], {"id": "a", "title": "Lễ", "starts_on": "2022-03-05"})
    lines = text.splitlines()
    assert lines[0] == "# Sự kiện. Xóa các dòng bắt đầu bằng “#” trước khi gửi."
    assert lines[1:3] == ["id: a", "title: Lễ"]
    assert "starts_on: 2022-03-05" in lines
    assert "# Địa điểm: Mã của nơi diễn ra." in lines and "# places:" in lines
    assert not any("ends_on" in line for line in lines)


def test_a_base_without_sources_asks_for_one() -> None:
    with pytest.raises(ScaffoldError, match="hỏi: Nguồn"):
        values_of(KnowledgeBase.of([]), KINDS["place"], {"title": "X", "type": "xa"}, nobody)
