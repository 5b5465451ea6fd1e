"""Thuật ngữ: abbreviations, synonyms and set phrases."""

from macros.exports.answers import capital
from macros.model.term import Term
from macros.pages.lists import listed
from macros.pages.overviews.tables import Cell, Row, Table, sourced
from macros.pages.writer import Content, Writer
from macros.vietnamese.letters import first_letter, normalize

COLUMNS = ("Thuật ngữ", "Nghĩa, giải thích")
FACETS = {"loai": "Loại"}


def _row(term: Term) -> Row:
    said, full = term.summary or "", capital(term.expansion or "")
    remark = term.remarks.get("expansion", "") if full else ""
    text = f"{remark}. {said}" if full and said else f"{remark}{said}"
    cells = (Cell(text, head=full, open=True),)
    letter = first_letter(normalize(term.title)).upper()
    return Row(term, cells, {"loai": (term.type.label,)}, group=letter)


def content(writer: Writer) -> Content:
    """The table of all terms, by name."""
    rows = tuple(map(_row, listed(writer.base, Term)))
    table = Table("thuat-ngu", "Thuật ngữ và chữ viết tắt", COLUMNS, rows, FACETS)
    return {"table": sourced(writer.base, table)}
