"""What the form is told: every field of every kind, and the check's own sentences."""

import json
from typing import Any

import pytest

from macros.asset_version import addressed
from macros.codes import CODES
from macros.form.page import form_data, form_script, render
from macros.form.samples import said
from macros.knowledge_base import KnowledgeBase
from macros.load.records import load_text
from macros.load_order import FORM
from macros.model import KINDS
from macros.model.declared import fields_of as declared_fields
from macros.pages.pages import Pages


@pytest.fixture(scope="module")
def data(toy: KnowledgeBase) -> dict[str, Any]:
    return form_data(toy)


def sentence(message: str) -> str:
    """A message up to its example, which the form shows without YAML's key and quotes."""
    return message.partition(" Ví dụ:")[0]


def fields_of(data: dict[str, Any], kind: str) -> dict[str, Any]:
    return {field["key"]: field for field in data["common"] + data["kinds"][kind]["own"]}


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_there_with_label_and_help(data: dict[str, Any], kind: str) -> None:
    fields = fields_of(data, kind)
    assert (
        sorted(fields)
        == sorted(data["kinds"][kind]["order"])
        == sorted(declared_fields(KINDS[kind]))
    )
    for field in fields.values():
        assert field["label"]
        assert field["help"]
        assert field["type"] in SHAPES
        assert bool(field.get(SHAPES[field["type"]] or "label"))


SHAPES = {
    **dict.fromkeys(("text", "long", "date", "int", "bool"), ""),
    "choice": "choices",
    "ref": "kinds",
    "part": "fields",
}
"""What a field of each type must have."""


@pytest.mark.parametrize("kind", KINDS)
def test_every_required_field_says_that_it_is_missing(data: dict[str, Any], kind: str) -> None:
    told = [sentence(problem.message) for problem in load_text("{}", "", KINDS[kind])[1]]
    fields = fields_of(data, kind).values()
    wanted = [f["messages"]["missing"].text for f in fields if f.get("required")]
    pairs = zip(sorted(told), sorted(map(sentence, wanted)), strict=True)
    assert all(whole.startswith(form) for whole, form in pairs)  # a select lists its choices itself


@pytest.mark.parametrize(
    ("key", "name", "value", "parts"),
    [
        (
            "issued_on",
            "day",
            "2024-04-31",
            {"month": "4", "year": "2024", "day": "31", "example": "2024"},
        ),
        ("issued_on", "month", "2024-00", {"month": "0", "example": "2024"}),
        ("issued_on", "date", "mồng một", {}),
        ("id", "form", "Mã Sai", {}),
        ("type", "choice", "zzz", {}),
    ],
)
def test_messages_are_those_of_the_check(
    data: dict[str, Any], key: str, name: str, value: str, parts: dict[str, str]
) -> None:
    message = fields_of(data, "document")[key]["messages"][name].text
    for part, text in {"value": value, **parts}.items():
        message = message.replace(f"{{{part}}}", text)
    problems = load_text(json.dumps({key: value}), "", KINDS["document"])[1]
    assert sentence(message) in [sentence(said(problem).text) for problem in problems]


def test_examples_can_be_typed_as_they_stand(data: dict[str, Any]) -> None:
    figure, document = fields_of(data, "figure"), fields_of(data, "document")
    assert figure["printed"]["messages"]["number"].text.endswith("{rest}. Ví dụ: {example}")
    assert figure["printed"]["messages"]["missing"].text.endswith("Ví dụ: 1.457")
    assert figure["printed"]["messages"]["missing"].text.endswith("Ví dụ: 1.457")
    assert "Ví dụ" not in document["type"]["messages"]["missing"].text
    assert "Ví dụ" not in document["source"]["messages"]["missing"].text


def test_a_place_is_asked_for_from_the_list(data: dict[str, Any]) -> None:
    source = fields_of(data, "document")["source"]
    messages = next(f["messages"] for f in source["fields"] if f["key"] == "at")
    for name in ("place", "no_place"):
        advice = messages[name].text.partition("Cần: ")[2]
        assert advice == "một vị trí trong dàn ý của nguồn: bấm vào ô rồi chọn trong danh sách."


def test_every_place_in_a_message_is_known_to_the_script(data: dict[str, Any]) -> None:
    known = {"value", "month", "year", "day", "example", "length", "kind", "source", "rest"}
    common = {"field", "code", "markup", "path", "value"}

    def places(message: str) -> set[str]:
        return {part.partition("}")[0] for part in message.split("{")[1:] if part[:1].isalpha()}

    for kind in KINDS:
        for field in fields_of(data, kind).values():
            for message in field.get("messages", {}).values():
                assert places(message.text) <= known
                assert message.code in CODES
    assert set().union(*(places(said.text) for said in data["messages"].values())) == common


def test_the_page_loads_the_scripts_in_order(toy: KnowledgeBase) -> None:
    html = render(Pages(toy, "Kho thử").writer("contribute/de-xuat.html"))
    data = form_script(toy)
    found = [html.index(f'src="../{addressed(script, data)}"') for script in FORM]
    assert found == sorted(found)
    assert "data-kb-form-open" not in html


def test_the_repository_page_is_one_setting(toy: KnowledgeBase) -> None:
    address = "https://kho.example/new?filename={path}&value={content}"
    html = render(Pages(toy, "Kho thử").writer("contribute/de-xuat.html"), new_file_url=address)
    assert 'data-kb-form-open="https://kho.example/new?filename={path}&amp;value=' in html


def test_records_and_outlines_can_be_chosen(toy: KnowledgeBase, data: dict[str, Any]) -> None:
    assert len(data["records"]) == len(toy.records)
    assert ["ubnd-huyen-suoi-may", "organization"] in [[r[0], r[2]] for r in data["records"]]
    assert [place[0] for place in data["outlines"]["bao-cao-suoi-may"]][:2] == ["dau", "I"]


def test_equal_records_give_an_equal_script(toy: KnowledgeBase) -> None:
    assert form_script(toy) == form_script(toy)
    first, after = form_script(toy).splitlines()
    json.loads(first.removeprefix("self.kbForm=").removesuffix(";"))
    assert after == "Object.setPrototypeOf(self.kbForm.outlines,null);"


def test_every_code_has_its_section_where_messages_lead(toy: KnowledgeBase) -> None:
    html = Pages(toy, "Kho thử").overview("problem_codes", "contribute/ma-loi.html")
    for code in CODES.values():
        page, _, anchor = code.page.partition("#")
        assert page == "contribute/ma-loi.html"
        assert f'<h3 id="{anchor}">' in html
    form = render(Pages(toy, "Kho thử").writer("contribute/de-xuat.html"))
    assert 'data-kb-form-codes="ma-loi.html"' in form
