"""kb.py new: what it makes passes the checks, for every kind; nothing is overwritten."""

import shutil
from pathlib import Path

import pytest

from macros.editing.answers import values_of
from macros.editing.asking import Ask
from macros.editing.scaffold import NobodyToAskError, ScaffoldError, write_new
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
    raise NobodyToAskError(f"còn thiếu {text}")


@pytest.mark.parametrize("kind", KINDS)
def test_new_record_of_each_kind_has_no_error(kind: str, data: Path, toy: KnowledgeBase) -> None:
    record_type = KINDS[kind]
    given = sample_answers(record_type) | {"title": "Thử một bản ghi mới"}
    if kind == "claim":  # its rule needs the figures that it is about
        given |= {"stated": "sl-ty-le-trong-man"}
    file = write_new(data, record_type, values_of(toy, record_type, given, nobody))
    problems = load_knowledge_base(data).problems
    assert [p for p in problems if p.severity == "error"] == []
    assert f"data/{record_type.kind.folder}/{file.name}" not in {
        p.path for p in problems if p.code == "chua-chuan"
    }


def answering(*answers: str) -> tuple[Ask, list[str]]:
    """Somebody who gives these answers, and the questions that were put."""
    left = iter(answers)
    questions: list[str] = []

    def ask(text: str) -> str:
        questions.append(text)
        return next(left)

    return ask, questions


def test_document_from_a_loosely_typed_number(data: Path) -> None:
    base = load_knowledge_base(data).base
    given = {"number": "qd 31 ubnd ngày 5/3/2022", "at": "I", "issuers": "ubnd-huyen-suoi-may"}
    values = values_of(base, Document, given, nobody)
    assert values["id"] == "31-qd-ubnd-2022"
    assert values["title"] == "Quyết định 31/QĐ-UBND"
    text = write_new(data, Document, values).read_text("utf-8")
    assert "issued_on: 2022-03-05\n" in text
    assert "# Tên ở phần ký: Mã của người có tên ở phần ký.\n" in text
    assert load_knowledge_base(data).problems == []


def test_the_bodies_of_a_number_are_asked_for_and_never_guessed(toy: KnowledgeBase) -> None:
    given = {"number": "31/QĐ-UBND ngày 5/3/2022", "at": "I"}
    assert "issuers" not in values_of(toy, Document, given, nobody)
    ask, questions = answering("tinh-uy-truong-linh", "")
    assert values_of(toy, Document, given, ask)["issuers"] == ["tinh-uy-truong-linh"]
    usual = "Với chữ “UBND” thường là: ubnd-huyen-suoi-may. (Enter để bỏ qua)"
    assert questions[0].endswith(usual)


def test_a_document_is_asked_for_its_number_and_gets_the_id_of_the_form(toy: KnowledgeBase) -> None:
    ask, questions = answering("không có số", "62-KH/UBND", "", "2024", "", "I")
    values = values_of(toy, Document, {}, ask)
    assert values["id"] == "62-kh-ubnd-2024" and values["number"] == "62-KH/UBND"
    assert values["issued_on"] == "2024" and values["type"] == "ke-hoach"
    assert values["source"] == [{"id": "bao-cao-suoi-may", "at": "I"}]
    label = "Số, ký hiệu và ngày như nguồn in, ví dụ 62-KH/UBND ngày 5/3/2024 (Enter để bỏ qua)"
    assert questions[0] == label and "không đọc được" in questions[1]
    assert questions[4] == ("Mã, giữ mãi về sau: Enter để dùng “62-kh-ubnd-2024”, hoặc gõ mã khác")


def test_another_id_may_be_typed_and_is_asked_for_until_it_can_be_used(toy: KnowledgeBase) -> None:
    ask, questions = answering("xa khac", "xa-dak-tuoi", "2022", "xa-khac")
    given = {"title": "Xã", "type": "xa", "at": "I"}
    assert values_of(toy, Place, given, ask)["id"] == "xa-khac"
    assert "mã “xa khac” không dùng được" in questions[1]
    assert "đã dùng ở data/places/xa-dak-tuoi.yml" in questions[2] and "mã có chữ" in questions[3]


