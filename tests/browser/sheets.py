"""Where the sheets of a printed page end, as its PDF says."""

from collections import defaultdict
from ctypes import byref, c_double, c_uint
from itertools import pairwise

from playwright.sync_api import Page
from pypdfium2 import PdfDocument, PdfPage
from pypdfium2.raw import FPDFText_GetCharOrigin, FPDFText_GetFillColor

HEADINGS = ("h1", "h2", "h3", "dl.kb-fields dt", "summary", "p:has(+ pre)", "details dt")
"""From the highest to the lowest; each gets an ink of its own, which the PDF keeps."""
STEP = 16
INKS = " ".join(
    f":is({one}):is({one}), :is({one}) * {{ color: #{STEP * rank:06x} !important }}"
    for rank, one in enumerate(HEADINGS, 1)
)
HEIGHT = 842
BODY = range(48, 790)
"""Points from the top of A4: without the lines in the margins."""
Line = tuple[int, int, str]


def headings_at_a_foot(sheets: list[list[Line]]) -> list[str]:
    """What heads something on the next sheet, with less than two lines of it on its own."""
    alone = []
    for number, (sheet, following) in enumerate(pairwise(sheets), 1):
        for top, rank, words in sheet:
            below = [(other, its) for other, its, _ in sheet if other > top + 3]
            if not rank or any(0 < its <= rank for _, its in below):
                continue
            tops = [top, *(other for other, _ in below)]
            lines = sum(after - before > 5 for before, after in pairwise(tops))
            goes_on = not following[0][1] or following[0][1] > rank or not lines
            if lines < 2 and goes_on:
                alone.append(f"{number}: {words}")
    return alone


def sheets_in(page: Page) -> list[list[Line]]:
    """Per sheet its pieces of text from top to bottom: height, rank (0: no heading), words."""
    page.evaluate(
        """(css) => {
          const inks = new CSSStyleSheet();
          inks.replaceSync(css);
          document.adoptedStyleSheets.push(inks);
        }""",
        INKS,
    )
    with PdfDocument(page.pdf(prefer_css_page_size=True)) as document:
        return [*map(_lines, document)]


def _lines(sheet: PdfPage) -> list[Line]:
    """Where its letters stand, and in which ink."""
    text, found = sheet.get_textpage(), defaultdict[tuple[int, int], str](str)
    red, green, blue, alpha = inks = [c_uint() for _ in range(4)]
    x, y = c_double(), c_double()
    for at, letter in enumerate(text.get_text_range()):
        FPDFText_GetFillColor(text, at, *map(byref, inks))
        FPDFText_GetCharOrigin(text, at, byref(x), byref(y))
        rank = round(blue.value / STEP)
        is_heading = 0 < rank <= len(HEADINGS) and not red.value | green.value
        if not letter.isspace():
            found[round(HEIGHT - y.value), rank * is_heading] += letter
    return sorted((top, rank, words) for (top, rank), words in found.items() if top in BODY)
