"""Word files: the same XML in Python and in the browser, read by python-docx."""

import io
import json
import re
import zipfile
from dataclasses import asdict
from typing import Any

import docx
import pytest
from py_mini_racer import MiniRacer

from macros.exports.data.publication import Publication
from macros.exports.word.draft import draft_report
from macros.exports.word.lists import document_list
from macros.exports.word.markup import Paragraph, Run, TextTable, body, text
from macros.exports.word.package import packed, parts_script
from macros.knowledge_base import KnowledgeBase
from macros.load import Entry
from macros.load_order import WORD, WORD_PARTS
from macros.pages.addresses import address_of
from scripts.paths import ROOT
from tests.invented import base_of, made

TOY = Publication("Kho thử", "", "24/11/2026 (abc)", "2026-11-24", address_of)
EXAMPLES: tuple[Paragraph | TextTable, ...] = (
    text("Kết luận 08-KL/TU, số 05/CTr-UBND-UBMTTQ, ngày 24/02/2021"),
    text("Địa chỉ: https://a.vn/so-lieu/sl-so-ho-2.html, số 08-KL/TU"),
    text("cà phê - xứ lạnh, giai đoạn 2021-2025, huyện-xã", "Heading1", bold=True),
    Paragraph((Run("a & b < c > d", bold=True, gap=True), Run(""), Run(" “ngoặc”")), "Item"),
    TextTable((1000, 2000), ((text("1", "Cell"), text("x-1-y", "Cell")),), ("Số", "Tên")),
    TextTable((1000,), ((text("không viền", "Centre"),),)),
)


@pytest.fixture(scope="module")
def browser() -> MiniRacer:
    found = MiniRacer()
    found.eval("self = globalThis; document = null;")
    found.eval(parts_script())
    for address in WORD:
        if address != WORD_PARTS and "page_blocks" not in address:
            found.eval((ROOT / "docs" / address).read_text("utf-8"))
    return found


def as_json(blocks: tuple[Paragraph | TextTable, ...]) -> str:
    return json.dumps([asdict(block) for block in blocks], ensure_ascii=False)


@pytest.mark.parametrize("at", range(len(EXAMPLES)))
def test_both_writers_give_the_same_xml(browser: MiniRacer, at: int) -> None:
    blocks = EXAMPLES[at : at + 1]
    assert browser.eval(f"kbWordBody({as_json(blocks)})") == body(blocks, [])


def test_signs_are_not_broken_and_words_are() -> None:
    made = body((text("số 08-KL/TU và huyện-xã"),), [])
    assert "08</w:t><w:noBreakHyphen/>" in made and "huyện-xã" in made


def test_an_address_has_the_hyphens_that_it_is_opened_with() -> None:
    said = "https://a-b.vn/so-lieu/sl-so-ho-2.html,"
    assert f">{said}<" in body((text(f"Địa chỉ: {said} truy cập ngày 1"),), [])


def read(content: bytes) -> Any:
    return docx.Document(io.BytesIO(content))


