"""A record tells what it is before what it is linked with; what fails is marked beside its name."""

import re

from macros.pages.pages import Pages
from macros.pages.record.view import record_view
from tests.invented import base_of, made

ABBREVIATION = {"title": "BCĐ", "type": "viet-tat", "expansion": "ban chỉ đạo"}


def test_an_abbreviation_tells_first_and_once_what_it_stands_for() -> None:
    term = made("term", "bcd", **ABBREVIATION, expansion_printed=False, summary="Cuối ký hiệu.")
    page = Pages(base_of(term), "Kho").record("bcd")
    assert page.index("Ban chỉ đạo <") < page.index("người biên tập ghi") < page.index("kb-lead")
    told, cited = page.split('id="trich-dan"')
    assert len(re.findall("ban chỉ đạo", told, re.IGNORECASE)) == 1
    assert "“BCĐ”: ban chỉ đạo (người biên tập ghi; nguồn không nêu); dẫn theo" in cited


def test_a_document_tells_its_date_before_its_relations() -> None:
    base = made("document", "a", type="ket-luan")
    plan = made(
        "document",
        "b",
        type="ke-hoach",
        issued_on="2021-05-14",
        related=[{"to": "a"}],
        relations=[{"type": "based_on", "to": "a"}],
    )
    page = Pages(base_of(base, plan), "Kho").record("b")
    assert page.index("Ngày ban hành") < page.index('id="quan-he"')


def test_what_is_merely_related_comes_last_whichever_end_says_so() -> None:
    figure = made("figure", "sl")
    note = made("observation", "o", about=["sl"], related=[{"to": "p"}])
    other = made("observation", "p", about=["sl"])
    knowledge = base_of(figure, note, other)
    for record in (note.record, other.record):
        groups = record_view(knowledge, record).relations
        assert [group.label for group in groups] == ["Nói về", "Liên quan"]


def test_no_line_begins_with_the_mark_of_what_fails() -> None:
    numbers = (("hai", "2"), ("ba", "3"))
    entries = [made("figure", i, printed=n, status="disputed") for i, n in numbers]
    fails = made("claim", "c", type="equal", basis="source", stated="ba", operands=["hai"])
    page = Pages(base_of(*entries, fails), "Kho").overview("figures", "so-lieu.html")
    assert re.findall(r'(&nbsp;|.)<a class="kb-mark"', page, re.DOTALL) == ["&nbsp;"] * 2


def test_value_sentence_doubt_source_and_then_the_details() -> None:
    own = {"summary": "Là một số.", "scope": "huyện"}
    two, three, four = (made("figure", i, printed=i[-1], **own) for i in ("n2", "n3", "n4"))
    says = {"summary": "Báo cáo ghi 3, tính ra 2. Vì sao thì không rõ."}
    fails = made("claim", "c", type="equal", basis="source", stated="n3", operands=["n2"], **says)
    asked = made("claim", "d", type="equal", basis="editors", stated="n4", operands=["n2"], **says)
    holder = made("indicator", "ct", actual=["n3"], summary="Chỉ tiêu.")
    pages = Pages(base_of(two, three, four, fails, asked, holder), "Kho")
    doubt = '<p class="kb-doubt">✗ Báo cáo ghi 3, tính ra 2.</p>'
    for one in ("n3", "ct"):
        page = pages.record(one)
        order = ("<h1", "kb-lead", doubt, 'id="nguon"', 'id="thong-tin"', "data-kb-mistake")
        assert [*map(page.index, order)] == sorted(map(page.index, order))
        assert page.count("kb-doubt") == 1
    assert not [one for one in ("n2", "n4", "c", "d") if "kb-doubt" in pages.record(one)]


def test_the_source_of_a_thing_comes_after_all_that_belongs_to_it() -> None:
    body = made("organization", "to", type="mat-tran")
    event = made("event", "hop", organizers=["to"], summary="Họp.")
    pages = Pages(base_of(body, event), "Kho")
    page = pages.record("to")
    assert page.count('id="nguon"') == 1
    assert page.index('id="duoc-nhac-toi"') < page.index('id="nguon"') < page.index("kb-cite")
    page = pages.record("hop")
    assert page.count('id="nguon"') == 1
    assert page.index("kb-lead") < page.index('id="nguon"') < page.index('id="thong-tin"')
