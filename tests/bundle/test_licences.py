"""What is handed on carries the licences of all that is in it."""

from importlib.metadata import distribution

from scripts.paths import DOCS, ROOT

BESIDE = DOCS / "assets" / "LICENSE-kem-theo.txt"


def test_the_notice_of_the_theme_is_the_one_of_the_installed_version() -> None:
    theme = distribution("mkdocs-material")
    (notice,) = [f for f in theme.files or [] if f.parts[1:] == ("licenses", "LICENSE")]
    assert notice.read_text().strip() in BESIDE.read_text("utf-8")


def test_the_page_of_downloads_names_the_licence_of_the_content_and_leads_to_the_others() -> None:
    page = (DOCS / "tai-ve.md").read_text("utf-8")
    assert "https://creativecommons.org/licenses/by/4.0/" in page
    for name in ("assets/LICENSE-kem-theo.txt", "assets/fonts/LICENSE-be-vietnam-pro.txt"):
        assert f"]({name})" in page and (DOCS / name).is_file()


def test_every_folder_that_the_licence_names_exists() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    words = [word.strip("(),:;.") for word in text.split("MIT License\n\nCopyright")[0].split()]
    named = [word for word in words if "/" in word and "://" not in word]
    assert len(named) > 5
    assert [word for word in named if not (ROOT / word).exists()] == []
