"""Record pages of the toy corpus: facts, both ends of links, sources, gaps, hostile text."""

import re
from dataclasses import replace
from typing import Any

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.fields import Related
from macros.pages.addresses import address_of, relative
from macros.pages.autolink import Linker
from macros.pages.overviews import MACROS
from macros.pages.pages import Pages
from macros.pages.record.view import record_view
from tests.invented import base_of, made

HOSTILE = "<img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} \"'& [a](javascript:alert(1))"


def test_every_kind_has_a_page(toy: KnowledgeBase) -> None:
    pages = Pages(toy, "Kho thử")
    assert {record.kind.key for record in toy.records} == set(KINDS)
    for record in toy.records:
        assert "<h1" in pages.record(record.id)


@pytest.mark.parametrize(("period", "told"), [("", True), ("2021-2023", True), ("năm 2023", False)])
def test_a_year_that_the_period_says_is_told_once(period: str, told: bool) -> None:
    base = base_of(made("figure", "sl-ho", as_of="2023", period=period or None))
    labels = {label for label, _ in record_view(base, base.get("sl-ho")).facts}
    assert ("Thời điểm" in labels) is told


OPTIONS: dict[str, dict[str, Any]] = {"updates": {"days": []}}
"""What some macros need besides the page; pages in docs/ pass it on."""


@pytest.mark.parametrize("name", sorted(MACROS))
def test_every_overview_renders(toy: KnowledgeBase, name: str) -> None:
    assert (
        Pages(toy, "Kho thử")
        .overview(name, "trang.html", **OPTIONS.get(name, {}))
        .startswith('<div class="kb">')
    )


def test_facts_have_labels_links_and_vietnamese_dates(toy: KnowledgeBase) -> None:
    facts = dict(record_view(toy, toy.get("12-qd-ubnd-2022")).facts)
    assert facts["Ngày ban hành"][0].text == "05/03/2022"
    assert "Loại văn bản" not in facts  # it stands above the name
    assert facts["Cơ quan ban hành"][0].record is toy.get("ubnd-huyen-suoi-may")


def test_what_the_source_does_not_give_is_shown_as_such(toy: KnowledgeBase) -> None:
    view = record_view(toy, toy.get("nq-hdnd-suoi-may"))
    assert "số, ký hiệu" in view.not_given
    assert "Số, ký hiệu" not in dict(view.facts)
    html = Pages(toy, "Kho thử").record("nq-hdnd-suoi-may")
    assert html.count("Nguồn không nêu:") == 1
    assert "None" not in html


def test_relations_are_shown_at_both_ends(toy: KnowledgeBase) -> None:
    groups = {g.label: g.mentions for g in record_view(toy, toy.get("03-kl-tu-2022")).relations}
    assert [m.record.id for m in groups["Được triển khai bởi"]] == ["04-ctr-ubnd-2022"]
    assert [m.record.id for m in groups["Là căn cứ của"]] == ["12-qd-ubnd-2022"]


def test_backlinks_come_under_the_name_of_the_inverse(toy: KnowledgeBase) -> None:
    groups = {g.label for g in record_view(toy, toy.get("dai-suoi-may")).backlinks}
    assert groups == {"Tin, phóng sự đã thực hiện"}


def test_a_commune_tells_what_its_lists_hold_only_once(toy: KnowledgeBase) -> None:
    kinds = {
        mention.record.kind.key
        for group in record_view(toy, toy.get("xa-dak-tuoi")).backlinks
        for mention in group.mentions
    }
    assert kinds == {"person"}


def test_a_model_tells_its_news_only_where_they_stand_in_time(toy: KnowledgeBase) -> None:
    groups = {g.label for g in record_view(toy, toy.get("mo-hinh-man-tam-hoa")).backlinks}
    assert groups == {"Tên viết tắt, thuật ngữ"}
    html = Pages(toy, "Kho thử").record("mo-hinh-man-tam-hoa")
    assert html.count("tin-01-phat-dong.html") == 1


@pytest.mark.parametrize(("count", "shown"), [(6, 6), (7, 4)])
def test_a_long_list_shows_its_first_and_folds_the_rest(count: int, shown: int) -> None:
    district = made("place", "huyen", type="huyen")
    events = [
        made("event", f"e{n}", places=["huyen"], starts_on=f"2021-0{9 - n}") for n in range(count)
    ]
    html = Pages(base_of(district, *events), "Kho").record("huyen")
    before, _, folded = html.partition('<details class="kb-more kb-more--list">')
    link = re.compile(r"su-kien/(e\d)\.html")
    assert len(link.findall(before)) == shown
    assert len(link.findall(folded)) == count - shown
    assert ('<summary>Còn <span class="kb-number">3 mục' in html) == (count == 7)
    if folded:
        assert link.findall(html) == [f"e{n}" for n in reversed(range(count))], "in time"


