"""Chỉ tiêu và kết quả: target against actual, as far as the source gives them."""

from macros.pages.indicators.standing import standings
from macros.pages.writer import Content, Writer


def content(writer: Writer) -> Content:
    return {"standings": standings(writer.base)}
