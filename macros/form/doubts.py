"""What rules over whole records say of one value alone, as patterns that the form can hold."""

from typing import Any

from macros.audit.units import LARGE, words_for
from macros.checks import Context, document_number
from macros.checks.alone import amounts
from macros.form.samples import VALUE, Said, said, stub
from macros.links import Links
from macros.model import Document, Funding, Record
from macros.model.vocabulary import DocumentType
from macros.model.walk import Location

_UNIT, _SYMBOL = "ha", "ZZ"

Doubt = tuple[str, str, Said, str]
"""A pattern with its flags, what is said of a value that it fits, and the type of record of which
it is not; the first group, if any, is {value}."""


def doubts_of(record_type: type[Record], at: Location) -> list[Doubt]:
    """The doubts about the field at that place of a kind."""
    found = {(Funding, "unit"): _no_money, (Document, "number"): _unknown_symbols}
    doubts = found.get((record_type, ".".join(map(str, at))))
    return doubts() if doubts else []


def _no_money() -> list[Doubt]:
    """Units without a word for money, but for a mere “triệu”."""
    money = "|".join(words_for(amounts.MONEY))
    large = "|".join(LARGE)
    given: dict[str, Any] = {"unit": _UNIT, "printed": "", "year": None, "spent": None}
    told = said(next(amounts.check(stub(Funding, **given))))
    word = rf"(?:^|[\s,;])(?:{money})(?:$|[\s,;])"
    pattern = rf"^(?!.*{word})(?!(?:(?:{large})\s?)+$)"
    return [(pattern, "iu", told.with_place(_UNIT, VALUE), "")]


def _unknown_symbols() -> list[Doubt]:
    """Well-formed numbers whose symbol no list has; in a công văn's stands a body."""
    symbols = "|".join(document_number.SYMBOLS)
    entry = stub(Document, number=f"01/{_SYMBOL}-UBND", type=DocumentType.DECISION)
    told = said(next(document_number.check(Context([entry], Links()))))
    told = told.with_place(_SYMBOL, VALUE)
    begins, part = f"^{document_number.BEGINS}", document_number.PART
    state = rf"{begins}/(?:\d{{4}}/)?(?!(?:{symbols})(?:-|$))({part})(?:-{part})*$"
    party = rf"{begins}-(?!(?:{symbols})/)({part})/{part}(?:-{part})*$"
    return [(state, "u", told, str(DocumentType.LETTER)), (party, "u", told, "")]
