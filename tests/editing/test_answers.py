"""The values of a new record: from what was answered, and from nothing else."""

import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from macros.editing.answers import values_of
from macros.editing.scaffold import (
    NobodyToAskError,
    ScaffoldError,
    question,
    text_of,
    write_new,
)
from macros.knowledge_base import KnowledgeBase
from macros.load import Entry
from macros.model import KINDS
from macros.model.declared import fields_of
from macros.model.order import in_order
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
    with pytest.raises(
        ScaffoldError, match="^hỏi: Nguồn: mã của bản ghi nguồn. Chọn: nguon, khac$"
    ):
        values("place", *beside, title="Xã Mới", type="xa")


@pytest.mark.parametrize(
    ("kind", "key", "typed", "meant"),
    [
        ("indicator", "position", "2", 2),
        ("term", "expansion_printed", "không", False),
        ("term", "expansion_printed", "có", True),
        ("event", "starts_on", "5/3/2022", "2022-03-05"),
        ("event", "places", " Xã A; b ;; c", ["a", "b", "c"]),
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
    places = [made("place", name, title=f"Xã {name.upper()}") for name in "abc"]
    assert values(kind, *places, **{**needed, key: typed})[key] == meant


PLACE_TYPES = (
    "quoc-gia (Quốc gia), tinh (Tỉnh), huyen (Huyện), thi-tran (Thị trấn), xa (Xã), vung (Vùng)."
)


@pytest.mark.parametrize(
    ("kind", "given", "told"),
    [
        (
            "indicator",
            {"position": "hai"},
            "“hai” không dùng được. Thứ tự: Thứ tự trong nguồn; một gạch đầu dòng có thể tách "
            "thành nhiều chỉ tiêu. Ví dụ: 1",
        ),
        (
            "event",
            {"starts_on": "hôm qua"},
            "“hôm qua” không dùng được. Thời gian: Ngày diễn ra hoặc bắt đầu. Ví dụ: 02/07/2021",
        ),
        ("document", {"relations": "b"}, "“relations” gồm nhiều trường; hãy điền trong tệp"),
        ("place", {"khac": "b"}, "không có trường “khac”"),
        (
            "document",
            {"number": "không số"},
            "không đọc được số, ký hiệu “không số”; ví dụ 12/QĐ-UBND",
        ),
        (
            "place",
            {"title": "X", "type": "thi trân mới"},
            "“thi trân mới” không có trong danh mục; ý bạn là “thi-tran” (Thị trấn)? "
            f"Loại: Loại đơn vị hành chính. Chọn: {PLACE_TYPES}",
        ),
        (
            "place",
            {"title": "X", "type": "Vùngg"},
            "“Vùngg” không có trong danh mục; ý bạn là “vung” (Vùng)? "
            f"Loại: Loại đơn vị hành chính. Chọn: {PLACE_TYPES}",
        ),
        (
            "place",
            {"title": "X", "type": "Quốc giaa"},
            "“Quốc giaa” không có trong danh mục; ý bạn là “quoc-gia” (Quốc gia)? "
            f"Loại: Loại đơn vị hành chính. Chọn: {PLACE_TYPES}",
        ),
        (
            "place",
            {"title": "X", "type": "làng"},
            "“làng” không có trong danh mục. Loại: Loại đơn vị hành chính. Chọn: " + PLACE_TYPES,
        ),
        (
            "place",
            {"title": "…", "type": "xa"},
            "chưa có mã, ví dụ xa-dak-tuoi (thêm bằng --id)",
        ),
        (
            "place",
            {"title": "X", "type": "xa", "id": "A b"},
            "mã “A b” không dùng được; cần chữ thường không dấu, chữ số và gạch nối, không quá "
            "80 ký tự",
        ),
        (
            "place",
            {"title": "X", "type": "xa", "at": " "},
            "chưa nêu vị trí trong nguồn “nguon”",
        ),
        (
            "place",
            {"title": "X", "type": "xa", "source": "nguom"},
            "không có nguồn “nguom”; ý bạn là “nguon”?",
        ),
        (
            "place",
            {"title": "X", "type": "xa", "source": "z", "id": "y"},
            "không có nguồn “z”. Chọn: nguon, y",
        ),
    ],
)
def test_what_cannot_be_read_is_said(kind: str, given: dict[str, str], told: str) -> None:
    with pytest.raises(ScaffoldError) as caught:
        values(kind, **given)
    assert str(caught.value) == told


def test_places_of_a_source_are_listed_with_what_they_tell() -> None:
    outline = [{"at": at, "label": f"Mục {at}", "title": f"Việc {at}"} for at in ("I", "II")]
    with pytest.raises(ScaffoldError, match=r"Chọn: \n  I: Việc I, \n  II: Việc II$"):
        values("place", made("source", "nguon", outline=outline), title="Xã", type="xa", at="V")


def test_a_new_source_is_asked_for_a_place_of_its_own() -> None:
    found = values("source", title="Báo cáo năm sau", id="bc-sau")
    assert found["source"] == [{"id": "bc-sau", "at": "I"}]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("Xã Lạ", "“Xã Lạ” không là mã hay tên của cơ quan, tổ chức nào"),
        ("ubnd-huyeen", "“ubnd-huyeen” không là .* nào; ý bạn là “ubnd-huyen”?"),
        ("Hai", "“Hai” là tên của nhiều bản ghi; gõ mã: h1, h2"),
    ],
)
def test_a_link_that_leads_nowhere_is_asked_for_again(answer: str, told: str) -> None:
    answers = iter([answer, "UBND huyện"])
    questions: list[str] = []

    def ask(text: str) -> str:
        questions.append(text)
        return next(answers)

    given = {"at": "I", "number": "12/QĐ-UBND ngày 5/3/2022", "id": "x"}
    bodies = {"ubnd-huyen": "UBND huyện", "h1": "Hai", "h2": "Hai"}
    base = base_of(*(made("organization", k, title=v) for k, v in bodies.items()))
    assert values_of(base, KINDS["document"], given, ask)["issuers"] == ["ubnd-huyen"]
    assert re.match(told, questions[1])
    assert questions[1].endswith(" (Enter để bỏ qua)")