def xml(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read("word/document.xml").decode()


def test_the_list_of_documents_has_a_row_a_document(toy: KnowledgeBase) -> None:
    file = read(document_list(toy, TOY))
    (table,) = file.tables
    assert [cell.text for cell in table.rows[0].cells][:2] == ["STT", "Số, ký hiệu"]
    assert len(table.rows) == 6 and "03-KL/TU" in {row.cells[1].text for row in table.rows}
    assert file.sections[0].page_width > file.sections[0].page_height


def test_the_draft_says_first_that_it_is_one_and_names_no_one(toy: KnowledgeBase) -> None:
    file = read(draft_report(toy, TOY))
    assert file.paragraphs[0].text.startswith("BẢN NHÁP")
    cells = [cell.text for row in file.tables[0].rows for cell in row.cells]
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in cells
    assert all(re.search(r"\[.+\]", cell) for cell in cells[::2])
    heads = [p.text for p in file.paragraphs if p.style.name.lower() == "heading 1"]
    assert [head.split(".")[0] for head in heads] == ["I", "II", "III", "IV", "V", "VI"]
    gaps = [run for p in file.paragraphs for run in p.runs if run.font.highlight_color]
    assert any("Nội dung kỳ này" in run.text for run in gaps)


def test_only_the_draft_carries_the_state_s_name(toy: KnowledgeBase, browser: MiniRacer) -> None:
    said = "CỘNG HÒA"
    assert said not in xml(document_list(toy, TOY)) and said not in parts_script()
    assert said in xml(draft_report(toy, TOY))
    assert "Phiếu tra cứu, không thay văn bản gốc" in (
        (ROOT / "docs/assets/js/word/page_blocks.js").read_text("utf-8")
    )


def test_a_footnote_stands_where_the_audit_has_a_verdict_and_nowhere_else(
    toy: KnowledgeBase,
) -> None:
    with zipfile.ZipFile(io.BytesIO(draft_report(toy, TOY))) as archive:
        notes = archive.read("word/footnotes.xml").decode()
        content = archive.read("word/document.xml").decode()
    claims = [claim for claim in toy.outcomes if "stated" in toy.get(claim).model_fields_set]
    assert len(claims) == 1
    assert notes.count("<w:footnote ") - 2 == content.count("footnoteReference w:id") == 1
    assert toy.outcomes[claims[0]].verdict.label in notes


def drafted(*records: Entry) -> tuple[Any, str]:
    """The draft as python-docx reads it, and the texts of its footnotes."""
    content = draft_report(base_of(*records), TOY)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return read(content), archive.read("word/footnotes.xml").decode()


def test_the_draft_has_the_order_of_the_source() -> None:
    """Within one place a share comes after its number, the smaller after the larger."""
    outline = [{"at": at, "label": at, "title": "…"} for at in ("I.2", "I.10", "IV.2", "IV.10")]
    at = {place["at"]: [{"id": "nguon", "at": place["at"]}] for place in outline}
    file, _ = drafted(
        made("source", "nguon", outline=outline),
        made("finding", "a", title="Sau", source=at["IV.10"]),
        made("finding", "b", title="Trước", source=at["IV.2"]),
        made("figure", "c", title="Ba", printed="3", source=at["I.2"]),
        made(
            "figure", "d", title="Một phần", printed="9", unit="%", numerator="f", source=at["I.2"]
        ),
        made("figure", "e", title="Nơi sau", printed="99", source=at["I.10"]),
        made("figure", "f", title="Năm", printed="5", source=at["I.2"]),
    )
    said = [p.text for p in file.paragraphs]
    assert said.index("- Trước.") < said.index("- Sau.")
    titles = [row.cells[0].text for row in file.tables[1].rows]
    assert titles == ["Số liệu", "Năm", "Một phần", "Ba", "Nơi sau"]


@pytest.mark.parametrize(("status", "notes"), [("disputed", 2), ("verified", 1)])
def test_a_number_that_the_site_marks_has_a_footnote(status: str, notes: int) -> None:
    """Also the whole, where the editors hold it for doubtful too."""
    outline = [{"at": "I", "label": "Mục I", "title": "…"}]
    at = [{"id": "nguon", "at": "I"}]
    claim = {"type": "at_most", "stated": "phan", "operands": ["toan"], "basis": "source"}
    _, footnotes = drafted(
        made("source", "nguon", outline=outline),
        made("figure", "phan", printed="9", source=at),
        made("figure", "toan", printed="5", source=at, status=status),
        made("claim", "k", title="Phần có nằm trong toàn thể không?", **claim),
    )
    assert footnotes.count("Không khớp: tính lại được nhiều nhất 5 hộ") == notes


def test_the_browser_s_zip_is_one_that_others_read(browser: MiniRacer) -> None:
    browser.eval("""class TextEncoder { encode(text) {
        const raw = unescape(encodeURIComponent(text));
        return Uint8Array.from(raw, (letter) => letter.charCodeAt(0)); } }""")
    page = {"title": "Tên & số", "lies": "landscape", "blocks": json.loads(as_json(EXAMPLES))}
    made = browser.eval(f"JSON.stringify([...kbWordFile({json.dumps(page)})])")
    content = bytes(json.loads(str(made)))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
    file = read(content)
    assert file.core_properties.title == "Tên & số"
    assert file.paragraphs[0].text == EXAMPLES[0].runs[0].text  # type: ignore[union-attr]
    assert len(file.tables) == 2


def test_the_same_blocks_give_the_same_bytes() -> None:
    assert packed("Tên", EXAMPLES, "2026-11-24") == packed("Tên", EXAMPLES, "2026-11-24")


def test_a_text_that_looks_like_a_mark_of_the_parts_stays_as_it_is() -> None:
    file = read(packed("Tên", [text("${TITLE} và $NOTES")], "2026-11-24"))
    assert file.paragraphs[0].text == "${TITLE} và $NOTES"
    assert file.core_properties.title == "Tên"
