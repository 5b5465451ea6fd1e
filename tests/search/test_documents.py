"""What the index holds of a record, field by field; synonyms and spellings from records."""

import dataclasses
from typing import Any

from macros.knowledge_base import KnowledgeBase
from macros.load import Entry
from macros.pages.addresses import address_of
from macros.pages.record.view import record_view
from macros.search.build import scripts_of
from macros.search.data import index_data
from macros.search.documents import MEANING_LABEL, ProseSection, documents_of
from macros.search.encode import ALPHABET
from macros.search.fields import FIELDS
from macros.search.runner import Engine
from macros.search.said import SAID
from macros.search.synonyms import MOST_WORDS, variants_of
from tests.invented import base_of, made
from tests.search.pages import FILLERS, page

RECORDS = (
    made(
        "document",
        "d",
        title="Quyết định 12/QĐ-UBND",
        number="12/QĐ-UBND",
        issued_on="2022-03-05",
        issuers=["o"],
        subject="Giao kinh phí",
        summary="Tóm tắt.",
        aliases=["QĐ 12"],
        relations=[{"type": "based_on", "to": "e", "note": "Nêu ở đầu"}],
    ),
    made("document", "e", title="Kết luận", type="ket-luan"),
    made("organization", "o", title="Ủy ban"),
    made("figure", "f", title="Số hộ", printed="1.250", precision="khoang", scope="toàn huyện"),
    made(
        "observation", "n", title="Ghi chú", reading="Suy đoán.", printed=["Kế luận"], about=["d"]
    ),
    made("term", "t", title="QĐ", expansion="quyết định", means="d"),
    made("event", "s", title="Hội nghị", starts_on="2022", ends_on="2023-01", places=["x"]),
    made("place", "x", title="Xã Mận"),
    made("person", "p", title="Người"),
    made("media", "m", type="tin", position=3, people=["p"], places=["x"]),
    made("finding", "b", type="bai-hoc", position=2),
)


def test_an_indicator_shows_where_its_result_stands() -> None:
    at = [[{"id": "nguon", "at": place}] for place in ("II", "III")]
    figure = made("figure", "f", source=at[1])
    indicators = (
        made("indicator", i, source=at[0], actual=a) for i, a in (("a", ["f"]), ("b", []))
    )
    found = {d.id: d for d in documents_of(base_of(figure, *indicators), [], address_of)}
    assert [found[one].source for one in ("f", "a", "b")] == ["III", "III", "II"]


def test_what_is_counted_comes_before_its_term_which_is_asked_for_by_what_it_is() -> None:
    titles = {"c": "Hộ nghèo", "t": "Hộ khá", "n": "Khá"}
    terms = (made("term", key, title=title) for key, title in titles.items())
    base = base_of(made("figure", "f", title="Số hộ nghèo"), *terms)
    found = {d.id: d for d in documents_of(base, [], address_of)}
    assert {one: found[one].rank for one in "fctn"} == {"f": 10, "c": 7, "t": 10, "n": 10}
    assert [one for one in "fctn" if MEANING_LABEL in found[one].labels] == ["c"]
    engine = Engine(scripts_of([*found.values(), *FILLERS], base))
    assert engine.titles("hộ nghèo")[0].startswith("Số hộ nghèo")
    assert engine.titles("hộ nghèo là gì")[0] == "Hộ nghèo"


def test_each_field_of_the_index_comes_from_its_own_field() -> None:
    base = base_of(*RECORDS)
    found = {d.id: d for d in documents_of(base, [], address_of)}
    document = found["d"]
    assert document.address == address_of(base.get("d"))
    assert (document.label, document.labels) == ("Quyết định", ("Quyết định", "Văn bản"))
    assert (document.number, document.kind_name) == ("12/QĐ-UBND", "Quyết định")
    assert (document.dates, document.aliases) == (("2022-03-05",), ("QĐ 12",))
    assert (document.names, document.terms) == (("Ủy ban",), ("QĐ", "quyết định"))
    assert (document.summary, document.body) == ("Tóm tắt.", ("Giao kinh phí", "Nêu ở đầu"))
    bare = found["e"]
    assert (bare.summary, bare.number, bare.dates, bare.terms, bare.body) == ("", "", (), (), ())
    assert (bare.source, found["o"].kind_name, found["o"].number) == ("I", "", "")
    assert found["f"].aliases == ("khoảng 1.250 hộ",) and found["f"].body == ("toàn huyện",)
    assert found["n"].body == ("Kế luận",)
    assert found["m"].aliases == ("Tin 3", "Tin số 3")
    assert found["b"].aliases == ("Bài học 2", "Bài học số 2")
    assert found["s"].dates == ("2022", "2023-01") and found["s"].names == ("Xã Mận",)
    assert set(found["m"].names) >= {"Người", "Xã Mận"}
    assert found["t"].terms == ("quyết định",) and found["t"].number == ""
    ranks = {record_id: found[record_id].rank for record_id in ("d", "n", "t")}
    assert ranks == {"d": 10, "n": 6, "t": 10}


