"""From a number to its place and its verdict, on pages of the toy corpus."""

import re
import shutil
from pathlib import Path

import pytest

from macros.exports.answers import headline
from macros.knowledge_base import load_knowledge_base
from macros.pages.pages import Pages
from tests.invented import base_of, made

KEPT = '<span class="kb-number">'
TOY = Path(__file__).resolve().parents[1] / "toy_kb" / "data"


@pytest.fixture(scope="module")
def pages() -> Pages:
    return Pages(load_knowledge_base(TOY).base, "Kho")


def test_figure_page_shows_its_verdict_and_its_place(pages: Pages) -> None:
    page = pages.record("sl-ty-le-trong-man")
    assert "<summary>Phép đối chiếu: 1\u00a0khớp</summary>" in page
    assert 'href="../doi-chieu/kc-ty-le-trong-man.html"' in page
    claim = pages.record("kc-ty-le-trong-man")
    working = re.search(r'50,00% <span class="kb-working">\((.*?)\)<', claim)
    assert working
    assert all(f">{number}<" in working[1] for number in ("1.250", "2.500"))
    assert 'href="../nguon/bao-cao-suoi-may.html#vt-ii-1"' in page


def test_figure_without_a_claim_has_no_such_section(pages: Pages) -> None:
    assert 'id="doi-chieu"' not in pages.record("sl-muc-tieu-trong-man")


def test_what_editors_merely_ask_marks_nothing(pages: Pages) -> None:
    page = pages.record("xa-dak-tuoi")
    assert "<summary>1\u00a0câu hỏi của người biên tập, 1\u00a0ghi\u00a0chú</summary>" in page
    verdict = '<span class="kb-number">Không</span>'  # on one line
    assert f"câu hỏi của người biên tập</span> {verdict}" in page
    assert "✓ Đã xem lại với nguồn" in page


@pytest.mark.parametrize(
    ("basis", "other", "said"),
    [("editors", "2", "Không"), ("editors", "3", "Có"), ("source", "2", "Không khớp")],
)
def test_a_question_is_headed_by_its_answer_and_a_check_by_its_verdict(
    basis: str, other: str, said: str
) -> None:
    figures = (made("figure", i, printed=n) for i, n in (("ba", "3"), ("b", other)))
    claim = made(
        "claim", "c", type="equal", stated="ba", operands=["b"], basis=basis, title="Đúng?"
    )
    base = base_of(*figures, claim)
    assert headline(base, base.get("c")) == f"Đúng? {said}"


def test_by_a_no_to_what_editors_ask_nothing_fails_in_the_head_of_a_note() -> None:

    def head(other: str, *bases: str) -> str:
        figures = (made("figure", i, printed=n) for i, n in (("ba", "3"), ("b", other)))
        fields = {"type": "equal", "stated": "ba", "operands": ["b"], "observations": ["o"]}
        asked = [made("claim", f"c-{one}", **fields, basis=one) for one in ("editors", *bases)]
        note = made("observation", "o", about=["ba"], status="verified")
        page = Pages(base_of(*figures, *asked, note), "Kho").record("o")
        return str(re.findall(r'<p class="kb-record__marks">(.*?)</p>', page)[0])

    assert "✓ Đã xem lại với nguồn" in head("2")
    assert "✗ Không khớp: 1 phép đối chiếu</a>" in head("2", "source")
    assert "✓ Đã xem lại với nguồn" in head("3")


def test_questions_are_counted_apart_from_checks_and_named_so_in_lists(pages: Pages) -> None:
    page = pages.record("bao-cao-suoi-may")
    assert "<summary>Phép đối chiếu: 1\u00a0khớp; 1\u00a0câu hỏi của người biên tập" in page
    question = pages.record("kc-ten-xa-dak-tuoi")
    kind = '<span class="kb-kind">Câu hỏi của người biên tập</span>'
    assert f'kb-verdict--answer">Không</span> {kind}' in question
    kinds = re.findall(
        r'doi-chieu/([\w-]+)\.html">[^<]*</a> ?(?:<span class="kb-kind">([^<]*))?',
        pages.overview("lookup", "tra-cuu.html"),
    )
    assert kinds == [
        ("kc-ty-le-trong-man", ""),
        ("kc-ten-xa-dak-tuoi", "Câu hỏi của người biên tập"),
    ]


def test_a_record_of_whose_numbers_one_does_not_agree_wears_no_green() -> None:
    def marks(*counts: str, hai: str = "disputed") -> str:
        entries = [made("figure", i, printed=n) for i, n in (("ba", "3"), ("t", "3"))]
        entries.append(made("figure", "hai", printed="2", status=hai))
        fails = made("claim", "c", type="equal", basis="source", stated="ba", operands=["hai"])
        holder = made("indicator", "i", counts=list(counts), status="verified")
        page = Pages(base_of(*entries, fails, holder), "Kho").record("i")
        return str(re.findall(r'<p class="kb-record__marks">(.*?)</p>', page)[0])

    both = marks("hai", "ba")
    assert "✗ Cả 2 con số không khớp số khác" in both and "so-lieu/hai.html#doi-chieu" in both
    assert "✗ Con số không khớp số khác" in marks("ba")
    assert "✗ 1 trên 2 con số" in marks("hai", "ba", hai="verified")
    assert "✓ Đã xem lại với nguồn" in marks("hai", hai="verified")
    told = '✗ 1 trên 2 con số <span class="kb-number">(3 hộ)</span> không khớp số khác'
    assert told in marks("ba", "t")
    assert "✓ Đã xem lại với nguồn" in marks("t")
    assert "✓ Đã xem lại với nguồn" in marks()


