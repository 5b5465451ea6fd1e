"""kb.py new: what it makes passes the checks, for every kind; nothing is overwritten."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.editing.answers import values_of
from macros.editing.scaffold import ScaffoldError, write_new
from macros.editing.typed_number import take_apart
from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from macros.load.yaml_tree import parse
from macros.model import KINDS, Record
from macros.model.document import Document
from macros.model.place import Place
from macros.suggest import MAX_ID, proposed_id
from macros.write.yaml_text import scalar
from tests.editing.sample_answers import sample_answers
from tests.records.cases import TOY


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOY, tmp_path / "data"))


def nobody(text: str) -> str:
    raise ScaffoldError(f"còn thiếu {text}")


@pytest.mark.parametrize("kind", KINDS)
def test_new_record_of_each_kind_has_no_error(kind: str, data: Path, toy: KnowledgeBase) -> None:
    record_type = KINDS[kind]
    given = sample_answers(record_type) | {"title": "Thử một bản ghi mới"}
    if kind == "claim":  # its rule needs the figures that it is about
        given |= {"stated": "sl-ty-le-trong-man", "operands": "sl-ho-trong-man; sl-tong-so-ho"}
    file = write_new(data, record_type, values_of(toy, record_type, given, nobody))
    problems = load_knowledge_base(data).problems
    assert [p for p in problems if p.severity == "error"] == []
    assert f"data/{record_type.kind.folder}/{file.name}" not in {
        p.path for p in problems if p.code == "chua-chuan"
    }


def test_document_from_a_loosely_typed_number(data: Path) -> None:
    base = load_knowledge_base(data).base
    values = values_of(base, Document, {"number": "qd 31 ubnd ngày 5/3/2022", "at": "I"}, nobody)
    assert values["id"] == "31-qd-ubnd-2022"
    assert values["title"] == "Quyết định 31/QĐ-UBND"
    assert values["issuers"] == ["ubnd-huyen-suoi-may"]
    text = write_new(data, Document, values).read_text("utf-8")
    assert "issued_on: 2022-03-05\n" in text
    assert "# Tên ở phần ký: Mã của người có tên ở phần ký.\n" in text
    assert load_knowledge_base(data).problems == []


def test_refuses_to_overwrite(data: Path) -> None:
    base = load_knowledge_base(data).base
    given = {"title": "Xã", "type": "xa", "at": "I", "id": "xa-dak-tuoi"}
    before = (data / "places" / "xa-dak-tuoi.yml").read_bytes()
    values = values_of(base, Place, {**given, "id": "xa-moi"}, nobody)
    with pytest.raises(ScaffoldError, match="đã có"):
        write_new(data, Place, {**values, "id": "xa-dak-tuoi"})
    assert (data / "places" / "xa-dak-tuoi.yml").read_bytes() == before


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"title": "X", "type": "làng", "at": "I"}, "không có trong danh mục"),
        ({"title": "X", "type": "xa"}, "Vị trí trong nguồn"),
        ({"title": "…", "type": "xa", "at": "I"}, "chưa có mã"),
        ({"title": "X", "tipe": "xa", "at": "I"}, "ý bạn là “type”"),
    ],
)
def test_says_what_is_missing(given: dict[str, str], told: str, data: Path) -> None:
    with pytest.raises(ScaffoldError, match=told):
        values_of(load_knowledge_base(data).base, Place, given, nobody)


def test_an_answer_that_cannot_be_read_is_asked_for_again(data: Path) -> None:
    answers = iter(["", "làng", "Thị trấn"])
    questions: list[str] = []

    def ask(text: str) -> str:
        questions.append(text)
        return next(answers)

    base = load_knowledge_base(data).base
    assert values_of(base, Place, {"title": "Xã Mới", "at": "I"}, ask)["type"] == "thi-tran"
    assert "“làng” không có trong danh mục" in questions[2]


def test_labels_are_understood(data: Path) -> None:
    base = load_knowledge_base(data).base
    given = {"title": "Xã Mới", "type": "Thị trấn", "at": "I"}
    assert values_of(base, Place, given, nobody)["type"] == "thi-tran"


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


def test_no_number_is_none() -> None:
    assert take_apart("quyết định không số") is None


def test_ids_of_titles_are_new_and_those_of_numbers_stay() -> None:
    assert proposed_id({"title": "Xã Mới"}, {"xa-moi", "xa-moi-2"}) == "xa-moi-3"
    long = "x" * MAX_ID
    assert len(proposed_id({"title": long}, {long})) <= MAX_ID
    number = {"title": "Quyết định", "number": "12/QĐ-UBND", "issued_on": "2022-03-05"}
    assert proposed_id(number, {"12-qd-ubnd-2022"}) == "12-qd-ubnd-2022"


@pytest.mark.parametrize(
    ("record_type", "given"),
    [
        (Place, {"title": "Xã", "type": "xa", "id": "lo-thi-may"}),  # a person's
        (Document, {"number": "12/QĐ-UBND ngày 5/3/2022"}),
    ],
)
def test_refuses_an_id_of_any_kind(
    record_type: type[Record], given: dict[str, str], data: Path
) -> None:
    base = load_knowledge_base(data).base
    with pytest.raises(ScaffoldError, match="đã dùng ở data/"):
        values_of(base, record_type, {**given, "at": "I"}, nobody)


@pytest.mark.parametrize(
    "text",
    ["no", "1.457", "05", "2022-03-05", "a: b", "- a", "", " a", "a #b", "“x”", "Xã", "&x", "@"],
)
def test_scalars_read_back(text: str) -> None:
    tree = parse(f"k: {scalar(text)}\n", "x")
    assert tree.problems == [] and tree.value == {"k": text}