def test_a_document_is_found_under_the_heading_of_its_page() -> None:
    report = made("document", "a", title="Về ba năm", type="bao-cao", number="/BC-UBND")
    base = base_of(report)
    found = next(d for d in documents_of(base, [], address_of) if d.id == "a")
    assert (found.title, found.aliases) == (
        "Báo cáo /BC-UBND, số để trống: Về ba năm",
        ("Về ba năm",),
    )
    assert record_view(base, base.get("a")).printed == "Về ba năm"


def test_the_stated_number_is_marked_and_of_the_others_those_held_for_doubtful() -> None:
    def equal(name: str, basis: str, stated: str, operand: str) -> Entry:
        return made("claim", name, type="equal", basis=basis, stated=stated, operands=[operand])

    figures = [
        made("figure", name, title=name, printed=printed, unit="xã", status=status)
        for name, printed, status in (
            ("two", "2", "verified"),
            ("also-two", "2", "disputed"),
            ("odd-two", "2", "disputed"),
            ("three", "3", "verified"),
            ("also-three", "3", "verified"),
            ("four", "4", "verified"),
        )
    ]
    claims = [
        equal("k-fails", "source", "three", "two"),
        equal("k-fails-of-doubtful", "arithmetic", "also-three", "odd-two"),
        equal("k-asks", "editors", "four", "also-two"),
        equal("k-holds", "source", "also-two", "two"),
    ]
    marks = {d.id: d.mark for d in documents_of(base_of(*figures, *claims), [], address_of)}
    marked = {name for name, mark in marks.items() if mark == "✗ Không khớp"}
    assert marked == {"three", "also-three", "odd-two"}
    assert {mark for name, mark in marks.items() if name not in marked} == {""}


def test_prose_stands_among_records_by_its_address() -> None:
    section = ProseSection("aa.html", "Tên", "Chữ")
    first, *others = documents_of(base_of(*RECORDS), [section], address_of)
    assert (first.id, first.title, first.summary, first.rank) == ("aa.html", "Tên", "Chữ", 10)
    assert (first.label, first.labels, first.facets["kind"]) == ("Trang giới thiệu, hướng dẫn",) + (
        ("Trang giới thiệu, hướng dẫn",),
        ["Trang giới thiệu, hướng dẫn"],
    )
    assert (first.number, first.kind_name) == ("", "")
    assert [d.address for d in others] == sorted(d.address for d in others)
    within = ProseSection("aa.html#a", "Phần", "Chữ", "Tên")
    handbook = ProseSection("contribute/a.html", "Cách", "Chữ")
    found = documents_of(base_of(), [within, handbook], address_of)
    ranks = {one.address: one.rank for one in found}
    assert ranks["aa.html#a"] == ranks["contribute/a.html"] == 8


def test_each_field_reads_its_own_texts() -> None:
    blank = documents_of(base_of(), [], address_of)[0]
    texts = {
        "title": "mot",
        "aliases": ("hai",),
        "terms": ("ba",),
        "dates": ("2022-03-05",),
        "labels": ("nam",),
        "summary": "sau",
        "names": ("bay",),
        "places": ("@iii.4",),
        "body": ("tam",),
    }
    full = dataclasses.replace(blank, **texts)  # type: ignore[arg-type]
    assert {f.name: [term for line in f.lines(full) for term in line] for f in FIELDS} == {
        "title": ["mot"],
        "aliases": ["hai"],
        "terms": ["ba"],
        "dates": ["2022-03-05"],
        "labels": ["nam"],
        "summary": ["sau"],
        "names": ["bay"],
        "places": ["@iii.4"],
        "body": ["tam"],
    }


