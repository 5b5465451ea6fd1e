"""kb.py search, on the invented district."""

import argparse
import shutil
from pathlib import Path

import pytest

from scripts.commands import search

TOY = Path(__file__).resolve().parent.parent / "toy_kb"


@pytest.fixture(autouse=True)
def in_the_invented_district(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(search, "DATA", TOY / "data")
    monkeypatch.setattr(search, "DOCS", tmp_path)


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str]]:
    parser = argparse.ArgumentParser()
    search.add_arguments(parser)
    code = search.run(parser.parse_args(words))
    return code, capsys.readouterr().out.splitlines()


def test_a_hit_shows_title_kind_date_and_address(capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = answer(capsys, "qd", "12")
    assert code == 0
    assert lines[0].split(". ", 1)[1] == "Quyết định 12/QĐ-UBND"
    assert lines[1].strip().startswith("Quyết định · ")
    assert lines[2].strip() == "van-ban/12-qd-ubnd-2022.html"


def test_missing_words_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    _, lines = answer(capsys, "kết luận 03 arabica")
    assert lines[1].endswith("(không có: arabica)")


def test_limit(capsys: pytest.CaptureFixture[str]) -> None:
    _, lines = answer(capsys, "huyện", "--limit", "1")
    assert len(lines) == 4  # title, kind, address and how many there are in all
    assert int(lines[-1].split()[0]) > 1


def test_nothing_found(capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = answer(capsys, "zzzz")
    assert code == 1
    assert lines == ["Không tìm thấy. Thử ít từ hơn, hoặc gõ không dấu."]


def test_broken_records_are_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What other records rest on is not there, so that nothing can be worked out."""
    data = Path(shutil.copytree(TOY / "data", tmp_path / "data"))
    (data / "documents" / "04-ctr-ubnd-2022.yml").unlink()
    monkeypatch.setattr(search, "DATA", data)
    code, lines = answer(capsys, "qd", "12")
    assert code == 1
    assert lines == ["Chưa tìm được: dữ liệu còn lỗi. Xem từng lỗi: python3 scripts/kb.py check"]
