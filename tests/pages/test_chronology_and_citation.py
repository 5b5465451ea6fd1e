"""Who stands on the timeline and where; how a record is cited; the page that prints all."""

import re

import pytest

from macros.exports.gather import record_data
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.derived import date_of
from macros.model.document import Document
from macros.model.event import Event
from macros.model.figure import Figure
from macros.model.funding import Funding
from macros.model.media import Media
from macros.model.term import Term
from macros.pages.chronology import CHRONICLED, timeline_entries
from macros.pages.format import places_in_words
from macros.pages.overviews.whole import chapters
from macros.pages.pages import Pages
from macros.pages.record.citation import Citation, citation_of
from macros.pages.writer import Writer
from tests.invented import base_of, made

OF_CLAIM = {
    "claim": {"type": "same_name", "basis": "source", "named": "r", "spellings": ["A", "B"]}
}


def test_dated_entries_come_in_order_and_undated_ones_last(toy: KnowledgeBase) -> None:
    entries = timeline_entries(toy, toy.records)
    dates = [str(entry.date) for entry in entries if entry.date]
    known = [date for date in dates if "-" in date]
    assert known == sorted(known)
    assert [date[:4] for date in dates] == sorted(date[:4] for date in dates)
    assert all(entry.date is None for entry in entries[len(dates) :])
    assert len(entries) > len(dates) > 1


def test_only_what_happens_at_a_time_stands_on_the_timeline(toy: KnowledgeBase) -> None:
    shown = {type(entry.record) for entry in timeline_entries(toy, toy.records)}
    assert {Document, Event, Media, Funding} <= shown == {*CHRONICLED}
    assert Figure not in shown
    assert date_of(toy.get("xa-dak-tuoi")) is None


def test_funding_stands_at_its_year(toy: KnowledgeBase) -> None:
    assert str(date_of(toy.get("kinh-phi-man-2022"))) == "2022"


def test_a_document_is_cited_with_issuer_date_and_places(toy: KnowledgeBase) -> None:
    record = toy.get("12-qd-ubnd-2022")
    citation = citation_of(toy, record_data(toy, record), record.title, "Kho thử")
    assert citation.issuers == (toy.get("ubnd-huyen-suoi-may").title,)
    assert citation.title == record.title
    assert str(citation.date) == "2022-03-05"
    assert citation.site_name == "Kho thử"
    report = "Báo cáo một năm trồng mận ở huyện Suối Mây"
    assert citation.origin == f"Ủy ban nhân dân huyện Suối Mây, {report}, 01/03/2023 (Mục I)"


def test_only_words_that_the_source_prints_are_quoted() -> None:
    for kind in KINDS:
        record = (base := base_of(made(kind, "r", **OF_CLAIM.get(kind, {})))).get("r")
        citation = citation_of(base, record_data(base, record), record.title, "Kho thử")
        is_quoted = kind in ("media", "term")
        assert citation.title == (f"“{record.title}”" if is_quoted else record.title), kind
        assert citation.issuers == () and citation.date is None or kind == "funding"


def test_a_title_that_tells_the_year_needs_no_date_and_a_full_name_is_cited() -> None:
    event = made("event", "e", title="Sơ kết năm 2022", starts_on="2022")
    day = made("event", "d", title="Sơ kết năm 2022", starts_on="2022-03-05")
    full = {"expansion": "Cuộc vận động “Đổi mới cách làm”", "type": "thuat-ngu"}
    long = made("term", "t", title="Cuộc vận động “Đổi…”", **full)
    ours = made("term", "o", title="Cuộc vận động “Đổi…”", **full, expansion_printed=False)
    base = base_of(event, day, long, ours)

    def cited(own: str) -> Citation:
        record = base.get(own)
        return citation_of(base, record_data(base, record), record.title, "Kho thử")

    assert cited("e").date is None and str(cited("d").date) == "2022-03-05"
    assert cited("t").title == "“Cuộc vận động ‘Đổi mới cách làm’”"
    assert cited("o").title == "“Cuộc vận động ‘Đổi…’”"


def cited_of(base: KnowledgeBase, own: str) -> Citation:
    return citation_of(base, record_data(base, base.get(own)), "Tên", "Kho")


