"""What a document's number tells of a new record: kind, body, day."""

import pytest

from macros.editing.typed_number import issuers_of, take_apart
from macros.model.document import Document
from tests.editing.test_answers import values
from tests.invented import made


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
        ("KL 12/UBND", "12/KL-UBND", "ket-luan"),
        ("CTrPH 12/UBND", "12/CTrPH-UBND", "chuong-trinh-phoi-hop"),
        ("Chương trình số 09/CTrPH-UBND-HND", "09/CTrPH-UBND-HND", "chuong-trinh-phoi-hop"),
        ("Chương trình phối hợp số 9/UBND-HND", "9/UBND-HND", "chuong-trinh-phoi-hop"),
        ("Chương trình: 9/UBND-HND", "9/UBND-HND", "chuong-trinh"),
        ("Báo cáo số 9/UBND-VP", "9/UBND-VP", "bao-cao"),
    ],
)
def test_what_is_typed_as_printed_is_kept_letter_by_letter(
    typed: str, number: str, kind: str
) -> None:
    found = take_apart(typed)
    assert found and (found.number, str(found.type)) == (number, kind)


BODIES = ["TU", "HU", "TW", "VPTW", "ĐU", "BTVTU", "BTVHU", "UBKT"]
STATE_BODIES = ["UBND", "HĐND", "UBMTTQ", "UBMTTQVN", "MTTQ", "BCĐ"]


@pytest.mark.parametrize("body", [*BODIES, *STATE_BODIES])
def test_a_number_that_begins_with_a_body_is_of_a_letter(body: str) -> None:
    found = take_apart(f"123/{body}-VP")
    assert found and (str(found.type), found.body) == ("cong-van", f"{body}-VP")


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("ngày 28/2/2022", "2022-02-28"),
        ("ngày 30/2/2022", ""),
        ("2/2022", "2022-02"),
    ],
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


@pytest.mark.parametrize("body", BODIES)
def test_bodies_of_the_party_set_a_hyphen_before_the_symbol(body: str) -> None:
    found = take_apart(f"7 kh {body.lower()}")
    assert found and found.number == f"07-KH/{body}"


def test_a_body_is_found_though_the_text_begins_with_it() -> None:
    found = take_apart("Đu kh 7")
    assert found and found.number == "07-KH/ĐU"


def test_documents_without_issuers_say_nothing() -> None:
    typed = take_apart("12/QĐ-UBND")
    silent = made("document", "a", number="1/QĐ-UBND").record
    bare = made("document", "b", issuers=["ubnd"]).record
    assert isinstance(silent, Document) and isinstance(bare, Document)
    assert typed and issuers_of(typed, [silent, bare]) == []
    alone = take_apart("12")
    numbered = made("document", "c", number="1/QĐ-UBND", issuers=["ubnd"]).record
    assert isinstance(numbered, Document) and alone and issuers_of(alone, [numbered]) == []


def test_a_number_is_of_documents_only_and_may_stay_away() -> None:
    assert values("event", title="Lễ", type="so-ket")["id"] == "le"
    assert values("document", title="Tên", type="quyet-dinh")["id"] == "ten"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("7 kh hu ubkt", "07-KH/HU-UBKT"),
        ("5 ctr hu ubnd", "05-CTr/HU-UBND"),
        ("5 ctr ubnd hu", "05/CTr-UBND-HU"),
    ],
)
def test_of_several_bodies_the_first_says_how_the_number_is_written(
    typed: str, number: str
) -> None:
    found = take_apart(typed)
    assert found and found.number == number


@pytest.mark.parametrize(
    ("typed", "number", "kind", "date"),
    [
        ("12/QĐ-UBND", "12/QĐ-UBND", "quyet-dinh", ""),
        ("qd 12 ubnd ngày 5/3/2022", "12/QĐ-UBND", "quyet-dinh", "2022-03-05"),
        ("kl 8 tu 2021-02-24", "08-KL/TU", "ket-luan", "2021-02-24"),
        ("kế hoạch số 37 HU", "37-KH/HU", "ke-hoach", ""),
        ("452/UBND-KGVX", "452/UBND-KGVX", "cong-van", ""),
        ("30/2020/NĐ-CP", "30/2020/NĐ-CP", "nghi-dinh", ""),
    ],
)
def test_numbers_in_any_form(typed: str, number: str, kind: str, date: str) -> None:
    found = take_apart(typed)
    assert found and (found.number, str(found.type), found.date) == (number, kind, date)


@pytest.mark.parametrize("typed", ["quyết định không số", "5/3/2022", "ngày 5/3/2022", ""])
def test_no_number_is_none(typed: str) -> None:
    assert take_apart(typed) is None
