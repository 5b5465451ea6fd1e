"""Whatever is typed, the engine answers, and in its order."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.search.runner import Engine
from tests.examples import examples

ODD = [
    *("a" * 10_000, "x y " * 2_500, "1" * 10_000, '"' * 5_000, ' -"' * 3_000, "dakglei" * 900),
    *("😀 cà phê 😀", "𠮷野家 dê", "مرحبا dê", "\u202e cà phê", "\u0000dê\u0000", "\ufeff707"),
    *("", " ", "-", "- -- - -", '"', '""', "“”", "-heo", 'heo -"lai"', "-707", "dê -", '"dê'),
    *(".*+?^${}()|[]\\", "[a-z]*", "(dê|heo)", "dê\\", "%2F..%2F", "<img src=x onerror=alert(1)>"),
    *("constructor", "__proto__", "toString 1", "hasOwnProperty", "valueOf qd"),
    *("\u0301\u0301a", "e\u0302\u0301" * 500, "İstanbul", "ſo 1089", "02/2021İ", "\u212a 08", "ẞ"),
    *("1/2/3/4", "2021-02", "02/2021/TT-BNV", "31/12/2022 15/12/2021", "5.000.000", "1,5", "1..5"),
    *("٣", "²", "Ⅷ", "08kltu", "KL-08/TU", "so 08 kl tu 54 kh hu 09", "so so so 1", "ai", "là gì"),
    *(unicodedata.normalize("NFD", "Đắk Glei hội nghị"), "ĐẢNG\tVIÊN\ndê", "ngày\u00a024 tháng 2"),
]
LETTERS = st.sampled_from('aăđeghikmnôtuyÂĐậ\u0301\u0323 \t-–/.,"“”«»0123456789QĐ')


def check(engine: Engine, text: str) -> None:
    """Answers, best first, each document once; what is shown of it is what the record says."""
    hits = engine.search(text)
    assert [(h.score, h.document) for h in hits] == sorted(
        ((h.score, h.document) for h in hits), key=lambda pair: (-pair[0], pair[1])
    )
    assert len({hit.document for hit in hits}) == len(hits)
    titles = engine.call(
        """(text) => engine.docs.rank.map((_, document) => {
             engine.snippet(document, text, 160);
             return engine.highlight(document, text).map((part) => part.text).join("");
           })""",
        text,
    )
    assert titles == [unicodedata.normalize("NFC", title) for title in engine.docs["title"]]


@pytest.mark.parametrize("text", ODD)
def test_odd_text(toy_engine: Engine, text: str) -> None:
    check(toy_engine, text)


@examples(15)
@given(text=st.text(alphabet=LETTERS, max_size=60))
def test_any_text(toy_engine: Engine, text: str) -> None:
    check(toy_engine, text)