def test_what_unfolds_holds_no_link(toy: KnowledgeBase) -> None:
    note = made("observation", "n", type="loi-in", title="In “MTTQ”", printed=["MTTQ"])
    term = made("term", "mttq", title="MTTQ", type="viet-tat", expansion="Mặt trận")
    page = Pages(base_of(note, term), "Kho").overview("misprints", "loi-in.html")
    linked = Linker.of(base_of(note, term).records).link_html(page, "loi-in.html")
    assert '<summary class="kb-rows__title">In “MTTQ”</summary>' in linked
    assert "kb-auto" in linked


def test_an_observation_marks_the_record_that_it_names(toy: KnowledgeBase) -> None:
    view = record_view(toy, toy.get("xa-dak-tuoi"))
    assert [observation.id for observation in view.data.observations] == ["dsc-dak-tuoi"]


def test_the_place_in_the_source_is_named(toy: KnowledgeBase) -> None:
    place = record_view(toy, toy.get("kinh-phi-man-2022")).data.places[0]
    assert place.source.id == "bao-cao-suoi-may"
    assert place.item is not None
    assert place.item.at == "II.1"


def test_hostile_text_shows_as_text(toy: KnowledgeBase) -> None:
    entries = {
        key: replace(
            entry,
            record=entry.record.model_copy(
                update={"title": HOSTILE, "summary": HOSTILE, "aliases": [HOSTILE]}
            ),
        )
        for key, entry in toy.entries.items()
    }
    pages = Pages(KnowledgeBase(entries, toy.links), "Kho thử")
    everything = [pages.record(record_id) for record_id in entries]
    everything += [pages.overview(name, "trang.html", **OPTIONS.get(name, {})) for name in MACROS]
    for html in everything:
        assert "<img" not in html
        assert 'href="javascript:' not in html
        assert "49" not in html or "{{ 7*7 }}" in html


def test_addresses_are_relative_to_the_page() -> None:
    assert relative("van-ban/a.html", "index.html") == "van-ban/a.html"
    assert relative("van-ban/a.html#x", "van-ban/b.html") == "a.html#x"
    assert relative("index.html?q=1", "van-ban/b.html") == "../index.html?q=1"


def test_every_page_has_an_address_of_its_own(toy: KnowledgeBase) -> None:
    addresses = [address_of(record) for record in toy.records]
    assert len(set(map(str.casefold, addresses))) == len(addresses)


def test_pages_with_one_title_are_told_apart_by_kind(toy: KnowledgeBase) -> None:
    event = toy.get("so-ket-mot-nam")
    twin = toy.get("tin-01-phat-dong").model_copy(update={"title": event.title})
    entries = [replace(toy.entries[r.id], record=r) for r in (event, twin, toy.get("xa-dak-tuoi"))]
    pages = Pages(KnowledgeBase.of(entries), "Kho thử")
    assert pages.title_of(event) == f"{event.title} (sự kiện)"
    assert pages.title_of(twin) != pages.title_of(event)
    assert pages.title_of(toy.get("xa-dak-tuoi")) == toy.get("xa-dak-tuoi").title


def test_a_description_is_title_and_summary(toy: KnowledgeBase) -> None:
    record = toy.get("xa-dak-tuoi").model_copy(update={"summary": "Một xã."})
    pages = Pages(toy, "Kho thử")
    assert pages.description_of(record) == f"{record.title}. Một xã."
    bare = record.model_copy(update={"summary": None})
    assert pages.description_of(bare) == record.title


def test_money_may_be_evidence_of_a_model_though_it_has_no_type(toy: KnowledgeBase) -> None:
    model = "mo-hinh-man-tam-hoa"
    money = toy.get("kinh-phi-man-2022").model_copy(update={"related": [Related(to=model)]})
    entries = {**toy.entries, money.id: replace(toy.entries[money.id], record=money)}
    html = Pages(KnowledgeBase.of(entries.values()), "Kho").record(model)
    evidence = html[html.index("kb-entry--funding") :]
    assert evidence.index("Kinh phí trồng mận") < evidence.index('<span class="kb-kind">Kinh phí')


def test_a_note_that_is_the_one_before_it_is_not_told_again() -> None:
    notes = {"a": "Một câu.", "b": "Một câu.", "c": "Câu khác.", "d": "Một câu."}
    related = [{"to": to, "note": note} for to, note in notes.items()]
    entries = [*(made("event", one) for one in notes), made("event", "e", related=related)]
    html = Pages(base_of(*entries), "Kho").record("e")
    told = re.findall(r'<span class="kb-note">([^<]*\.)</span>', html)
    assert told[:4] == ["Một câu.", "Như trên.", "Câu khác.", "Một câu."]
