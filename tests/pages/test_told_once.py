"""What two links or two lines of a page would say of the same thing is said once, by the one that
tells more; what is concluded comes before what it rests on."""

import re

from macros.knowledge_base import KnowledgeBase
from macros.model.media import MediaType
from macros.pages.overviews.communication import media_table
from macros.pages.overviews.models import model_groups
from macros.pages.pages import Pages
from macros.pages.record.view import record_view
from tests.invented import base_of, made

READING = {"basis": "editors", "note": "Nguồn chỉ viết “Tổ dê”."}


def page(base: KnowledgeBase, own: str) -> str:
    """The record's page without its source, the checks and what follows."""
    before, _, rest = str(Pages(base, "Kho").record(own)).partition('<h2 id="nguon"')
    return before + re.split('<section class="kb-(?:checks|cite)"', rest.partition("</ul>")[2])[0]


def test_a_relation_that_a_field_tells_lends_it_its_note() -> None:
    body = made("organization", "to-de", related=[{"to": "de", **READING}], title="Tổ dê")
    model = made("model", "de", organizations=["to-de"], title="Mô hình dê")
    told = page(base_of(body, model), "to-de")
    assert "Liên quan" not in told and told.count("mo-hinh/de.html") == 1
    group = told.partition("Mô hình tham gia")[2]
    assert "người biên tập nối" in group and READING["note"] in group
    told = page(base_of(body, model), "de")
    assert "Liên quan" not in told and told.count("to-chuc/to-de.html") == 1
    assert "(theo cách hiểu của người biên tập)" in told and READING["note"] in told


def test_what_a_note_is_about_is_not_told_again_as_related() -> None:
    note = made("observation", "dsc", about=["xa"])
    related = [{"to": "dsc", "basis": "editors", "note": "Không kiến nghị gì."}]
    base = base_of(note, made("place", "xa", related=related))
    (group,) = record_view(base, base.get("dsc")).relations
    assert [(m.by_editors, m.note) for m in group.mentions] == [(True, "Không kiến nghị gì.")]


def test_what_only_editors_tie_to_a_model_bears_no_witness_to_it() -> None:
    event = made("event", "hop", related=[{"to": "bo", "basis": "editors"}])
    base = base_of(made("model", "bo"), event)
    assert "kb-entry" not in Pages(base, "Kho").record("bo")
    assert model_groups(base)[0][-1][0].evidence == ()


def test_what_is_only_related_is_shown_as_such_with_its_kind() -> None:
    body = made("organization", "to-de", related=[{"to": "de"}])
    told = page(base_of(body, made("model", "de")), "to-de")
    assert (
        'Liên quan <span class="kb-count">1<' in told and '<span class="kb-kind">Mô hình<' in told
    )


def test_a_commune_lists_an_event_once() -> None:
    district = made("place", "huyen", type="huyen")
    event = made("event", "lam-viec", related=[{"to": "xa-a", "note": "Xã làm việc với đoàn."}])
    told = page(base_of(district, made("place", "xa-a", type="xa", part_of="huyen"), event), "xa-a")
    assert told.count("su-kien/lam-viec.html") == 1 and "Liên quan" not in told


def test_a_group_of_one_kind_leaves_the_kind_to_its_heading() -> None:
    bodies = [made("organization", own, place="huyen") for own in ("hoi-a", "hoi-b")]
    told = page(base_of(made("place", "huyen", type="huyen"), *bodies), "huyen")
    assert "to-chuc/hoi-a.html" in told and "kb-kind" not in told.partition("</header>")[2]


def test_a_share_without_its_part_is_answered_in_the_head_by_what_is_computed() -> None:
    figures = made("figure", "ty-le", unit="%"), made("figure", "tong", printed="1.000", unit="hộ")
    fields = {"type": "part_for", "basis": "editors", "stated": "ty-le", "operands": ["tong"]}
    told = page(base_of(*figures, made("claim", "c", **fields, status="verified")), "c")
    head, _, rest = told.partition("</header>")
    assert "14 hộ</span>" in head.partition("kb-record__value")[2]
    assert "(tính ra, không phải số của nguồn)" in head
    assert head.index("kb-record__value") < head.index("Không kiểm được")
    assert rest.index('id="ket-luan"') < rest.index('id="thong-tin"')


def test_a_note_says_what_is_printed_before_its_subjects() -> None:
    note = made("observation", "o", about=["a"], printed=["x"], topics=["von"])
    told = page(base_of(note, made("figure", "a")), "o")
    assert told.index('id="doi-chieu"') < told.index("<b>Chủ đề:</b> Vốn và quỹ.")
    assert 'id="thong-tin"' not in told
    body = made("organization", "o", topics=["von"])
    told = page(base_of(body), "o")
    assert 'id="thong-tin"' in told and "<dt>Chủ đề</dt>" in told and "<b>Chủ đề" not in told


def test_quotations_stand_one_under_the_other_where_a_line_would_not_hold_them() -> None:
    def quoted(*printed: str) -> str:
        note = made("observation", "o", about=["a"], printed=printed)
        names = {"type": "same_name", "basis": "source", "named": "a", "spellings": printed}
        base = base_of(note, made("figure", "a"), made("claim", "c", **names))
        both = [page(base, own).partition("Báo cáo ghi:</b>")[2] for own in "oc"]
        first, second = (told.partition("</div>")[0].replace("\u00a0", " ") for told in both)
        assert first.strip() == second.strip()
        return first

    a, b, c = "a" * 20, "b" * 20, "c" * 20
    assert quoted(a, b, c).count(" · ") == 2 and "<li>" not in quoted(a, b, c)
    assert quoted(a, b, c + "c").count("<li><q>") == 3
    assert "<li>" not in quoted(a + a, b + b)


