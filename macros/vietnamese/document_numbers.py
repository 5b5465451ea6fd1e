"""Numbers of official documents, in whatever order and spelling they are typed.

08-KL/TU, 08/KL-TU, "kl 08 tu", "KL08" and "kết luận số 08" all name number 8 of the kind "kl";
the first three also name its issuing body.
"""

from collections.abc import Iterator, Mapping, Sequence

from macros.vietnamese.tokens import Token, tokenize

SYMBOLS: Mapping[str, str] = {
    "bao cao": "bc",
    "bien ban": "bb",
    "chi thi": "ct",
    "chuong trinh": "ctr",
    "chuong trinh phoi hop": "ctrph",
    "ctph": "ctrph",
    "cong dien": "cđ",
    "cong van": "cv",
    "de an": "đa",
    "du an": "da",
    "huong dan": "hd",
    "ke hoach": "kh",
    "ket luan": "kl",
    "nghi dinh": "nđ",
    "nghi quyet": "nq",
    "phuong an": "pa",
    "quy che": "qc",
    "quy che phoi hop": "qcph",
    "quy dinh": "qyđ",
    "quyet dinh": "qđ",
    "thong bao": "tb",
    "thong tu": "tt",
    "to trinh": "ttr",
}
"""Abbreviation of each kind of document (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW), by its
folded name; a công văn has none in print, "cv" is what people type, and "ctph" for CTrPH."""
LONGEST_NAME = 4
MAX_DIGITS = 5

PRINTED_NUMBER = r"(?<![\w/-])\d{1,5}[a-zđ]?(?:/\d{4})?[/-][A-ZĐ]\w*(?:[/&.-]\w+)*"
"""A pattern for a number in the capitals of print, within a text: 05/CTr-BCĐ, 30/2020/NĐ-CP."""


def canonical_document_number(text: str) -> str:
    """``8/kl/tu`` for a number in any spelling; empty where `text` has no document number.

    Every word beside the number counts as a symbol, so `text` should be a number and no more;
    what a search finds among other words is for the engine, which knows the symbols in print.
    """
    tokens = tokenize(text)
    at = next((place for place, token in enumerate(tokens) if _is_number(token)), None)
    if at is None:
        return ""
    before, after = tokens[:at], tokens[at + 1 :]
    symbols = [*reversed([*_symbols(before[::-1], backwards=True)]), *_symbols(after)]
    return "/".join([tokens[at].folded, *dict.fromkeys(symbols)])


def _is_number(token: Token) -> bool:
    return token.kind == "number" and token.folded.isdigit() and len(token.folded) <= MAX_DIGITS


def _symbols(tokens: Sequence[Token], backwards: bool = False) -> Iterator[str]:
    """The symbols that `tokens` begin with, those nearest to the number first."""
    while tokens:
        for length in range(min(LONGEST_NAME, len(tokens)), 0, -1):
            part = tokens[:length]
            symbol = _read(part[::-1] if backwards else part)
            if symbol is not None:
                yield from [symbol] if symbol else []
                tokens = tokens[length:]
                break
        else:
            return


def _read(tokens: Sequence[Token]) -> str | None:
    """The symbol that `tokens` stand for, empty for "số"; None where they are no symbol."""
    name = " ".join(token.folded for token in tokens)
    if name in SYMBOLS:
        return SYMBOLS[name].replace("đ", "d")
    if len(tokens) > 1:
        return None
    if name == "so":
        return ""
    # Symbols carry no accents but đ: "từ 54" is no Tỉnh ủy.
    is_unaccented = tokens[0].written.replace("đ", "d") == name
    return name if is_unaccented and tokens[0].kind == "word" else None
