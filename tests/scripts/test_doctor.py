"""kb.py doctor: an empty setting is told with what it costs, a full one is not."""

import argparse
from pathlib import Path

import pytest

from scripts import settings
from scripts.commands import doctor
from scripts.commands.doctor import advice
from scripts.settings import Settings, read_settings, site_address

FULL = Settings("https://kho.vn/", "https://kho.example/a/b", "Phòng Dân tộc")


def told(settings: Settings, root: Path) -> list[str]:
    return [sentence for _, sentence in advice(settings, root)]


def test_a_repository_in_order_has_nothing_to_hear(tmp_path: Path) -> None:
    assert told(FULL, tmp_path) == []


@pytest.mark.parametrize(
    ("settings", "begins"),
    [
        (Settings("", FULL.repo_url, FULL.keeper), "site_url trống: "),
        (Settings("https://kho.vn", FULL.repo_url, FULL.keeper), "site_url không kết thúc"),
        (Settings(FULL.site_url, "", FULL.keeper), "repo_url trống: "),
        *(
            (Settings(FULL.site_url, url, FULL.keeper), "repo_url không phải trang đầu")
            for url in (
                "http://kho.example/a/b",
                "https://kho.example/a",
                "https://kho.example/a/",
                "https://kho.example/a/b.git",
                "https://kho.example/a/b/tree/main",
            )
        ),
        (Settings(FULL.site_url, FULL.repo_url, ""), "extra.keeper trống: "),
    ],
)
def test_each_setting_is_told_by_itself(settings: Settings, begins: str, tmp_path: Path) -> None:
    (sentence,) = told(settings, tmp_path)
    assert sentence.startswith(begins)


@pytest.mark.parametrize("url", ["https://kho.example/a/b/", "https://kho.example/git/a/b"])
def test_a_repository_may_lie_deeper(url: str, tmp_path: Path) -> None:
    assert told(Settings(FULL.site_url, url, FULL.keeper), tmp_path) == []


def test_settings_that_cannot_be_read_are_not_called_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: a\nsite_url: a: b\n")
    monkeypatch.setattr(doctor, "ROOT", tmp_path)
    assert doctor.run(argparse.Namespace(format="text")) == 1
    said = capsys.readouterr().out
    assert said.startswith("mkdocs.yml:2:") and "[yaml-hong]" in said and "trống" not in said


def test_a_name_that_only_stands_for_one_is_told(tmp_path: Path) -> None:
    (tmp_path / ".github").mkdir()
    owners = tmp_path / ".github" / "CODEOWNERS"
    owners.write_text("* @xa-hoi/bien-tap\n")
    assert told(FULL, tmp_path) == []
    owners.write_text("* @to-chuc/bien-tap\n")
    assert len(told(FULL, tmp_path)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "site_url: https://a/\nrepo_url: https://b\nextra:\n  keeper: X\n",
            ("https://a/", "https://b", "X"),
        ),
        ("site_name: x\n", ("", "", "")),
        ("extra:\n", ("", "", "")),
        ("a: [", ("", "", "")),
        ("- a", ("", "", "")),
        ("[" * 5000, ("", "", "")),
        ("", ("", "", "")),
    ],
)
def test_settings_are_read_from_any_file(
    text: str, expected: tuple[str, ...], tmp_path: Path
) -> None:
    assert read_settings(tmp_path) == Settings()
    (tmp_path / "mkdocs.yml").write_text(text)
    assert read_settings(tmp_path) == Settings(*expected)


@pytest.mark.parametrize(
    ("written", "is_used"),
    [
        ("https://kho.vn/", True),
        ("http://kho.vn/a/", True),
        ("https://kho.vn", False),
        ("kho.vn", False),
        ("kho.vn/", False),
        ("chưa có", False),
        ("javascript:alert(1)//", False),
        ("https://[/", False),
        ("[https://kho.vn/]", False),
        ("", False),
    ],
)
def test_only_an_address_of_the_web_leads_to_the_help(
    written: str, is_used: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"site_url: {written}\n", "utf-8")
    found = read_settings(tmp_path)
    monkeypatch.setattr(settings, "read_settings", lambda _: found)
    assert site_address() == (written if is_used else "")
