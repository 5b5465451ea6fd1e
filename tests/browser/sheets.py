"""Where the sheets of a printed page end, as poppler reads them from the PDF."""

import re
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Page

HEADINGS = ("h1", "h2", "h3", "dl.kb-fields dt", "summary", "p:has(+ pre)", "details dt")
"""From the highest to the lowest; each gets an ink of its own, which the PDF keeps."""
STEP = 16
INKS = " ".join(
    f":is({one}):is({one}), :is({one}) * {{ color: #{STEP * rank:06x} !important }}"
    for rank, one in enumerate(HEADINGS, 1)
)
FONT = re.compile(r'<fontspec id="(\d+)".*?color="#(\w+)"')
TEXT = re.compile(r'<text top="(\d+)" left="\d+" .*?font="(\d+)">(.*?)</text>')
BODY = range(48, 786)
"""Of the 842 points of A4's height: without the lines in the margins."""
Line = tuple[int, int, str]


def headings_at_a_foot(page: Page, pdf: Path) -> list[str]:
    """What heads something on the next sheet, with less than two lines of it on its own."""
    alone = []
    for number, (sheet, following) in enumerate(pairwise(_sheets(page, pdf)), 1):
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


def _sheets(page: Page, pdf: Path) -> Iterator[list[Line]]:
    """Per sheet its pieces of text from top to bottom: height, rank (0: no heading), words."""
    page.evaluate(
        """(css) => {
          const inks = new CSSStyleSheet();
          inks.replaceSync(css);
          document.adoptedStyleSheets.push(inks);
        }""",
        INKS,
    )
    page.pdf(path=pdf, prefer_css_page_size=True)
    command = ["pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", str(pdf)]
    xml = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    ranks = {font: round(int(ink, 16) / STEP) for font, ink in FONT.findall(xml)}
    ranks |= {font: 0 for font, rank in ranks.items() if rank > len(HEADINGS)}
    for sheet in xml.split("<page ")[1:]:
        found = [(int(top), ranks[font], words) for top, font, words in TEXT.findall(sheet)]
        yield sorted(line for line in found if line[0] in BODY)
