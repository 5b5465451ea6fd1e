"""kb.py diff and the updates page: changes told in records and fields, over a git history."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as xml

import pytest

from macros.exports.feed import FEW, feed
from macros.history.days import read_days
from macros.history.difference import difference
from macros.history.git import HistoryError, commit_of, files_at, files_now
from macros.history.report import LONGEST, code, to_json, to_markdown
from macros.history.snapshot import read_versions
from tests.records.cases import TOY

DAYS = ("2026-03-01T09:00:00+07:00", "2026-03-02T23:30:00+07:00")


def run_git(root: Path, *arguments: str, date: str = DAYS[0]) -> None:
    who = {
        f"GIT_{role}_{part}": "toi"
        for role in ("AUTHOR", "COMMITTER")
        for part in ("NAME", "EMAIL")
    }
    when = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
    env = {**os.environ, **who, **when}
    subprocess.run(["git", "-C", str(root), *arguments], check=True, env=env, capture_output=True)


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("kho")
    shutil.copytree(TOY, root / "data")
    run_git(root, "init", "-b", "main")
    run_git(root, "add", "data")
    run_git(root, "commit", "-m", "Đầu")
    return root


@pytest.fixture
def repository(committed: Path, tmp_path: Path) -> Path:
    """A copy: git is started once, not thrice a test."""
    return Path(shutil.copytree(committed, tmp_path, dirs_exist_ok=True))


def change(root: Path) -> None:
    """Add, remove, rename and change a record each."""
    data = root / "data"
    document = data / "documents" / "12-qd-ubnd-2022.yml"
    text = document.read_text("utf-8").replace("2022-03-05", "2022-03-06")
    document.write_text(text.replace("based_on", "implements"), "utf-8")
    (data / "terms" / "man-tam-hoa.yml").unlink()
    old = data / "places" / "xa-nam-hoa.yml"
    renamed = old.read_text("utf-8").replace("id: xa-nam-hoa", "id: xa-nam-hoa-cu")
    old.rename(data / "places" / "xa-nam-hoa-cu.yml").write_text(renamed, "utf-8")
    new = (data / "people" / "lo-thi-may.yml").read_text("utf-8").replace("lo-thi-may", "lo-van-a")
    (data / "people" / "lo-van-a.yml").write_text(new.replace("Lò Thị Mây", "Lò Văn A"), "utf-8")


def test_tells_added_removed_renamed_changed(repository: Path) -> None:
    change(repository)
    before = read_versions(files_at(repository, commit_of(repository, "main")))
    found = difference(before, read_versions(files_now(repository)))
    told = to_markdown(found)
    assert "**Thêm 1, bỏ 1, đổi tên 1, sửa 1 bản ghi.**" in told
    assert "- Nhân vật: `Lò Văn A` (`lo-van-a`)" in told
    assert "- Thuật ngữ: `mận tam hoa` (`man-tam-hoa`)" in told
    assert "(`xa-nam-hoa-cu`), trước là `xa-nam-hoa`" in told
    assert "  - Ngày ban hành (`issued_on`): `2022-03-05` → `2022-03-06`" in told
    assert "  - thêm liên kết Triển khai thực hiện → `03-kl-tu-2022`" in told
    assert "  - bỏ liên kết Căn cứ → `03-kl-tu-2022`" in told
    data = json.loads(to_json(found))
    assert [r["old_id"] for r in data["renamed"]] == ["xa-nam-hoa"]
    assert data["changed"][0]["fields"][0]["key"] == "issued_on"


def test_no_change_is_said_so(repository: Path) -> None:
    before = read_versions(files_at(repository, "HEAD"))
    assert to_markdown(difference(before, before)) == "Không bản ghi nào thay đổi.\n"


def test_broken_and_foreign_files_do_not_stop_it(repository: Path) -> None:
    places = repository / "data" / "places"
    (places / "xa-dak-tuoi.yml").write_bytes(b"\xff\xfeid")
    (places / "xa-nam-hoa.yml").write_text("id: xa-nam-hoa\ntitle: Xã [b\nlạ: 1\n", "utf-8")
    (places / "ghi-chu.txt").write_text("x")
    before = read_versions(files_at(repository, "HEAD"))
    told = to_markdown(difference(before, read_versions(files_now(repository))))
    assert "sửa 1 bản ghi" in told and "`Xã Nậm Hoà` → `Xã [b`" in told
    assert "### Không đọc được\n\n- `data/places/xa-dak-tuoi.yml`: không đọc được" in told
    assert "khóa lạ `lạ`: thêm `1`" in told


def told_of(root: Path) -> str:
    before = read_versions(files_at(root, "HEAD"))
    found = difference(before, read_versions(files_now(root)))
    assert json.loads(to_json(found))
    return to_markdown(found)


def test_keys_and_values_of_a_file_forge_nothing(repository: Path) -> None:
    file = repository / "data" / "places" / "xa-nam-hoa.yml"
    forged = "x\\n\\n## ✅ Đã duyệt\\n\\n@to-chuc [a](https://b) \\x1b[2J <!--"
    file.write_text(file.read_text("utf-8") + f'"{forged}": "`{forged}"\n', "utf-8")
    told = told_of(repository)
    assert "\n## " not in told and "\x1b" not in told
    (line,) = (line for line in told.splitlines() if "Đã duyệt" in line)
    assert line.startswith("  - khóa lạ `x ## ✅ Đã duyệt @to-chuc")


@pytest.mark.parametrize("value", ["5", "{a: b}", "[1, '']", "[[a]]", "''"])
def test_former_ids_of_any_shape_do_not_stop_it(repository: Path, value: str) -> None:
    old = repository / "data" / "places" / "xa-nam-hoa.yml"
    text = old.read_text("utf-8").replace("id: xa-nam-hoa", "id: xa-moi")
    old.unlink()
    old.with_name("xa-moi.yml").write_text(f"{text}former_ids: {value}\n", "utf-8")
    assert "trước là `xa-nam-hoa`" in told_of(repository)


def test_an_added_record_is_told_with_all_its_fields(repository: Path) -> None:
    change(repository)
    told = told_of(repository).splitlines()
    at = told.index("- Nhân vật: `Lò Văn A` (`lo-van-a`)")
    assert "  - Tên (`title`): `Lò Văn A`" in told[at:]
    assert "  - Tình trạng (`status`): `verified`" in told[at:]
    assert any(line.startswith("  - Nguồn (`source`): `id: bao-cao-suoi-may") for line in told)


def test_a_rename_without_former_id_and_with_a_change_is_asked_about(repository: Path) -> None:
    old = repository / "data" / "events" / "phat-dong-trong-man.yml"
    text = old.read_text("utf-8").replace("id: phat-dong-trong-man", "id: le-phat-dong")
    old.unlink()
    old.with_name("le-phat-dong.yml").write_text(text.replace("2022-03-12", "2022-03-11"), "utf-8")
    told = told_of(repository)
    asked = "**có lẽ đổi tên từ `phat-dong-trong-man`, thiếu `former_ids`**"
    assert f"(`le-phat-dong`): {asked}" in told
    assert "(`phat-dong-trong-man`): có lẽ đổi tên thành `le-phat-dong`" in told


def test_a_merged_record_names_its_heir(repository: Path) -> None:
    places = repository / "data" / "places"
    (places / "xa-nam-hoa.yml").unlink()
    heir = places / "xa-dak-tuoi.yml"
    heir.write_text(heir.read_text("utf-8") + "former_ids:\n  - xa-nam-hoa\n", "utf-8")
    assert "(`xa-nam-hoa`): gộp vào `xa-dak-tuoi`" in told_of(repository)


def test_a_file_of_any_size_is_not_read_whole(repository: Path) -> None:
    with (repository / "data" / "places" / "xa-nam-hoa.yml").open("wb") as file:
        file.truncate(10_000_000_000)
    assert "xa-nam-hoa.yml`: không đọc được" in told_of(repository)


@pytest.mark.parametrize("text", ["`a`", "``", "@ai <b>x</b> | [y](z)", "a\nb", "x" * 999])
def test_values_stay_inside_their_code_span(text: str) -> None:
    span = code(text)
    fence = span[: len(span) - len(span.lstrip("`"))]
    inside = span[len(fence) : -len(fence)]
    assert fence not in inside.replace("`" * (len(fence) + 1), "")
    assert "\n" not in span and len(span) <= LONGEST + 8


@pytest.mark.parametrize("base", ["khong-co", "--output=/tmp/x", ""])
def test_unknown_base_is_refused(repository: Path, base: str) -> None:
    with pytest.raises(HistoryError, match="không có phiên bản"):
        commit_of(repository, base)


def test_refusals_of_git_are_told_as_they_are(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repository / ".git").rename(repository / "cat-di")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(repository.parent))
    with pytest.raises(HistoryError, match="không nằm trong kho git nào"):
        commit_of(repository, "main")
    (repository / "cat-di").rename(repository / ".git")
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(HistoryError, match="thuộc người dùng khác.*safe.directory"):
        commit_of(repository, "main")
    monkeypatch.setenv("PATH", str(repository))
    with pytest.raises(HistoryError, match="máy này không có git"):
        commit_of(repository, "main")


def test_days_are_vietnams_and_tell_only_what_lasted(repository: Path) -> None:
    change(repository)
    run_git(repository, "add", "-A")
    run_git(repository, "commit", "-m", "Sửa", date=DAYS[1])
    days = read_days(repository)
    assert [day.date for day in days] == ["2026-03-02", "2026-03-01"]
    assert days[0].summary == "thêm 1, sửa 1, đổi tên 1, bỏ 1 mục"
    assert len(days[1].difference.added) == len(list(TOY.glob("*/*.yml")))


def test_no_history_no_days(tmp_path: Path, repository: Path) -> None:
    folder = repository / "giai-nen"
    folder.mkdir()
    assert read_days(folder) == []
    assert "updated>1970" in feed([], "Kho", "")


def test_feed_is_atom_and_escapes(repository: Path) -> None:
    place = repository / "data" / "places" / "xa-nam-hoa.yml"
    place.write_text(place.read_text("utf-8").replace("Xã Nậm Hoà", "A & B < C"), "utf-8")
    run_git(repository, "commit", "-am", "Sửa", date=DAYS[1])
    root = xml.fromstring(feed(read_days(repository), "Kho", "https://kho.example/"))
    atom = "{http://www.w3.org/2005/Atom}"
    entries = root.findall(f"{atom}entry")
    content = entries[0].find(f"{atom}content")
    assert content is not None and content.get("type") == "html"
    text = content.text or ""
    assert "Tên: “Xã Nậm Hoà” → “A &amp; B &lt; C”" in text and "<h3>Sửa tên, số, ngày" in text
    first = xml.fromstring(f"<div>{entries[1].findtext(f'{atom}content')}</div>")
    items, added = first.findall("ul/li"), len(read_days(repository)[1].difference.added)
    assert len(items) == FEW + 1 < added
    assert items[-1].text == f"… và {added - FEW} mục nữa"
    (itself,) = (link for link in root.findall(f"{atom}link") if link.get("rel") == "self")
    assert itself.get("href") == "https://kho.example/moi-cap-nhat.xml"
    assert len({entry.findtext(f"{atom}id") for entry in entries}) == 2
    link = entries[0].find(f"{atom}link")
    assert (
        link is not None
        and link.get("href") == "https://kho.example/moi-cap-nhat.html#ngay-2026-03-02"
    )
