"""The command as users run it, over the invented corpus."""

import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.bundle.verify import read_zip
from scripts.commands import parse
from tests.bundle.conftest import ADDRESS, git, kb
from tests.weekly import EVERY_PAGE

# Read by Python when it starts: the same machine, 400 days later.
LATER = """
import datetime, time
shift = 400 * 86400
now = time.time
time.time = lambda: now() + shift
class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.fromtimestamp(time.time(), tz)
    @classmethod
    def utcnow(cls):
        return cls.now(datetime.timezone.utc).replace(tzinfo=None)
    today = now
datetime.datetime = Later
"""


VERIFY_AND_BUNDLE = """
import sys
from pathlib import Path
from macros.history.edition import read_edition
from macros.site.build import site_name
from scripts.bundle.downloads import add_downloads, make_dist
from scripts.bundle.verify import verify
from scripts.publish import mark
root, again = Path.cwd(), Path(sys.argv[2])
print(verify(Path(sys.argv[1]), root, again))
make_dist(again / "site", again / "dist", site_name(root), read_edition(root), True)
add_downloads(again / "site", again / "dist")
mark(again / "site")
"""


COMMITTED = 1709141400
"""When the invented repository was committed, seconds since the epoch."""


EDITED = "---\ndescription: Trang thử khi lệnh bị ngắt giữa chừng.\n---\n\n# Trang đã sửa\n"


def zip_of(root: Path) -> Path:
    (path,) = (root / "dist").glob("*.zip")
    return path


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_names_and_sums_of_dist(bundled: Path) -> None:
    names = sorted(path.name for path in (bundled / "dist").iterdir())
    assert names[0] == "SHA256SUMS" and len(names) == 3
    assert all(name.startswith("dak-glei-offline-2024-02-29-") for name in names[1:])
    subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=bundled / "dist", check=True)


def test_published_site_lists_the_bundles(bundled: Path) -> None:
    page = (bundled / "site" / "tai-ve.html").read_text("utf-8")
    assert page.index("Tải gói ngoại tuyến") < page.index("Bản một tệp") < page.index("SHA-256")
    for path in (bundled / "dist").glob("dak-*"):
        assert hashlib.sha256(path.read_bytes()).hexdigest() in page
        assert f'<a class="kb-action" href="tai-ve/{path.name}" download>' in page
        assert (bundled / "site" / "tai-ve" / path.name).read_bytes() == path.read_bytes()


def test_pages_of_a_site_with_an_address_tell_link_previews(bundled: Path) -> None:
    page = (bundled / "site" / "dia-ban" / "xa-dak-tuoi.html").read_text("utf-8")
    told = dict(re.findall(r'<meta property="og:(\w+)" content="([^"]+)">', page))
    assert f"<title>{told['title']}</title>" in page and "Xã Đăk Tươi" in told["title"]
    assert f'<meta name="description" content="{told["description"]}">' in page
    assert told["image"] == f"{ADDRESS}assets/images/social.png"
    assert (bundled / "site" / "assets" / "images" / "social.png").is_file()


