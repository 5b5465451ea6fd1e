import os
import random
import shutil
import subprocess
import sys
import time
from argparse import Namespace
from pathlib import Path

import pytest

from scripts.commands import build
from scripts.paths import ROOT
from scripts.publish import PublishError, mark, publish, recover, refuse_foreign

PAGES = 3


def make_site(folder: Path, version: str) -> Path:
    for page in range(PAGES):
        path = folder / f"{page}" / "index.html"
        path.parent.mkdir(parents=True)
        path.write_text(version)
    (folder / "404.html").write_text(version)
    return folder


def versions(site: Path) -> set[str]:
    pages = list(site.rglob("*.html"))
    assert len(pages) == PAGES + 1
    return {page.read_text() for page in pages}


def test_first_site_is_put_in_place(tmp_path: Path) -> None:
    publish(make_site(tmp_path / "staged", "a"), tmp_path / "xa" / "site", tmp_path)
    assert versions(tmp_path / "xa" / "site") == {"a"}


def test_new_site_replaces_the_old_whole(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site", "a")
    (site / "only-in-a.html").write_text("a")
    publish(make_site(tmp_path / "staged", "b"), site, tmp_path)
    assert versions(site) == {"b"}
    assert sorted(p.name for p in tmp_path.iterdir()) == ["publish.lock", "site"]


def test_old_site_comes_back_after_a_kill_between_the_renames(tmp_path: Path) -> None:
    make_site(tmp_path / ".site.old", "a")
    make_site(tmp_path / ".site.new", "b")
    recover(tmp_path / "site", tmp_path)
    assert versions(tmp_path / "site") == {"a"}
    assert not (tmp_path / ".site.new").exists()


def test_failed_rename_leaves_the_old_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = make_site(tmp_path / "site", "a")
    staged = make_site(tmp_path / "staged", "b")
    real = Path.rename

    def rename(source: Path, target: Path) -> Path:
        if source.name == ".site.new":
            raise OSError(28, "No space left on device")
        return real(source, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(PublishError, match="Cách xử lý"):
        publish(staged, site, tmp_path)
    assert versions(site) == {"a"}


def test_a_link_to_a_folder_stays_one(tmp_path: Path) -> None:
    site, link = make_site(tmp_path / "that", "a"), tmp_path / "site"
    link.symlink_to(site, target_is_directory=True)
    for version in ("b", "c"):
        publish(make_site(tmp_path / "staged", version), link, tmp_path)
        recover(link, tmp_path)
        assert link.is_symlink() and versions(site) == {version}
    site.rename(tmp_path / ".that.old")
    recover(link, tmp_path)
    assert versions(site) == {"c"}


@pytest.mark.parametrize("role", ["new", "old"])
def test_what_cannot_be_deleted_is_not_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    site, staged = make_site(tmp_path / "site", "a"), make_site(tmp_path / "staged", "b")
    make_site(tmp_path / f".site.{role}", "c")
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    with pytest.raises(PublishError, match="không xoá được"):
        publish(staged, site, tmp_path)
    assert versions(site) == {"a"}


def test_an_old_site_that_somebody_reads_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, staged = make_site(tmp_path / "site", "a"), make_site(tmp_path / "staged", "b")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "unlink", refuse)
    publish(staged, site, tmp_path)
    assert versions(site) == {"b"}


PUBLISHER = """
import shutil, sys
from argparse import Namespace
from pathlib import Path
from scripts.publish import publish
here = Path(sys.argv[1])
print("go", flush=True)
for n in range(100000):
    shutil.rmtree(here / "staged", ignore_errors=True)
    shutil.copytree(here / ("a", "b")[n % 2], here / "staged")
    publish(here / "staged", here / "site", here)
"""


def test_killed_at_random_moments_a_whole_site_remains(tmp_path: Path) -> None:
    for name in ("a", "b", "site"):
        make_site(tmp_path / name, name)
    moments = random.Random(20250101)  # fixed, so that a failure can be had again
    command = [sys.executable, "-c", PUBLISHER, str(tmp_path)]
    for _ in range(8):
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout and child.stdout.readline() == "go\n"
            time.sleep(moments.uniform(0, 0.06))
            child.kill()
        recover(tmp_path / "site", tmp_path)
        assert len(versions(tmp_path / "site")) == 1


# Python reports each step on the file system before it is done; this dies at the step asked for.
DYING = """
import os, sys
steps = {"os.rename", "os.mkdir", "os.rmdir", "os.remove"}
left = int(sys.argv[2])
def die(event, arguments):
    global left
    if event in steps:
        left -= 1
        if left < 0:
            os._exit(9)
from argparse import Namespace
from pathlib import Path
from scripts.publish import publish
here = Path(sys.argv[1])
sys.addaudithook(die)
publish(here / "staged", here / "site", here)
"""


def test_killed_at_each_step_a_whole_site_remains(tmp_path: Path) -> None:
    left: list[set[str]] = []
    for step in range(100):
        here = tmp_path / str(step)
        make_site(here / "site", "old")
        make_site(here / "staged", "new")
        command = [sys.executable, "-c", DYING, str(here), str(step)]
        code = subprocess.call(command, cwd=ROOT)
        recover(here / "site", here)
        left.append(versions(here / "site"))
        if code == 0:
            break
    assert {"old"} in left and len(left) > 5
    assert left[-1] == {"new"}
    assert all(found in ({"old"}, {"new"}) for found in left)


def test_foreign_folder_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "luận văn.docx").touch()
    with pytest.raises(PublishError, match="không ghi đè"):
        refuse_foreign(tmp_path / "out", tmp_path / "kb")