def test_the_index_has_a_column_a_field_and_a_row_a_document() -> None:
    base = base_of(*RECORDS)
    documents = documents_of(base, [], address_of)
    data = index_data(documents, base)
    place = [document.id for document in documents].index("d")
    columns = {name: read(column) for name, column in data.core["columns"].items()}
    assert {len(column) for column in columns.values()} == {len(documents)}
    assert {key: column[place] for key, column in columns.items()} == {
        "labels": "Quyết định\nVăn bản",
        "dates": "2022-03-05",
        "number": "12/QĐ-UBND",
        "rank": 10,
        "mark": "",
        "kind": "quyet dinh",
        "lengths": "5 2",
    }
    texts = [data.parts["d0"][column][place] for column in range(5)]
    assert texts == [
        "Quyết định 12/QĐ-UBND",
        "van-ban/d.html",
        "Tóm tắt.",
        "I",
        "Giao kinh phí\nNêu ở đầu",
    ]
    year = data.parts["facets"]["year"]
    event = [document.title for document in documents].index("Hội nghị")
    assert (year["label"], year["values"]) == ("Năm", ["2022", "2023"])
    assert year["of"][place] == [0] and year["of"][event] == [0, 1]


def read(column: dict[str, Any] | str) -> list[Any]:
    """Fewer than 60 values: each place is one digit."""
    if isinstance(column, str):
        return column.split("\n")
    return [column["values"][ALPHABET.index(digit)] for digit in column["of"]]


def terms(*names: tuple[str, ...]) -> dict[str, list[str]]:
    entries = [
        made("term", f"t{n}", title=title, expansion=expansion or None, aliases=list(aliases))
        for n, (title, expansion, *aliases) in enumerate(names)
    ]
    return names_in(base_of(*entries))


def names_in(base: KnowledgeBase) -> dict[str, list[str]]:
    """What the engine takes for one another, but for everyday words."""
    engine = Engine(scripts_of([page("Trang")], base))
    found: dict[str, list[str]] = engine.call("() => Object.fromEntries(engine.index.names)")
    return {name: others for name, others in found.items() if others != SAID.get(name)}


def test_an_abbreviation_and_its_name_are_one_both_ways() -> None:
    assert terms(("MTTQ", "Mặt trận Tổ quốc")) == {
        "mttq": ["mặt trận tổ quốc"],
        "mặt trận tổ quốc": ["mttq"],
    }


def test_a_part_of_a_name_may_be_short_and_a_name_may_be_in_a_longer_one() -> None:
    found = terms(("DTTS", "dân tộc thiểu số"), ("ĐBDTTS", "đồng bào dân tộc thiểu số"))
    assert found["đbdtts"] == ["đồng bào dân tộc thiểu số", "đồng bào dtts"]
    assert found["dân tộc thiểu số"] == ["dtts", "đbdtts"]
    short = terms(("ND", "nông dân"), ("HND", "hội nông dân"), ("D", "dân"))
    assert short["hnd"] == ["hội nông dân", "hội nd"]
    assert short["nd"] == ["nông dân", "hnd"]
    assert short["d"] == ["dân"]  # one word is a part of too many names
    first = terms(("hội nông dân xã", "", "HNDX"), ("HND", "hội nông dân"))
    assert first["hndx"] == ["hội nông dân xã", "hnd xã"]


def test_a_sentence_is_no_name_and_a_single_name_has_no_other() -> None:
    longest = " ".join(["chữ"] * MOST_WORDS)
    assert terms(("A", longest)) == {"a": [longest], longest: ["a"]}
    assert terms(("A", f"{longest} nữa"), ("B", "")) == {}


def test_only_a_name_inside_a_longer_one_brings_its_abbreviation() -> None:
    found = terms(
        ("HND", "hội nông dân"), ("LĐ", "liên đoàn lao động"), ("XHND", "xã hội nông dân")
    )
    assert found["hnd"] == ["hội nông dân", "xhnd"]
    assert found["lđ"] == ["liên đoàn lao động"]
    front = terms(("nông dân", ""), ("NDM", "nông dân mới"), ("x y z", "", "mới nông dân"))
    assert front["mới nông dân"] == ["x y z"]


def test_a_name_within_very_many_others_has_sixteen_of_them() -> None:
    longer = [(f"XH{letter}", f"hội nông dân {letter}") for letter in "abcdeghiklmnopqrstuv"]
    assert len(terms(("HND", "hội nông dân"), *longer)["hnd"]) == 16


def test_kinds_of_document_that_there_are_have_their_symbol() -> None:
    found = names_in(base_of(made("document", "a", type="nghi-quyet")))
    assert found == {"nq": ["nghị quyết"], "nghị quyết": ["nq"]}