def test_a_taken_id_and_a_taken_file_are_refused(tmp_path: Path) -> None:
    taken = made("place", "b")
    told = "^mã “b” đã dùng ở data/places/b.yml; sửa tệp ấy, hoặc chọn mã khác \\(--id\\)$"
    with pytest.raises(ScaffoldError, match=told):
        values("place", taken, title="X", type="xa", id="b")
    link = tmp_path / "places" / "x.yml"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "nowhere")
    told = "^đã có x.yml; chọn mã khác bằng --id, hoặc sửa tệp ấy$"
    with pytest.raises(ScaffoldError, match=told):
        write_new(tmp_path, KINDS["place"], {"id": "x"})
    assert link.is_symlink() and not link.exists()


def test_an_open_place_in_the_source_is_asked_for() -> None:
    with pytest.raises(
        ScaffoldError,
        match="^hỏi: Vị trí trong nguồn: đúng như trong dàn ý của nguồn, ví dụ III.4.1$",
    ):
        values_of(base_of(), KINDS["place"], {"title": "X", "type": "xa"}, nobody)


@pytest.mark.parametrize(("typed", "meant"), [("idd", "id"), ("models2", "models")])
def test_a_key_that_is_nearly_one_is_named(typed: str, meant: str) -> None:
    with pytest.raises(ScaffoldError, match=f"không có trường “{typed}”.*ý bạn là “{meant}”"):
        values("event", title="Lễ", type="so-ket", **{typed: "x"})


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
    title = fields["title"]
    assert question(title) == f"{title.label}: {title.help} Ví dụ: {title.example}"
    issuers = fields_of(KINDS["document"])["issuers"]
    assert question(issuers) == f"{issuers.label}: {issuers.help}"
    kind = fields_of(KINDS["document"])["type"]
    assert question(kind).startswith(f"{kind.label}: Chọn: ")


def test_the_text_has_the_values_and_the_absent_as_comments() -> None:
    text = text_of(KINDS["event"], {"id": "a", "title": "Lễ", "starts_on": "2022-03-05"})
    lines = text.splitlines()
    assert lines[0] == "# Sự kiện. Xóa các dòng bắt đầu bằng “#” trước khi gửi."
    assert lines[1:3] == ["id: a", "title: Lễ"]
    assert "starts_on: 2022-03-05" in lines
    assert "# Địa điểm: Mã của nơi diễn ra." in lines and "# places:" in lines
    assert not any("ends_on" in line for line in lines)
    needed = text_of(KINDS["place"], {"id": "a"}).splitlines()
    assert "# title: Xã Mường Hoong" in needed and "# type: xa" in needed
    assert "# stated: sl-ty-le-ho-ngheo" in text_of(KINDS["claim"], {"type": "share_of"})
    assert "# stated:" not in text_of(KINDS["claim"], {"type": "same_name"})


def test_what_only_some_types_need_is_asked_for_with_them() -> None:
    with pytest.raises(ScaffoldError, match="^hỏi: Số được kiểm"):
        values("claim", title="Có đúng không?", type="share_of", basis="source")
    with pytest.raises(ScaffoldError, match="^hỏi: Mục mang tên"):
        values("claim", title="Có đúng không?", type="same_name", basis="source")


def test_a_base_without_sources_says_what_to_do_first() -> None:
    with pytest.raises(ScaffoldError, match="chưa có nguồn nào đọc được; .*new source"):
        values_of(KnowledgeBase.of([]), KINDS["place"], {"title": "X", "type": "xa"}, nobody)


BODY = made("organization", "ubnd", title="Ủy ban xã Mới")


def test_names_of_records_become_their_ids() -> None:
    given = {"title": "Kế hoạch", "type": "ke-hoach", "issuers": "Ủy ban xã Mới; dang-uy"}
    assert values("document", BODY, made("source", "nguon"), **given)["issuers"] == [
        "ubnd",
        "dang-uy",
    ]


@pytest.mark.parametrize(
    "title", ["<b>x</b>", "a\nb", "Quyết\u202e định", "x" * 401, "\udc80", "Xã \udc80"], ids=ascii
)
def test_what_check_would_refuse_is_not_written(title: str, tmp_path: Path) -> None:
    found = values("place", made("source", "nguon"), title=title, type="xa", id="xa-moi")
    with pytest.raises(ScaffoldError):
        write_new(tmp_path, KINDS["place"], found)
    assert list(tmp_path.iterdir()) == []


def test_decomposed_letters_are_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Xã Mới")
    assert values("place", title=decomposed, type="xa")["title"] == "Xã Mới"
