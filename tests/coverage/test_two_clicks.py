"""From any number on any page to its place in the source and to its verdict in two clicks.

The first click leads to the number's own page; from there one link leads to the place, and the
verdict stands there with a link to its working.
"""

import posixpath
import re
from collections import defaultdict
from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.model.claim import Claim
from macros.model.figure import Figure
from macros.model.funding import Funding
from macros.pages.addresses import address_of
from macros.pages.names import names_of
from tests.coverage.conftest import text_of

DATA = Path(__file__).resolve().parents[2] / "data"
OWN_TEXT = re.compile(r"<(a|h1|h2|h3|svg|option|title|code|pre|tr)\b.*?</\1>", re.DOTALL)
"""What has its own way to the number: the name of a row leads there."""
HREF = re.compile(r'href="([^"#]*)')
UNLINKED = re.compile(r"^0\d năm$|^2 xã$|^21 phóng sự$")
"""Numbers that are part of names: “Sơ kết 02 năm”, “12 xã”, “mục 21, phóng sự …”."""


@pytest.fixture(scope="module")
def counted(site: Path) -> dict[str, str]:
    """The pages of figures and allocations, by their address."""
    pages = [*(site / "so-lieu").glob("*.html"), *(site / "kinh-phi").glob("*.html")]
    assert len(pages) > 40
    return {page.relative_to(site).as_posix(): page.read_text("utf-8") for page in pages}


def test_every_number_links_to_its_place_in_the_source(counted: dict[str, str]) -> None:
    place = re.compile(r'href="\.\./nguon/[\w-]+\.html#vt-[\w-]+"')
    assert not [name for name, page in counted.items() if not place.search(page)]


def test_every_number_links_to_its_verdict_or_says_that_none_can_be(
    counted: dict[str, str],
) -> None:
    verdict = re.compile(r'href="\.\./doi-chieu/[\w-]+\.html"')
    base = load_knowledge_base(DATA).base
    links = (link for claim in base.all(Claim) for link in base.outgoing(claim.id))
    judged = {address_of(base.get(link.target)) for link in links}
    assert len(judged) > 20
    assert not [a for a, page in counted.items() if a in judged and not verdict.search(page)]


def test_every_claim_on_the_site_is_listed_with_its_verdict(site: Path) -> None:
    page = (site / "doi-soat.html").read_text("utf-8")
    claims = [file.stem for file in (site / "doi-chieu").glob("*.html")]
    assert len(claims) > 40
    assert not [name for name in claims if f"doi-chieu/{name}.html" not in page]


@pytest.fixture(scope="module")
def names() -> dict[str, str]:
    """The page of each printed number that means one thing only, by its text."""
    base = load_knowledge_base(DATA).base
    found = defaultdict(set)
    for record in (*base.all(Figure), *base.all(Funding)):
        for name in names_of(record):
            found[name].add(address_of(record))
    return {
        name: pages.pop()
        for name, pages in found.items()
        if len(pages) == 1 and not UNLINKED.match(name)
    }


def unlinked(html: str, address: str, names: dict[str, str]) -> set[str]:
    """The numbers in the text of a page that has no link to the number's own page."""
    longest_first = sorted(names, key=len, reverse=True)
    number = rf"(?<![\w/.,-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w/-]|[.,]\d)"
    folder = posixpath.dirname(address)
    links = {posixpath.normpath(posixpath.join(folder, href)) for href in HREF.findall(html)}
    text = text_of(OWN_TEXT.sub(" ", html))
    return {n for n in re.findall(number, text) if names[n] not in links | {address}}


def test_every_number_in_running_text_leads_to_its_page(site: Path, names: dict[str, str]) -> None:
    missing = {}
    for page in sorted(site.rglob("*.html")):
        address = page.relative_to(site).as_posix()
        if address.startswith("contribute/"):  # its examples show how records are written
            continue
        article = page.read_text("utf-8").partition("<article")[2].partition("</article>")[0]
        if found := unlinked(article, address, names):
            missing[address] = found
    assert not missing


def test_a_number_without_a_link_is_found() -> None:
    names = {"1.457 hộ": "so-lieu/a.html"}
    assert unlinked("<p>có 1.457 hộ</p>", "x/y.html", names) == {"1.457 hộ"}
    linked = '<p>có 1.457 hộ <a href="../so-lieu/a.html">1.457</a></p>'
    assert not unlinked(linked, "x/y.html", names)
    assert not unlinked("<p>có 21.457 hộ</p>", "x/y.html", names)