def test_spellings_that_differ_by_marks_are_variants() -> None:
    names = [("a", "Đăk Tươi", ["Đắk Tươi"]), ("b", "Xã Đắk Mới", ["đak"]), ("c", "Mận", ["Bò"])]
    records = [made("place", i, title=title, aliases=other) for i, title, other in names]
    assert variants_of(base_of(*records)) == [["đak", "đăk", "đắk"]]
    twins = [made("place", "a", title="Bò", aliases=["Bó"]), made("place", "b", title="Mận")]
    assert variants_of(base_of(*twins)) == [["bò", "bó"]]
    inside = made("place", "a", title="Đăk", aliases=["Xã Đắk"])
    assert variants_of(base_of(inside)) == [["đăk", "đắk"]]


def test_numbers_that_are_computed_are_found_at_the_check_and_at_notes_on_it() -> None:
    first, second = (
        made("figure", name, title=name, printed=printed, unit="hộ")
        for name, printed in (("a", "1.441"), ("b", "1.080"))
    )
    stated = made("figure", "c", title="c", printed="2.598", unit="hộ")
    check = made(
        "claim",
        "k",
        title="Tổng có đúng không?",
        type="sum_of",
        basis="editors",
        stated="c",
        operands=["a", "b"],
        observations=["n"],
    )
    note = made("observation", "n", title="Hai số khác nhau", about=["c"])
    base = base_of(first, second, stated, check, note)
    engine = Engine(scripts_of(documents_of(base, [], address_of), base))
    for typed in ("2521", "2.521"):
        assert {title.split("?")[0] for title in engine.titles(typed)} == {
            "Tổng có đúng không",
            "Hai số khác nhau",
        }


def test_the_first_and_the_last_of_a_kind_are_found_as_such() -> None:
    base = base_of(
        made("task", "t1", position=1),
        made("task", "t2", position=2),
        made("media", "m1", type="phong-su", position=1, published_on="2022-03-01"),
        made("media", "m2", type="phong-su", position=2, published_on="2021-03-01"),
        made("media", "m3", type="phong-su", position=3),  # no day: neither
        made("media", "n1", type="tin", position=1),
        made("document", "d1", type="ke-hoach", number="1/KH-HU", issued_on="2021-05-14"),
        made("document", "d2", type="quyet-dinh", number="2/QĐ-HU", issued_on="2022-05-14"),
    )
    found = {
        d.id: [t for t in d.aliases if "nhất" in t or "tiên" in t or "cuối" in t]
        for d in documents_of(base, [], address_of)
        if d.id != "nguon"
    }
    first = ("đầu tiên", "sớm nhất", "cũ nhất")
    last = ("cuối cùng", "gần đây nhất", "mới nhất")
    issued = ("", "ra ", "ban hành ")
    assert found == {
        "t1": [f"Nhiệm vụ {end}" for end in first],
        "t2": [f"Nhiệm vụ {end}" for end in last],
        "m1": [f"Phóng sự {end}" for end in last],
        "m2": [f"Phóng sự {end}" for end in first],
        "m3": [],
        "n1": [],
        "d1": [f"Văn bản {verb}{end}" for end in first for verb in issued],
        "d2": [f"Văn bản {verb}{end}" for end in last for verb in issued],
    }


def test_the_most_and_the_least_are_found_as_such() -> None:
    def share(name: str, printed: str, unit: str = "%") -> list[Entry]:
        figure = made("figure", f"sl-{name}", title=name, printed=printed, unit=unit)
        return [figure, made("indicator", name, title=name, actual=[f"sl-{name}"])]

    def money(name: str, printed: str, unit: str = "triệu đồng") -> Entry:
        return made("funding", name, title=name, year="2022", printed=printed, unit=unit)

    def told(*records: Entry) -> dict[str, list[str]]:
        pages = documents_of(base_of(*records), [], address_of)
        found = {d.id: [a for a in d.aliases if a.endswith("nhất")] for d in pages}
        return {record_id: names for record_id, names in found.items() if names}

    sums = [money("k1", "54"), money("k2", "250"), money("k3", "100")]
    reached = [*share("c1", "4"), *share("c2", "100"), *share("c3", "100"), *share("c4", "1", "hộ")]
    most, least = ("nhiều nhất", "lớn nhất", "cao nhất"), ("ít nhất", "nhỏ nhất", "thấp nhất")
    assert told(*sums, *reached) == {
        "k1": [f"Kinh phí {end}" for end in least],
        "k2": [f"Kinh phí {end}" for end in most],
        "c1": [f"Chỉ tiêu {end}" for end in least],
        "c2": [f"Chỉ tiêu {end}" for end in most],
        "c3": [f"Chỉ tiêu {end}" for end in most],
    }
    assert told(money("k1", "54"), money("k2", "54")) == {}, "alike"
    assert told(money("k1", "54"), money("k2", "1", "tỷ đồng")) == {}, "not of one unit"
