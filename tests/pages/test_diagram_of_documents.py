"""The lược đồ of the invented district: who stands where, in boxes and in words."""

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.model.document import Document
from macros.model.vocabulary import RelationType
from macros.pages.diagrams.documents import UNKNOWN_LEVEL, Diagram, diagram_of, whole_diagram
from tests.invented import base_of, made


def document(toy: KnowledgeBase, record_id: str) -> Document:
    found = toy.get(record_id)
    assert isinstance(found, Document)
    return found


def sentences(diagram: Diagram) -> set[tuple[str, str, str]]:
    return {(s.lower.id, s.label, s.upper.id) for s in diagram.sentences}


def test_a_document_stands_between_what_it_rests_on_and_what_rests_on_it(
    toy: KnowledgeBase,
) -> None:
    diagram = diagram_of(toy, document(toy, "04-ctr-ubnd-2022"))
    assert sentences(diagram) == {
        ("04-ctr-ubnd-2022", RelationType.IMPLEMENTS.label, "03-kl-tu-2022"),
        ("15-bc-ubnd-2023", RelationType.IMPLEMENTS.label, "04-ctr-ubnd-2022"),
    }
    heights = {box.node: box.y for box in diagram.drawing.boxes}
    assert heights["03-kl-tu-2022"] < heights["04-ctr-ubnd-2022"] < heights["15-bc-ubnd-2023"]
    subjects = [shape.document.id for shape in diagram.shapes.values() if shape.is_subject]
    assert subjects == ["04-ctr-ubnd-2022"]


def test_a_document_without_relations_has_no_drawing(toy: KnowledgeBase) -> None:
    diagram = diagram_of(toy, document(toy, "nq-hdnd-suoi-may"))
    assert not diagram.drawing.boxes
    assert not diagram.sentences


def test_the_whole_shows_every_document_once_by_level(toy: KnowledgeBase) -> None:
    documents = [record for record in toy.records if isinstance(record, Document)]
    diagram = whole_diagram(toy, documents)
    assert sorted(box.node for box in diagram.drawing.boxes) == sorted(d.id for d in documents)
    labels = [strip.label for strip in diagram.drawing.strips]
    assert labels.index("Cấp tỉnh") < labels.index("Cấp huyện")
    assert UNKNOWN_LEVEL in labels


def test_a_box_says_number_and_issuer_and_a_title_where_there_is_no_number(
    toy: KnowledgeBase,
) -> None:
    shapes = whole_diagram(toy, [r for r in toy.records if isinstance(r, Document)]).shapes
    assert shapes["12-qd-ubnd-2022"].lines == ("12/QĐ-UBND",)
    assert shapes["nq-hdnd-suoi-may"].issuers == ()
    assert " ".join(shapes["nq-hdnd-suoi-may"].lines).startswith("Nghị quyết")


@pytest.mark.parametrize(
    ("relations", "is_loose"),
    [
        (["based_on"], False),
        (["related"], True),
        (["based_on", "related"], False),
        (["related", "based_on"], False),
    ],
)
def test_an_arrow_is_loose_where_no_link_of_its_ends_is_firm(
    relations: list[str], is_loose: bool
) -> None:
    links = [{"type": relation, "to": "b"} for relation in relations]
    base = base_of(made("document", "a", relations=links), made("document", "b"))
    own = base.get("a")
    assert isinstance(own, Document)
    assert diagram_of(base, own).loose == ({("b", "a")} if is_loose else set())


@pytest.mark.parametrize(
    ("by_editors", "is_read"),
    [((True, True), True), ((True, False), False), ((False, True), False)],
)
def test_a_band_is_as_the_editors_read_it_where_no_source_tells_a_level(
    by_editors: tuple[bool, bool], is_read: bool
) -> None:
    bodies = [
        made("organization", f"o{n}", level_by_editors=by or None)
        for n, by in enumerate(by_editors)
    ]
    issued = made("document", "a", issuers=["o0", "o1"])
    base = base_of(issued, *bodies)
    (strip,) = whole_diagram(base, base.all(Document)).drawing.strips
    told = " (theo cách hiểu của người biên tập)" if is_read else ""
    assert strip.label == f"Cấp huyện{told}"