def test_zip_holds_the_published_pages_but_for_the_list(bundled: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(zip_of(bundled)) as archive:
        archive.extractall(tmp_path)
    (unpacked,) = tmp_path.glob("dak-glei-*")
    unzipped, site = contents(unpacked), contents(bundled / "site")
    differing = {
        name for name in unzipped.keys() | site.keys() if unzipped.get(name) != site.get(name)
    }
    assert {name for name in differing if not name.startswith("tai-ve/")} == {
        "404.html",
        "HUONG-DAN.txt",
        "assets/images/social.png",
        "ban-dung.txt",
        "du-lieu-mo.html",
        "moi-cap-nhat.html",
        "moi-cap-nhat.xml",
        "ngoai-tuyen.js",
        "tai-ve.html",
    }


def test_other_day_place_zone_and_locale_give_the_same_bytes(bundled: Path, tmp_path: Path) -> None:
    """What verification rebuilds is the zip, and what is made of that all that was published."""
    place, again = tmp_path / "Thư mục có dấu", tmp_path / "again"
    git(tmp_path, "clone", "-q", str(bundled), str(place))
    (tmp_path / "sitecustomize.py").write_text(LATER)
    (again / "dist").mkdir(parents=True)
    elsewhere = {
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "tr_TR.UTF-8",
        "PYTHONHASHSEED": "2",
        "PYTHONPATH": str(tmp_path),
        "PYTHONUTF8": "1",
    }
    command = [sys.executable, "-c", VERIFY_AND_BUNDLE, str(zip_of(bundled)), str(again)]
    result = subprocess.run(
        command, cwd=place, env={**os.environ, **elsewhere}, capture_output=True
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, b"[]\n", b"")
    assert contents(again / "site") == contents(bundled / "site")
    assert contents(again / "dist") == contents(bundled / "dist")


@dataclass
class Verified:
    """`bundle --verify` in this process, without building again what was built a test before."""

    root: Path
    told: pytest.CaptureFixture[str]

    def __call__(self, path: Path) -> tuple[int, str]:
        """The exit code, and what was printed."""
        command, arguments = parse(["bundle", "--verify", str(path)])
        return command.run(arguments), self.told.readouterr().out


@pytest.fixture
def verified(
    bundled: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Verified:
    """That a rebuild gives the zip's own files, the test of another day and place holds."""
    rebuilt = read_zip(zip_of(bundled)).files
    monkeypatch.setattr("scripts.bundle.verify.rebuilt_members", lambda *_: rebuilt)
    monkeypatch.setattr("scripts.commands.bundle.ROOT", bundled)
    return Verified(bundled, capsys)


def test_sound_zip_is_told(bundled: Path, verified: Verified) -> None:
    code, told = verified(zip_of(bundled))
    assert code == 0 and "Gói đạt: giống hệt bản dựng lại." in told


def test_packed_by_another_compressor_it_is_told(bundled: Path, verified: Verified) -> None:
    """Lying in the root it must not make the tree look edited."""
    other = bundled / "tai-ve.zip"
    with zipfile.ZipFile(zip_of(bundled)) as old, zipfile.ZipFile(other, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry))
    code, told = verified(other)
    assert code == 1 and "nội dung giống, vỏ khác" in told and "giống hệt" not in told
    other.unlink()


def test_touched_zip_is_not(bundled: Path, verified: Verified, tmp_path: Path) -> None:
    touched = tmp_path / "goi.zip"
    shutil.copy(zip_of(bundled), touched)
    folder = read_zip(touched).folder
    with zipfile.ZipFile(touched, "a") as archive:
        archive.writestr(f"{folder}/them.html", "x")
    code, told = verified(touched)
    assert code == 1
    assert "them.html: thừa (không có trong bản dựng lại)." in told


def test_zip_of_another_edition_is_told(
    bundled: Path, verified: Verified, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "kho"
    git(tmp_path, "clone", "-q", str(bundled), str(other))
    git(other, "commit", "-q", "--allow-empty", "-m", "khác")
    monkeypatch.setattr("scripts.commands.bundle.ROOT", other)
    code, told = verified(zip_of(bundled))
    assert code == 1 and "Chưa so được với bản dựng lại" in told


def test_foreign_file_in_dist_stops_the_command(bundled: Path, tmp_path: Path) -> None:
    root = tmp_path / "kho"
    git(tmp_path, "clone", "-q", str(bundled), str(root))
    (root / "dist").mkdir()
    (root / "dist" / "luận văn.docx").touch()
    result = kb(root, "bundle")
    assert result.returncode == 1 and "luận văn.docx" in result.stderr
    assert not (root / "site").exists()


@pytest.mark.parametrize("seconds", [0.8, 2.4] if EVERY_PAGE else [2.4])
def test_killed_at_any_moment_the_last_bundle_remains(
    bundled: Path, tmp_path: Path, seconds: float
) -> None:
    root = tmp_path / "kho"
    shutil.copytree(bundled, root)
    before = contents(root / "site"), contents(root / "dist")
    (root / "docs" / "bai-hoc.md").write_text(EDITED, "utf-8")
    command = [sys.executable, "-m", "scripts.commands", "bundle", "--single"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL) as child:
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
    assert kb(root, "check").returncode == 0  # any command puts back what a kill left half-way
    assert contents(root / "site") == before[0] or "Trang đã sửa" in (
        root / "site" / "bai-hoc.html"
    ).read_text("utf-8")
    assert len(list((root / "dist").glob("*.zip"))) == 1
    subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=root / "dist", check=True)
