"""Reading again: only what changed is parsed, and what was kept is never trusted blindly."""

import json
import shutil
from pathlib import Path

import pytest

from macros.checks import kept, reader
from macros.checks.one_file import check_bytes
from macros.checks.reader import Read, Reader
from macros.knowledge_base import load_knowledge_base
from tests.records.cases import TOY


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOY, tmp_path / "data"))


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are parsed, in their order."""
    names: list[str] = []

    def noted(raw: bytes, path: str, record_type: object, file: Path) -> object:
        names.append(file.name)
        return check_bytes(raw, path, record_type, file)  # type: ignore[arg-type]

    monkeypatch.setattr(reader, "check_bytes", noted)
    return names


def change(data: Path) -> None:
    file = data / "people" / "lo-thi-may.yml"
    file.write_text(file.read_text("utf-8").replace("Lò Thị Mây", "Lò Thị Mai"), "utf-8")


def test_the_same_reader_parses_only_what_changed(data: Path, parsed: list[str]) -> None:
    again = Reader()
    before = load_knowledge_base(data, again).base
    parsed.clear()
    change(data)
    (data / "terms" / "man-tam-hoa.yml").unlink()
    after = load_knowledge_base(data, again).base
    assert parsed == ["lo-thi-may.yml"]
    assert after.get("lo-thi-may").title == "Lò Thị Mai"
    assert after.get("xa-nam-hoa") is before.get("xa-nam-hoa")
    assert "man-tam-hoa" not in after.by_id


def test_who_watches_the_files_tells_which_are_looked_into(data: Path) -> None:
    again = Reader()
    again.read(data)
    change(data)
    new = data / "people" / "lo-van-moi.yml"
    new.write_text(
        (data / "people" / "lo-thi-may.yml").read_text("utf-8").replace("lo-thi-may", "lo-van-moi")
    )
    assert titles(again.read(data, {"data/terms/man-tam-hoa.yml"})) == ["Lò Thị Mây", "Lò Thị Mai"]
    assert titles(again.read(data, {"data/people/lo-thi-may.yml"})) == ["Lò Thị Mai", "Lò Thị Mai"]
    new.unlink()
    assert titles(again.read(data, set())) == ["Lò Thị Mai"]


def titles(read: Read) -> list[str]:
    """Those of the two people, in the order of their files."""
    return [one.record.title for one in read[0] if one.record.id in ("lo-thi-may", "lo-van-moi")]


def test_the_next_process_parses_only_what_changed(data: Path, parsed: list[str]) -> None:
    cache = data.parent / "cache" / "records.json"
    first = load_knowledge_base(data, Reader(cache))
    change(data)
    parsed.clear()
    warm = load_knowledge_base(data, Reader(cache))
    assert parsed == ["lo-thi-may.yml"]
    cold = load_knowledge_base(data)
    assert warm.base.records == cold.base.records != first.base.records
    assert warm.problems == cold.problems == []


def test_a_file_with_a_problem_is_told_of_each_time(data: Path) -> None:
    cache = data.parent / "records.json"
    (data / "people" / "lo-thi-may.yml").write_text("title: A  \n")
    places = data / "places" / "xa-nam-hoa.yml"
    places.write_text(places.read_text("utf-8") + "\n", "utf-8")
    first = load_knowledge_base(data, Reader(cache)).problems
    assert {p.code for p in first} == {"thieu-khoa", "chua-chuan"}
    assert load_knowledge_base(data, Reader(cache)).problems == first


def test_positions_are_those_of_the_file(data: Path) -> None:
    cache = data.parent / "records.json"
    load_knowledge_base(data, Reader(cache))
    (data / "organizations" / "hoi-phu-nu-suoi-may.yml").unlink()
    told = load_knowledge_base(data, Reader(cache)).problems
    assert told == load_knowledge_base(data).problems
    assert {p.line for p in told if p.code == "ma-khong-co"} - {1}


def test_what_is_kept_counts_only_with_its_seal(data: Path, parsed: list[str]) -> None:
    cache = data.parent / "records.json"
    load_knowledge_base(data, Reader(cache))
    whole = cache.read_text("utf-8")
    seal, text = whole.splitlines()
    foreign = text.replace("Lò Thị Mây", "Người lạ")
    assert foreign != text
    for broken in (f"{seal}\n{foreign}\n", whole[: len(whole) // 2], "", "\0", f"{seal}\n[]\n"):
        cache.write_text(broken, "utf-8")
        parsed.clear()
        loaded = load_knowledge_base(data, Reader(cache))
        assert loaded.base.get("lo-thi-may").title == "Lò Thị Mây"
        assert len(parsed) == len(loaded.base.records)
        assert cache.read_text("utf-8") == whole


def test_other_code_keeps_nothing_of_the_old(
    data: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = data.parent / "records.json"
    load_knowledge_base(data, Reader(cache))
    monkeypatch.setattr(kept, "code_digest", lambda: "khác")
    parsed.clear()
    loaded = load_knowledge_base(data, Reader(cache))
    assert len(parsed) == len(loaded.base.records)


def test_what_no_model_accepts_is_read_anew(data: Path, parsed: list[str]) -> None:
    cache = data.parent / "records.json"
    load_knowledge_base(data, Reader(cache))
    values = json.loads(cache.read_text("utf-8").splitlines()[1])
    values["data/people/lo-thi-may.yml"][1] = {"id": "lo-thi-may"}
    text = json.dumps(values, ensure_ascii=False)
    cache.write_text(f"{kept._seal(text)}\n{text}\n", "utf-8")
    parsed.clear()
    assert load_knowledge_base(data, Reader(cache)).base.get("lo-thi-may").title
    assert parsed == ["lo-thi-may.yml"]


def test_a_place_that_cannot_be_written_to_is_no_error(data: Path) -> None:
    (data.parent / "tep").write_text("")
    assert load_knowledge_base(data, Reader(data.parent / "tep" / "records.json")).problems == []