def test_a_number_is_asked_for_until_it_is_spelled_as_its_field_asks(toy: KnowledgeBase) -> None:
    ask, questions = answering("1457 hộ", "1.457", "")
    given = {"title": "Số hộ", "unit": "hộ", "at": "I"}
    assert values_of(toy, KINDS["figure"], given, ask)["printed"] == "1.457"
    assert "“1457 hộ” không đúng cách ghi" in questions[1]


def test_only_records_of_the_wanted_kind_are_offered(toy: KnowledgeBase) -> None:
    ask, questions = answering("xa-dak-tuoi", "ubnd-huyen-suoi-may", "")
    given = {"title": "Thử", "number": "31/QĐ-UBND", "issued_on": "2024", "at": "I"}
    assert values_of(toy, Document, given, ask)["issuers"] == ["ubnd-huyen-suoi-may"]
    assert "không là mã hay tên" in questions[1] and "ý bạn là “xa-dak-tuoi”" not in questions[1]


@pytest.mark.parametrize(
    "answer", ["Quy định", "không rõ", "khong biet", "Đề án", "Kết quả", "Thông tri", "Quyết nghị"]
)
def test_nothing_near_is_taken_for_an_answer(answer: str, toy: KnowledgeBase) -> None:
    given = {"title": "Thử", "number": "", "issued_on": "2024", "at": "I"}
    with pytest.raises(ScaffoldError, match="không có trong danh mục"):
        values_of(toy, Document, {**given, "type": answer}, nobody)
    ask, questions = answering(answer, "Quyết định", "")
    assert values_of(toy, Document, given, ask)["type"] == "quyet-dinh"
    assert f"“{answer}” không có trong danh mục" in questions[1]


def test_what_is_near_is_offered(toy: KnowledgeBase) -> None:
    given = {"title": "X", "type": "thi trân mới", "at": "I"}
    with pytest.raises(ScaffoldError, match="ý bạn là “thi-tran”"):
        values_of(toy, Place, given, nobody)


@pytest.mark.parametrize("place", ["II.9", "", " "])
def test_places_are_those_of_the_outline(place: str, toy: KnowledgeBase) -> None:
    given = {"title": "Xã", "type": "xa"}
    with pytest.raises(ScaffoldError, match=r"vị trí( “II\.9”)? trong nguồn"):
        values_of(toy, Place, {**given, "at": place}, nobody)
    ask, questions = answering("", place, "I")
    assert values_of(toy, Place, given, ask)["source"][0]["at"] == "I"
    assert len(questions) == 3


def test_sources_are_known_ones(toy: KnowledgeBase) -> None:
    given = {"title": "Xã", "type": "xa", "at": "I", "source": "bao-cao-suoi-mai"}
    with pytest.raises(ScaffoldError, match="ý bạn là “bao-cao-suoi-may”"):
        values_of(toy, Place, given, nobody)


@pytest.mark.parametrize(
    "record_id",
    ["../../x", "/tmp/x", "a/b", ".", "..", "a\nb", "-x", "A", "x" * 81, "a\x1b", "con", "com1"],
)
def test_ids_that_no_file_may_have_are_refused(
    record_id: str, data: Path, toy: KnowledgeBase
) -> None:
    before = sorted(data.parent.rglob("*"))
    given = {"title": "Xã", "type": "xa", "at": "I", "id": record_id}
    with pytest.raises(ScaffoldError, match="không dùng được") as caught:
        values_of(toy, Place, given, nobody)
    assert str(caught.value).isprintable()
    values = {"id": record_id, "title": "Xã", "type": "xa"}
    with pytest.raises(ScaffoldError, match="không dùng được"):
        write_new(data, Place, values)
    assert sorted(data.parent.rglob("*")) == before


