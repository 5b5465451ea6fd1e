"""The single file: no text ends its scripts, its policy knows them, and no page is dropped."""

import base64
import hashlib
import re
from pathlib import Path

import pytest

from macros.load_order import SINGLE_FILE
from scripts.bundle import single
from scripts.bundle.single import policy_for, safe_script, write_single
from scripts.paths import ROOT

PAGE = (
    '<title>{0}</title><nav class="kb-nav"></nav>'
    '<article class="md-content__inner md-typeset">{1}</article>'
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    pages = {
        "a.html": PAGE.format("A", '<code>&lt;meta http-equiv="refresh"&gt;</code>'),
        "index.html": PAGE.format("Trang chủ", "xin chào"),
        "cu.html": '<meta http-equiv="refresh" content="0; url=a.html">',
        **{name: f"self.x = '{name} </SCRIPT <!--';" for name in SINGLE_FILE},
    }
    for name, content in pages.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, "utf-8")
    return root


def written(site: Path) -> str:
    write_single(site, site / "kho.html")
    return (site / "kho.html").read_text("utf-8")


@pytest.mark.parametrize("end", ["</script", "</SCRIPT", "</ScRiPt >", "<!--"])
def test_nothing_in_a_script_ends_it(end: str) -> None:
    safe = safe_script(f'const text = "{end}x";')
    assert end not in safe and safe == f'const text = "\\x3c{end[1:]}x";'


def test_other_letters_stay() -> None:
    code = 'if (a<b && "<script") { c = /<\\/p/ }'
    assert safe_script(code) == code


def test_the_policy_names_exactly_the_scripts_of_the_file(site: Path) -> None:
    html = written(site)
    policy = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', html)
    codes = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    # The parts of the index in one, and the file's own script.
    assert len(codes) == len(SINGLE_FILE) + 2 and len(policy) == 1
    hashes = {base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() for code in codes}
    assert set(re.findall(r"'sha256-([^']*)'", policy[0])) == hashes
    assert "default-src 'none'" in policy[0] and "unsafe-inline" not in policy_for([]).split(";")[1]
    assert html.index("Content-Security-Policy") < html.index("<style")


def test_a_page_that_speaks_of_redirects_stays_and_the_home_page_is_first(site: Path) -> None:
    assert re.findall(r'class="kb-page" id="([^"]*)"', written(site)) == ["index", "a"]


def test_the_script_asks_for_nothing_that_older_browsers_lack() -> None:
    """Firefox 115 and Chrome 92 know no :has; asked for it, a script ends there."""
    code = (Path(single.__file__).parent / "templates" / "single.js").read_text("utf-8")
    assert ":has(" not in re.sub(r"/\*.*?\*/|//[^\n]*", "", code, flags=re.DOTALL)


def test_the_home_page_says_when_it_has_lost_its_folder() -> None:
    """The line stands in the page, the rule that hides it in the folder."""
    frame = (ROOT / "macros" / "theme" / "main.html").read_text("utf-8")
    assert '<p class="kb-alone">' in frame
    css = (ROOT / "docs" / "assets" / "css" / "base.css").read_text("utf-8")
    assert ".kb-alone { display: none; }" in css


def test_no_page_names_another_edition_that_material_would_ask_for() -> None:
    """Material asks for a sitemap beside whatever a link calls rel=alternate."""
    frame = (ROOT / "macros" / "theme" / "main.html").read_text("utf-8")
    assert 'rel="describedby" type="application/ld+json"' in frame
    assert '<link rel="alternate"' not in frame