def test_a_verdict_stands_once_on_its_page_and_beside_what_is_not_yet_checked() -> None:
    fields = {"type": "same_name", "basis": "source", "named": "a", "spellings": ["A", "B"]}
    for status, told_status in (("verified", 0), ("unverified", 1)):
        claim = made("claim", "c", **fields, status=status)
        told = page(base_of(made("figure", "a"), claim), "c")
        assert re.sub("<[^>]*>", "", told).count("✗ Không khớp") == 1
        assert told.count("Chưa xem lại với nguồn") == told_status


def test_a_note_that_all_links_of_a_group_share_is_told_once() -> None:
    def notes(first: str, second: str) -> int:
        plans = [
            made("document", own, related=[{"to": "o", "note": note}])
            for own, note in (("p1", first), ("p2", second))
        ]
        return page(base_of(made("organization", "o"), *plans), "o").count("Một lời")

    assert notes("Một lời.", "Một lời.") == 1
    assert notes("Một lời.", "Một lời khác.") == 2


def test_each_date_stands_beside_what_came_on_it() -> None:
    first = made("document", "a", title="Kế hoạch số 52-KH/HU", issued_on="2021-08-30")
    blank = {"type": "bao-cao", "number": "/BC-UBND", "title": "Báo cáo sơ kết"}
    second = made("document", "b", **blank, issued_on="2021-07-02")
    news = made("media", "c", title="Làm kinh tế giỏi", published_on="2021-07-02")
    dated = [
        made("claim", f"c-{one}", type="before_after", basis="source", dated=["a", one])
        for one in "bc"
    ]
    outcomes = base_of(first, second, news, *dated).outcomes
    assert outcomes["c-b"].printed == (
        "Kế hoạch số 52-KH/HU (30/08/2021); Báo cáo /BC-UBND, số để trống (02/07/2021)"
    )
    assert outcomes["c-c"].printed.endswith("“Làm kinh tế giỏi” (02/07/2021)")
    assert outcomes["c-b"].computed == "ngược thứ tự, cách nhau 59 ngày"


def test_a_common_whole_and_the_spellings_of_a_name_stand_once() -> None:
    figures = [
        made("figure", own, printed=n, unit=u)
        for own, n, u in (("phan", "500", "hộ"), ("a", "50,0", "%"), ("b", "50,00", "%"))
    ]
    shares = [
        made("claim", f"s-{one}", type="share_of", basis="editors", stated=one, operands=["phan"])
        for one in "ab"
    ]
    common = made("claim", "chung", type="common_base", basis="editors", shares=["s-a", "s-b"])
    told = page(base_of(*figures, *shares, common), "chung")
    assert told.lower().count("tổng số chung:") == 1 and "kb-working" in told
    names = {
        "type": "same_name",
        "basis": "editors",
        "named": "xa",
        "spellings": ["Đăk A", "Đắk A"],
    }
    told = page(base_of(made("place", "xa", type="xa"), made("claim", "ten", **names)), "ten")
    assert told.count("Đắk A") == 1


def test_a_period_that_tells_no_year_is_given_as_the_words_of_the_source() -> None:
    vague, told = (
        made("figure", "a", period="Trong năm qua"),
        made("figure", "b", period="năm 2022"),
    )
    base = base_of(vague, told)
    assert "Trong năm qua (chữ của nguồn, không nêu năm nào)" in page(base, "a")
    assert "chữ của nguồn" not in page(base, "b")
    overview = Pages(base, "Kho").overview("figures", "so-lieu.html")
    assert "“Trong năm qua”" in overview and "“năm 2022”" not in overview


def test_places_in_a_list_that_begin_alike_say_so_once_to_the_eye() -> None:
    outline = [{"at": f"ct5.{n}", "label": f"Chú thích 5, mục {n}", "title": "x"} for n in (2, 3)]
    source = made("source", "nguon", outline=outline)
    cited = [{"id": "nguon", "at": f"ct5.{n}"} for n in (2, 3)]
    base = base_of(source, made("figure", "a", source=cited))
    overview = str(Pages(base, "Kho").overview("figures", "so-lieu.html"))
    assert ">Chú thích 5, mục 2</a>, " in overview
    assert '<span class="kb-hidden">Chú thích 5, mục </span>3</a>' in overview


def test_a_row_calls_what_bears_its_own_name_by_its_kind() -> None:
    news = made("media", "n", title="Nuôi dê", type="tin", position=1, models=["a", "b"])
    base = base_of(news, made("model", "a", title="Nuôi dê"), made("model", "b", title="Nuôi bò"))
    html = Pages(base, "Kho").overview("communication", "trang.html")
    assert '>mô hình cùng tên<span class="kb-hidden"> Nuôi dê</span></a>' in html
    assert ">Nuôi bò</a>" in html and 'hình cùng tên<span class="kb-hidden"> Nuôi bò' not in html


def test_news_without_a_day_are_grouped_by_tens_and_one_number_is_no_range() -> None:
    places = (1, 10, 11, 20, 21)
    news = (made("media", f"n{n}", type="tin", position=n) for n in places)
    dated = made("media", "d", type="tin", position=5, published_on="2022-03")
    table = media_table(base_of(dated, *news), MediaType.NEWS)
    groups = {row.record.id: row.group for row in table.rows}
    assert groups == {
        "n1": "1–10",
        "n10": "1–10",
        "n11": "11–20",
        "n20": "11–20",
        "n21": "21",
        "d": "2022",
    }