def test_a_number_that_does_not_agree_is_cited_with_that() -> None:
    figures = [made("figure", own, printed=own[1:]) for own in ("s3", "s2", "s4")]
    equal = {"type": "equal", "operands": ["s2"], "status": "verified"}
    base = base_of(
        *figures,
        made("claim", "fails", **equal, stated="s3", basis="source"),
        made("claim", "asked", **equal, stated="s4", basis="editors"),
        made("indicator", "i", actual=["s3"], counts=["s2"]),
    )
    fails = "không khớp số khác của báo cáo"
    told = {own: cited_of(base, own).remarks for own in ("s3", "s2", "s4", "i")}
    assert told == {"s3": (fails,), "s2": (), "s4": (), "i": (f"3 hộ {fails}",)}
    assert f"</span> {fails}; dẫn theo" in Pages(base, "Kho").record("s3")


def test_a_number_is_cited_with_the_scope_that_its_title_leaves_open() -> None:
    share = {"printed": "4", "unit": "%", "scope": "hộ nghèo toàn xã"}
    base = base_of(
        made("figure", "s", title="Tỷ lệ hộ nghèo", **share),
        made("figure", "same", title="Hộ nghèo của xã", **share),
        made("figure", "past", title="Hộ nghèo của xã", **share, period="Trong năm"),
        made("indicator", "i", title="Hộ vào tổ", actual=["s"]),
    )
    scope = "phạm vi: hộ nghèo toàn xã"
    told = {own: "; ".join(cited_of(base, own).remarks) for own in ("s", "same", "past", "i")}
    when = "thời điểm: “Trong năm”, nguồn không nêu năm nào"
    assert told == {"s": scope, "same": "", "past": when, "i": scope}


def test_an_issuer_that_only_editors_read_is_cited_as_theirs() -> None:
    read = [{"to": "m", "basis": "editors", "note": "Không có chữ “huyện”."}]
    document = made("document", "d", issuers=["u", "m"], related=read)
    base = base_of(made("organization", "u"), made("organization", "m"), document)
    mark = " (theo cách hiểu của người biên tập)"
    titles = [base.get(own).title for own in ("u", "m")]
    assert cited_of(base, "d").issuers == (titles[0], titles[1] + mark)


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ([f"Chú thích 4, mục {n}" for n in range(1, 22)], "Chú thích 4, mục 1–21"),
        (["Mục III.3, dòng 5", "Mục II", "Mục III.3, dòng 1"], "Mục III.3, dòng 1, 5; Mục II"),
        (["Nơi nhận, dòng 1", "Nơi nhận, dòng 2"], "Nơi nhận, dòng 1, 2"),
        (["Mục III.3", "Mục III.4"], "Mục III.3; Mục III.4"),
        (["Đoạn căn cứ", "Đoạn căn cứ"], "Đoạn căn cứ"),
    ],
)
def test_places_of_one_beginning_are_told_together(labels: list[str], said: str) -> None:
    assert places_in_words(labels) == said


def _writer(base: KnowledgeBase) -> Writer:
    return Pages(base, "Kho thử").writer("ban-in.html")


def test_the_whole_holds_every_record_once(toy: KnowledgeBase) -> None:
    printed = [pair for _, articles in chapters(_writer(toy)) for pair in articles]
    assert sorted(one.id for one, _ in printed) == sorted(record.id for record in toy.records)
    assert all(f'id="in-{record.id}"' in article for record, article in printed)


def test_the_whole_begins_with_its_contents(toy: KnowledgeBase) -> None:
    html = str(Pages(toy, "Kho thử").overview("whole", "ban-in.html"))
    anchors = [f"in-{kind.key}" for kind, _ in chapters(_writer(toy))]
    linked = re.findall(r'href="#(in-[^"]+)"', html)
    assert [anchor for anchor in linked if anchor in anchors] == anchors
    assert re.findall(r'<h2 id="(in-[a-z_]+)"', html) == anchors


def test_the_contents_and_the_headings_bear_the_same_numbers(toy: KnowledgeBase) -> None:
    html = str(Pages(toy, "Kho thử").overview("whole", "ban-in.html"))
    contents = re.findall(r'<a href="#(in-[^"]+)">([0-9.]+) ', html)
    assert contents == re.findall(r'<h[23] id="(in-[^"]+)">([0-9.]+) ', html)
    assert contents[0][1] == "1." and contents[1][1] == "1.1"
    assert len(contents) == len(chapters(_writer(toy))) + len(toy.records)


def test_the_cover_names_the_campaign_and_the_edition(toy: KnowledgeBase) -> None:
    term = toy.all(Term)[0]
    html = str(Pages(toy, "Kho thử").overview("whole", "ban-in.html", campaign=term.id))
    cover = html[: html.index("<nav")]
    assert (term.expansion or term.title) in cover and "data-kb-edition" in cover
