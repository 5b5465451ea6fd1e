"""Links of the finished site: what leads nowhere is told, what leads somewhere is not."""

from pathlib import Path

import pytest

from macros.output.finished import files_of, read_finished


def broken(site: Path, link: str, root: str = "/") -> list[str]:
    """What is told of a page with that link, in a folder beside another page."""
    (site / "a").mkdir()
    (site / "a" / "b.html").write_text(f'<p class="x y" id="đây">\n<a href="{link}">', "utf-8")
    (site / "a" / "c d.html").write_text('<h2 id="x&y">', "utf-8")
    (site / "s.css").write_text("")
    return list(read_finished(site).broken(files_of(site), root))


@pytest.mark.parametrize(
    "link",
    [
        "c%20d.html",
        "../a/b.html",
        "../s.css?v=1",
        "#đây",
        "#%C4%91%C3%A2y",
        "",
        "#",
        "b.html?q=1&amp;r=2#đây",
        "https://vi.du/khong-co.html",
        "mailto:a@vi.du",
        "data:,x",
        "/kho/a/b.html",
    ],
)
def test_sound_links_are_silent(link: str, tmp_path: Path) -> None:
    assert broken(tmp_path, link, "/kho/") == []


@pytest.mark.parametrize(
    "link", ["c.html", "../b.html", "#x", "c%20d.html#đây", "../../a/b.html", "/a/b.html", "../a"]
)
def test_links_that_lead_nowhere_are_told(link: str, tmp_path: Path) -> None:
    (line,) = broken(tmp_path, link, "/kho/")
    assert line.startswith("a/b.html: ")
    assert link in line


def test_one_line_tells_of_all_pages_with_the_link(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.html").write_text('<img src="thieu.png">')
    (line,) = read_finished(tmp_path).broken(files_of(tmp_path))
    assert line.startswith("a.html và 2 trang khác: ")


def test_classes_of_pages_are_known(tmp_path: Path) -> None:
    broken(tmp_path, "")
    assert read_finished(tmp_path).classes == {"x", "y"}
