"""A diagram in words: a chain for each document on which none rests."""

from macros.knowledge_base import KnowledgeBase
from macros.model.document import Document
from macros.pages.diagrams.descent import Descent, Sentence, descent_of, descents
from macros.pages.diagrams.documents import diagram_of, whole_diagram

TOP, MIDDLE, LOW = "03-kl-tu-2022", "04-ctr-ubnd-2022", "15-bc-ubnd-2023"


def ids(chain: Descent) -> list[str]:
    return [document.id for document, _ in chain]


def document(toy: KnowledgeBase, record_id: str) -> Document:
    found = toy.get(record_id)
    assert isinstance(found, Document)
    return found


def rests(toy: KnowledgeBase, lower: str, upper: str, by_editors: bool = False) -> Sentence:
    return Sentence(document(toy, lower), "Căn cứ", document(toy, upper), by_editors)


def test_each_document_stands_below_all_that_it_rests_on(toy: KnowledgeBase) -> None:
    sentences = [rests(toy, LOW, MIDDLE), rests(toy, LOW, TOP, True), rests(toy, MIDDLE, TOP)]
    (chain,) = descents(sentences)
    assert ids(chain) == [TOP, MIDDLE, LOW] and not chain[0][1]
    grounds = {is_read: [upper.id for upper in on] for (_, is_read), on in chain[2][1].items()}
    assert grounds == {False: [MIDDLE], True: [TOP]}


def test_each_document_on_which_none_rests_has_a_chain_of_its_own(toy: KnowledgeBase) -> None:
    sentences = [rests(toy, LOW, TOP), rests(toy, MIDDLE, TOP)]
    assert [ids(chain) for chain in descents(sentences)] == [[TOP, LOW], [TOP, MIDDLE]]


def test_side_by_side_they_stand_by_their_days(toy: KnowledgeBase) -> None:
    sentences = [rests(toy, LOW, TOP), rests(toy, MIDDLE, TOP)]
    assert ids(descent_of(sentences)) == [TOP, MIDDLE, LOW]
    undated = document(toy, TOP).model_copy(update={"issued_on": None})
    both = [Sentence(undated, "Căn cứ", document(toy, LOW)), rests(toy, MIDDLE, LOW)]
    assert ids(descent_of(both)) == [LOW, MIDDLE, TOP]


def test_a_circle_ends(toy: KnowledgeBase) -> None:
    chains = descents([rests(toy, LOW, TOP), rests(toy, TOP, LOW)])
    assert [set(ids(chain)) for chain in chains] == [{TOP, LOW}]


def test_all_relations_are_told(toy: KnowledgeBase) -> None:
    diagram = whole_diagram(toy, [r for r in toy.records if isinstance(r, Document)])
    told = {
        (document.id, label, upper.id)
        for chain in diagram.chains
        for document, grounds in chain
        for (label, _), uppers in grounds.items()
        for upper in uppers
    }
    assert told == {(s.lower.id, s.label, s.upper.id) for s in diagram.sentences}


def test_the_page_of_a_document_has_one_chain_or_none(toy: KnowledgeBase) -> None:
    assert [ids(c) for c in diagram_of(toy, document(toy, MIDDLE)).chains] == [[TOP, MIDDLE, LOW]]
    assert diagram_of(toy, document(toy, "nq-hdnd-suoi-may")).chains == ()
