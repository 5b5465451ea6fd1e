"""kb.py fix: what it mends, and that it never loses a comment, a key or a value."""

import re
import time
import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from macros.editing.fix import fix_all
from macros.load.characters import is_foreign_letter, is_invisible
from macros.model import KINDS
from macros.model.declared import fields_of
from macros.model.document import Document
from macros.model.finding import Finding
from macros.model.order import key_order
from macros.model.term import Term
from macros.write.normalise import normalise
from macros.write.tones import place_tones
from tests.examples import examples


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("id: a\nissued_on: 05/3/2022\n", "id: a\nissued_on: 2022-03-05\n"),
        ('id: a\nissued_on: "2022"\n', "id: a\nissued_on: 2022\n"),
        (
            "id: a\nissued_on: ngày 5 tháng 3 năm 2022 # ký\n",
            "id: a\nissued_on: 2022-03-05 # ký\n",
        ),
        ("id: a\ntitle: 1.457\n", 'id: a\ntitle: "1.457"\n'),
        ("id: a\ntitle: no\n", 'id: a\ntitle: "no"\n'),
        ("id: a\naliases: [05, x]\n", 'id: a\naliases: ["05", x]\n'),
        ("title: A\n# về mã\nid: a\n", "# về mã\nid: a\ntitle: A\n"),
        ("id: a  \n\n\n", "id: a\n"),
        ("\ufeffid: a\r\ntitle: B\r\n", "id: a\ntitle: B\n"),
        ("id: a\ntitle: Xã\u00a0Ðăk\n", "id: a\ntitle: Xã Đăk\n"),
        ("id: a\nsummary: làm cho khoẻ\n", "id: a\nsummary: làm cho khỏe\n"),
    ],
)
def test_mends(before: str, after: str) -> None:
    result = normalise(before, Document)
    assert (result.text, bool(result.changes)) == (after, True)


@pytest.mark.parametrize(
    "text",
    [
        "id: a\ntitle: Làm khoẻ\n",  # printed by the source
        "id: a\nsummary: Xã Nậm Hoà in “cây khoẻ”.\n",  # a name, and the source's words
        "id: a\nissued_on: 31/02/2022\n",
        "id: a\nissued_on: 2022-03-05 08:00\n",
        "id: a\ntitle: x\u200by  \n",
        "id: [\n",
        "id: &x a\ntitle: *x  \n",
        "id: :\u00a0\n",  # an ordinary space would make the colon a sign of YAML
        "- a  \n",
        "id: a\nsummary: ngÃ\u00a0y nÃ\u00a0o\n",  # the odd space is half of an à
        "",
        "id: a\nsummary: |\n  hai dấu cách cuối  \n  hết\n",
    ],
)
def test_leaves_alone_what_it_cannot_know(text: str) -> None:
    assert normalise(text, Document).text == text


def test_numbers_and_answers_follow_their_field() -> None:
    assert normalise("id: a\nposition: 05\n", Finding).text == "id: a\nposition: 5\n"
    assert normalise('id: a\nposition: "2"\n', Finding).text == "id: a\nposition: 2\n"
    assert "expansion_printed: false" in normalise("id: a\nexpansion_printed: no\n", Term).text


@pytest.mark.parametrize("kind", KINDS)
def test_order_holds_every_key_once(kind: str) -> None:
    order = key_order(KINDS[kind])
    assert sorted(order) == sorted(fields_of(KINDS[kind]))
    assert order[:2] == ["id", "title"]


WORDS = st.text(
    st.sampled_from("aăâkhoẻuỷòQÐ\u00a0\u0301 ,.:'\"#-{}[]&*!|>%@`0159/\t"), max_size=24
)
VALUES = st.one_of(WORDS, st.lists(WORDS, max_size=3), st.sampled_from(["05/3/2022", "1.457"]))
KEYS = st.sampled_from([*Document.model_fields, "la", "khoa_la"])


@st.composite
def records(draw: st.DrawFn) -> str:
    """A record file with comments anywhere, in any order, in any of YAML's styles."""
    lines = []
    for key, value in draw(st.dictionaries(KEYS, VALUES, max_size=7)).items():
        lines += draw(st.lists(st.sampled_from(["# chú thích", "", "#"]), max_size=2))
        style = draw(st.sampled_from([None, '"', "'", "|", ">"]))
        dumped = yaml.dump({key: value}, allow_unicode=True, default_style=style, width=30)
        lines += dumped.rstrip("\n").split("\n")
    return "\n".join(lines) + draw(st.sampled_from(["", "\n", "  \n\n"]))


def letters_only(text: str) -> list[str]:
    """Every letter and digit in NFC, foreign ones and tones aside, in a comparable form."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text))
    kept = (c for c in plain if c.isalnum() and not is_foreign_letter(c) and c not in "Đđ")
    return sorted(c for c in kept if not unicodedata.combining(c))


@examples(20)
@given(records())
def test_loses_nothing_and_is_idempotent(text: str) -> None:
    result = normalise(text, Document)
    assert normalise(result.text, Document).text == result.text
    assert result.text.count("# chú thích") == text.count("# chú thích")
    dates = re.compile(r"05/3/2022|2022-03-05")
    if "bỏ dòng để trống" not in result.changes:
        assert letters_only(dates.sub("", result.text)) == letters_only(dates.sub("", text))
    if not any(map(is_invisible, text)):
        before, after = yaml.safe_load(text) or {}, yaml.safe_load(result.text) or {}
        emptied = {key for key, value in before.items() if not "".join(value or "").strip()}
        assert before.keys() - emptied <= after.keys() <= before.keys()


def test_writes_only_what_changed(tmp_path: Path) -> None:
    places = tmp_path / "data" / "places"
    places.mkdir(parents=True)
    (places / "a.yml").write_text("title: A\nid: a\n")
    (places / "b.yml").write_text("id: b\n")
    (places / "c.yml").write_bytes(b"\xff\xfe\x00")
    (places / "d.yml").symlink_to(places / "a.yml")
    fixed = fix_all(tmp_path / "data", [])
    assert [*fixed] == ["data/places/a.yml"]
    assert (places / "a.yml").read_text() == "id: a\ntitle: A\n"
    assert (places / "c.yml").read_bytes() == b"\xff\xfe\x00"
    assert sorted(f.name for f in places.iterdir()) == ["a.yml", "b.yml", "c.yml", "d.yml"]


def test_only_the_named_files(tmp_path: Path) -> None:
    places = tmp_path / "data" / "places"
    places.mkdir(parents=True)
    for name in "ab":
        (places / f"{name}.yml").write_text(f"id: {name}  \n")
    assert [*fix_all(tmp_path / "data", [places / "b.yml"])] == ["data/places/b.yml"]


def test_open_quotation_marks_cost_linear_time() -> None:
    text = "id: a\nsummary: " + "“" * 80_000 + "\n"
    started = time.process_time()
    assert normalise(text, Document).text == text
    assert time.process_time() - started < 3  # 19 s when each mark was looked for to the end


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("“khoẻ” khoẻ", "“khoẻ” khỏe"),
        ("“khoẻ", "“khỏe"),
        ("“khoẻ “khoẻ” khoẻ", "“khoẻ “khoẻ” khỏe"),
        ("'khoẻ “khoẻ” khoẻ'", "'khỏe “khoẻ” khỏe'"),
        ("d'khoẻ “khoẻ” khoẻ", "d'khỏe “khoẻ” khỏe"),
    ],
)
def test_words_within_quotation_marks_keep_their_tones(before: str, after: str) -> None:
    assert place_tones(before) == after