def test_what_fails_with_a_number_only_computed_with_stands_aside_and_says_of_what() -> None:
    entries = [
        made("figure", i, printed=n, status="verified") for i, n in (("hai", "2"), ("ba", "3"))
    ]
    fails = made("claim", "c", type="equal", basis="source", stated="ba", operands=["hai"])
    pages = Pages(base_of(*entries, fails), "Kho")
    part, stated = pages.record("hai"), pages.record("ba")
    assert "<summary>Phép đối chiếu: 1\u00a0không khớp về số khác</summary>" in part
    assert "✓ Đã xem lại với nguồn" in part and "✗ Không khớp</span></li>" in part
    assert "không khớp về số khác" not in stated and 'class="kb-observations"' in stated


def test_the_mark_of_a_number_is_heard_as_words() -> None:
    entries = [
        made("figure", i, printed=n, title=f"Số {i}", status="disputed")
        for i, n in (("hai", "2"), ("ba", "3"))
    ]
    fails = made("claim", "c", type="equal", basis="source", stated="ba", operands=["hai"])
    page = Pages(base_of(*entries, fails), "Kho").overview("figures", "so-lieu.html")
    sign = '<span aria-hidden="true">✗</span><span class="kb-hidden"> '
    assert sign + "Số ba: không khớp, xem vì sao</span>" in page
    assert page.count("✗") == page.count(sign) == 2


def test_a_relation_of_the_source_that_fails_marks_its_record(tmp_path: Path) -> None:
    data = Path(shutil.copytree(TOY, tmp_path / "data"))
    claim = data / "claims" / "kc-ten-xa-dak-tuoi.yml"
    claim.write_text(claim.read_text("utf-8").replace("basis: editors", "basis: source"), "utf-8")
    page = Pages(load_knowledge_base(data).base, "Kho").record("xa-dak-tuoi")
    assert "✗ Không khớp: 1 phép đối chiếu" in page
    assert "Đã xem lại với nguồn" not in page


def test_claim_page_shows_the_working(pages: Pages) -> None:
    page = pages.record("kc-ty-le-trong-man")
    assert re.search(r"khoảng <a [^>]*>50,0%</a>", page)
    assert '2.498 đến <span class="kb-number">2.502 hộ' in page


def test_reconciliation_page_lists_claims_and_observations(pages: Pages) -> None:
    page = pages.overview("observations", "doi-soat.html")
    assert "Không phép đối chiếu nào thất bại." in page
    assert "<summary>Phép đối chiếu: khớp&nbsp;(1)</summary>" in page
    assert "<summary>Câu hỏi của người biên tập&nbsp;(1)</summary>" in page
    assert "1 lỗi in, cách viết, câu ngắt</a>" in page


def test_numbers_in_running_text_lead_to_their_figure(pages: Pages) -> None:
    text = pages.writer("index.html").text(
        "Có 1.250 hộ trồng mận; 11.250 hộ và 1.250,5 ha thì khác."
    )
    assert str(text).count("so-lieu/sl-ho-trong-man.html") == 1
    assert "11.250 hộ và 1.250,5 ha" in text


def test_source_page_tells_coverage_both_ways(pages: Pages) -> None:
    page = pages.overview("sources", "nguon.html")
    assert "Vị trí chưa có mục nào" in page
    assert "Mục không nêu vị trí" in page


def test_the_printed_whole_has_what_a_check_computes_and_how_a_note_is_read() -> None:
    figures = (made("figure", i, printed=n) for i, n in (("ba", "3"), ("hai", "2")))
    asked = {"title": "Ba là hai?", "observations": ["o"], "basis": "source"}
    claim = made("claim", "c", type="equal", stated="ba", operands=["hai"], **asked)
    told = {"printed": ["“ba” hộ"], "reading": "Có lẽ là hai.", "not_given": ["ai viết."]}
    note = made("observation", "o", about=["ba"], **told)
    term = made("term", "t", related=[{"to": "c"}])
    printed = Pages(base_of(*figures, claim, note, term), "Kho").overview("whole", "ban-in.html")
    assert re.search(r"Báo cáo ghi:</strong> 3\b.*<strong>Tính ra:</strong> 2\b", printed)
    assert "<strong>Báo cáo ghi:</strong> “‘ba’ hộ”" in printed
    assert "Ba là hai?</p>" in printed and "?." not in printed
    assert "<strong>Cách hiểu của người biên tập:</strong> Có lẽ là hai.</p>" in printed
    assert "ai viết.</p>" in printed


@pytest.mark.parametrize(("whole", "told"), [("10", "bằng số này"), ("1.000", "trong khoảng này")])
def test_one_number_is_no_range(whole: str, told: str) -> None:
    figures = [("ty-le", "30", "%"), ("tong", whole, "hộ"), ("phan", "9.999", "hộ")]
    made_of = [made("figure", one, printed=printed, unit=unit) for one, printed, unit in figures]
    claim = made("claim", "c", type="part_for", stated="ty-le", operands=["tong"], basis="source")
    page = Pages(base_of(*made_of, claim), "Kho").record("c")
    assert f"không số nào trong báo cáo {'nằm ' if 'trong' in told else ''}{told}" in page


def test_a_basis_line_without_an_office_says_why() -> None:
    document = made("document", "qd", number="09/QĐ-UBND", issued_on="2022-03-05", subject="về A")
    page = Pages(base_of(document), "Kho").record("qd")
    assert "kb-basis" in page and "Câu này không ghi cơ quan ban hành, vì nguồn không nêu." in page
