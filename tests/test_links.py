"""Links: stored once, shown at both ends."""

from macros.knowledge_base import KnowledgeBase
from macros.links import links_of, resolve
from macros.model import walk


def labels(links: list) -> set[tuple[str, str]]:  # type: ignore[type-arg]
    return {(link.label, link.target) for link in links}


def test_a_relation_has_a_name_at_each_end(toy: KnowledgeBase) -> None:
    assert ("Triển khai thực hiện", "03-kl-tu-2022") in labels(toy.outgoing("04-ctr-ubnd-2022"))
    inverse = {(link.inverse, link.origin) for link in toy.incoming("03-kl-tu-2022")}
    assert ("Được triển khai bởi", "04-ctr-ubnd-2022") in inverse
    assert ("Là căn cứ của", "12-qd-ubnd-2022") in inverse


def test_a_field_link_knows_its_place_in_the_file(toy: KnowledgeBase) -> None:
    link = next(k for k in toy.outgoing("phat-dong-trong-man") if k.target == "xa-dak-tuoi")
    assert (link.label, link.inverse, link.location) == (
        "Địa điểm",
        "Sự kiện tại đây",
        ("places", 0),
    )


def test_links_in_nested_parts_are_found(toy: KnowledgeBase) -> None:
    targets = {link.target for link in toy.outgoing("lo-thi-may")}
    assert {"ubnd-huyen-suoi-may", "xa-dak-tuoi", "bao-cao-suoi-may"} <= targets


def test_readings_of_the_editors_are_marked(toy: KnowledgeBase) -> None:
    link = next(k for k in toy.outgoing("han-che-1-thieu-nuoc") if k.target.startswith("nhiem-vu"))
    assert link.by_editors
    assert link.note == "Nhiệm vụ đáp ứng hạn chế này."


def test_a_link_to_nothing_or_to_another_kind_is_unresolved(toy: KnowledgeBase) -> None:
    record = toy.get("phat-dong-trong-man").model_copy(
        update={"places": ["khong-co"], "models": ["xa-dak-tuoi"]}
    )
    links = resolve((one, links_of(one)) for one in (record, toy.get("xa-dak-tuoi")))
    wrong = {(link.location, link.target) for link in links.unresolved}
    assert ((("places", 0), "khong-co")) in wrong
    assert ((("models", 0), "xa-dak-tuoi")) in wrong


def test_asking_again_keeps_nothing_more(toy: KnowledgeBase) -> None:
    record = toy.get("lo-thi-may")
    assert len(list(links_of(record))) > 1
    before = walk._leading_to.cache_info().currsize
    assert len(list(links_of(record))) > 1
    assert walk._leading_to.cache_info().currsize == before