def test_folder_of_the_repository_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="chính kho này"):
        refuse_foreign(tmp_path, tmp_path / "kb")


def test_a_site_that_is_not_ours_is_not_overwritten(tmp_path: Path) -> None:
    """Pages of others have a 404.html too; what we built holds our mark."""
    site = make_site(tmp_path / "trang khác", "a")
    with pytest.raises(PublishError, match="không ghi đè"):
        refuse_foreign(site, tmp_path / "kb")
    with pytest.raises(PublishError, match="không có trang đầu index.html"):
        mark(site)
    (site / "index.html").write_text("a")
    mark(site)
    refuse_foreign(site, tmp_path / "kb")
    (site / ".git").mkdir()
    with pytest.raises(PublishError, match="không ghi đè"):
        refuse_foreign(site, tmp_path / "kb")


@pytest.mark.parametrize("name", ["absent", "empty", "kb/site"])
def test_absent_and_empty_folders_and_our_own_are_fine(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    make_site(tmp_path / "kb" / "site", "a")
    refuse_foreign(tmp_path / name, tmp_path / "kb")


def test_a_full_disk_is_one_line_and_leaves_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_site(tmp_path / "site", "a")
    staged = make_site(tmp_path / "staged", "b")

    def move(source: Path, target: Path) -> None:
        make_site(target, "half")
        full = "[Errno 28] No space left on device"
        raise shutil.Error([(str(source), str(target), full)] * 600)

    monkeypatch.setattr(shutil, "move", move)
    with pytest.raises(PublishError) as caught:
        publish(staged, site, tmp_path)
    assert versions(site) == {"a"} and not (tmp_path / ".site.new").exists()
    assert "No space left" in str(caught.value) and len(str(caught.value).splitlines()) == 2


def test_a_wrong_output_is_refused_before_anything_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "sound_records", lambda _: pytest.fail("looked at the records"))
    (tmp_path / "a.docx").write_text("mine")
    for output in (tmp_path, tmp_path / "a.docx"):
        assert build.run(Namespace(output=str(output), strict=False)) == 2
        assert "chọn một thư mục khác" in capsys.readouterr().err
