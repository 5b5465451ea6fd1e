"""kb.py doctor: an empty setting is told with what it costs, a full one is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.commands.doctor import advice
from scripts.settings import Settings, read_settings

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
        (Settings(FULL.site_url, "http://kho.vn", FULL.keeper), "repo_url không bắt đầu"),
        (Settings(FULL.site_url, FULL.repo_url, ""), "extra.keeper trống: "),
    ],
)
def test_each_setting_is_told_by_itself(settings: Settings, begins: str, tmp_path: Path) -> None:
    (sentence,) = told(settings, tmp_path)
    assert sentence.startswith(begins)


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