def test_the_longest_id_is_fine(toy: KnowledgeBase) -> None:
    given = {"title": "Xã", "type": "xa", "at": "I", "id": "x" * 80}
    assert values_of(toy, Place, given, nobody)["id"] == "x" * 80


def test_refuses_to_overwrite(data: Path, toy: KnowledgeBase) -> None:
    given = {"title": "Xã", "type": "xa", "at": "I", "id": "xa-dak-tuoi"}
    before = (data / "places" / "xa-dak-tuoi.yml").read_bytes()
    values = values_of(toy, Place, {**given, "id": "xa-moi"}, nobody)
    with pytest.raises(ScaffoldError, match="đã có"):
        write_new(data, Place, {**values, "id": "xa-dak-tuoi"})
    assert (data / "places" / "xa-dak-tuoi.yml").read_bytes() == before


@pytest.mark.parametrize(
    ("part_of", "told"),
    [
        ("huyen-suoi-may", ""),
        ("Huyện Suối Mây", ""),
        ("huyen-khac", "không có bản ghi nào mang mã “huyen-khac”"),
        ("Huyện Khác", "không có bản ghi nào mang mã “Huyện Khác”"),
        ("ubnd-huyen-suoi-may", "“ubnd-huyen-suoi-may” là cơ quan, tổ chức"),
        ("xa-moi", "“xa-moi” là chính bản ghi này"),
    ],
)
def test_links_are_judged_as_check_will(
    part_of: str, told: str, data: Path, toy: KnowledgeBase
) -> None:
    given = {"title": "Xã Mới", "type": "xa", "at": "I", "id": "xa-moi", "part_of": part_of}
    values = values_of(toy, Place, given, nobody)
    if not told:
        assert "part_of: huyen-suoi-may\n" in write_new(data, Place, values).read_text("utf-8")
        return
    with pytest.raises(ScaffoldError, match=told):
        write_new(data, Place, values)
    assert not (data / "places" / "xa-moi.yml").exists()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"title": "X", "type": "làng", "at": "I"}, "không có trong danh mục"),
        ({"title": "X", "type": "xa"}, "Vị trí trong nguồn"),
        ({"title": "…", "type": "xa", "at": "I"}, "chưa có mã"),
        ({"title": "X", "tipe": "xa", "at": "I"}, "ý bạn là “type”"),
    ],
)
def test_says_what_is_missing(given: dict[str, str], told: str, toy: KnowledgeBase) -> None:
    with pytest.raises(ScaffoldError, match=told):
        values_of(toy, Place, given, nobody)


def test_an_answer_that_cannot_be_read_is_asked_for_again(toy: KnowledgeBase) -> None:
    ask, questions = answering("", "làng", "Thị trấn", "")
    assert values_of(toy, Place, {"title": "Xã Mới", "at": "I"}, ask)["type"] == "thi-tran"
    assert "“làng” không có trong danh mục" in questions[2]


def test_labels_are_understood(toy: KnowledgeBase) -> None:
    given = {"title": "Xã Mới", "type": "Thị trấn", "at": "I"}
    assert values_of(toy, Place, given, nobody)["type"] == "thi-tran"


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
    record_type: type[Record], given: dict[str, str], toy: KnowledgeBase
) -> None:
    with pytest.raises(ScaffoldError, match="đã dùng ở data/"):
        values_of(toy, record_type, {**given, "at": "I"}, nobody)


@pytest.mark.parametrize(
    "text",
    ["no", "1.457", "05", "2022-03-05", "a: b", "- a", " a", "a #b", "“x”", "Xã", "&x", "@"],
)
def test_scalars_read_back(text: str) -> None:
    tree = parse(f"k: {scalar(text)}\n", "x")
    assert tree.problems == [] and tree.value == {"k": text}
