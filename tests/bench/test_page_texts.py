"""Two sites compared by what readers meet."""

from pathlib import Path

import pytest

from scripts.bench.measures.wayout import requirements
from scripts.bench.page_texts import differences, texts

PAGE = '<p class="a">Đăk <b>Glei</b></p><a href="x.html" title="Xã">đi</a><script>1</script>'


def test_texts_labels_and_targets_are_read_and_scripts_are_not() -> None:
    assert texts(PAGE) == ["Đăk", "Glei", "href: x.html", "title: Xã", "đi"]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (PAGE.replace('class="a"', 'class="b"').replace("<script>1", "<script>2"), {}),
        (PAGE.replace("Glei", "Tô"), {"a.html": "“Glei” → “Tô”"}),
        (PAGE.replace("x.html", "y.html"), {"a.html": "“href: x.html” → “href: y.html”"}),
        (PAGE.replace("x.html", "x.html?v=0123abcd"), {}),
        (
            PAGE.replace("x.html", "x.html?v=0123abc"),
            {"a.html": "“href: x.html” → “href: x.html?v=0123abc”"},
        ),
        (PAGE + "<p>thêm</p>", {"a.html": "“hết” → “thêm”"}),
        (None, {"a.html": "thiếu trang"}),
    ],
)
def test_a_difference_is_told_by_its_page(
    tmp_path: Path, other: str | None, told: dict[str, str]
) -> None:
    for name, html in (("one", PAGE), ("other", other)):
        (tmp_path / name).mkdir()
        if html is not None:
            (tmp_path / name / "a.html").write_text(html, "utf-8")
    assert differences(tmp_path / "one", tmp_path / "other") == told


def test_successors_keep_all_other_versions() -> None:
    lock = "a==1 \\\n    --hash=sha256:0\nmkdocs-material==9.8.2 \\\nb==2 ; python_version > '3'\n"
    lines = requirements(lock).splitlines()
    assert lines[:2] == ["a==1", "b==2 ; python_version > '3'"]
    assert [line.partition(">=")[0] for line in lines[2:]] == ["properdocs", "mkdocs-materialx"]
