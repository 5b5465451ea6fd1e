"""The preview outlives mistakes, shows a saved record first, and tells only whom it concerns."""

import http.client
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from macros.checks.reader import Reader
from macros.knowledge_base import KnowledgeBase, Loaded, load_knowledge_base
from macros.problems import Problem
from scripts.preview.news import EVERYTHING, News
from scripts.preview.renewal import KEPT, Preview
from scripts.preview.server import serving
from scripts.preview.watch import Watcher
from tests.bundle.conftest import make_repository

RECORD = "data/places/xa-dak-tuoi.yml"
PAGE = "dia-ban/xa-dak-tuoi.html"
NEW_RECORD = "data/places/xa-moi.yml"


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_repository(tmp_path_factory.mktemp("kho") / "a")


@pytest.fixture(scope="module")
def preview(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Preview:
    told: list[str] = []
    watcher, reader = Watcher(sources), Reader()
    loaded = load_knowledge_base(sources / "data", reader)
    made = Preview(sources, tmp_path_factory.mktemp("xem"), loaded, told.append, reader, watcher)
    made.build()
    return made


def save(preview: Preview, name: str, change: Callable[[bytes], bytes | None]) -> str:
    """Change a file, let the preview see it, then bring the file back; returns what was told.

    The preview knows then that the records are as before, though no page has been made anew.
    """
    told: list[str] = []
    preview.say = told.append
    file = preview.root / name
    before = file.read_bytes() if file.exists() else None
    put(file, change(before or b""))
    preview.renew(preview.watcher.changes())
    said = "\n".join(told)
    put(file, before)
    preview.watcher.changes()
    entries, problems = preview.reader.read(preview.root / "data", {name})
    preview.loaded = Loaded(KnowledgeBase.of(entries), problems)
    return said


def put(file: Path, content: bytes | None) -> None:
    file.unlink() if content is None else file.write_bytes(content)


NEW = """\
id: xa-moi
title: Xã Mới
type: xa
part_of: khong-co
source:
  - id: bao-cao-suoi-may
    at: II.1
status: verified
""".encode()

MISTAKES: dict[str, tuple[str, Callable[[bytes], bytes | None], str]] = {
    "macro": ("docs/chi-tieu.md", lambda b: b + b"\n{{ trong b\xc3\xa0i\n", "chi-tieu.md"),
    "name": ("docs/chi-tieu.md", lambda b: b + b"\n{{ khong_co() }}\n", "khong_co"),
    "utf16": ("docs/chi-tieu.md", lambda b: b.decode().encode("utf-16"), "docs/chi-tieu.md"),
    "settings": ("mkdocs.yml", lambda b: b + b"\n  - : [\n", "mkdocs.yml"),
    "style": ("docs/assets/css/base.css", lambda _: None, "base.css"),
    "template": ("macros/theme/main.html", lambda b: b + b"{% if %}", "main.html"),
    "record": (RECORD, lambda b: b + b"khong_co: 1\n", "khong_co"),
    "yaml": (RECORD, lambda b: b"\xff\xfe" + b, RECORD),
    "rule": (RECORD, lambda b: b.replace(b"part_of: huyen", b"part_of: tinh"), "tinh-suoi-may"),
    "new record": (NEW_RECORD, lambda _: NEW, "khong-co"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_last_good_site_outlives_a_mistake(preview: Preview, mistake: str) -> None:
    before = {file: file.read_bytes() for file in preview.site.rglob("*.html")}
    name, change, named = MISTAKES[mistake]
    said = save(preview, name, change)
    assert KEPT in said
    assert named in said
    assert "Traceback" not in said
    assert preview.news.refused == said
    assert {file: file.read_bytes() for file in preview.site.rglob("*.html")} == before


def test_what_is_mended_is_refused_no_longer(preview: Preview) -> None:
    save(preview, RECORD, lambda b: b + b"khong_co: 1\n")
    assert preview.news.refused
    preview.renew({preview.root / RECORD})
    assert not preview.news.refused


def test_a_saved_record_is_shown_before_the_rules_judge_and_all_is_built(
    preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def is_shown(by: str) -> list[Problem]:
        asked.append(by)
        assert "Tên mới" in (preview.site / PAGE).read_text("utf-8")
        assert preview.news.since(count, 0)[1] == {PAGE}
        return []

    count = preview.news.count
    with monkeypatch.context() as patch:
        patch.setattr("macros.knowledge_base.run_checks", lambda _: is_shown("rules"))
        patch.setattr(preview, "build", lambda: is_shown("build"))
        save(preview, RECORD, lambda b: b.replace("Xã Đăk Tươi".encode(), "Xã Tên mới".encode(), 1))
    assert asked == ["rules", "build"]
    preview.renew({preview.root / RECORD})
    assert "Tên mới" not in (preview.site / PAGE).read_text("utf-8")


@pytest.mark.parametrize("name", [RECORD, NEW_RECORD])
def test_a_page_that_the_rules_refuse_is_as_it_was(
    preview: Preview, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    page = preview.site / f"dia-ban/{Path(name).stem}.html"
    before = page.read_bytes() if page.exists() else None
    drawn: list[bytes] = []

    def refuse(_: object) -> list[Problem]:
        drawn.append(page.read_bytes())
        return [Problem(name, 1, 1, "khoa-la", "sai", "đúng")]

    text = (preview.root / RECORD).read_text("utf-8")
    changed = text.replace("Xã Đăk Tươi", "Xã Bị Từ Chối").replace("xa-dak-tuoi", Path(name).stem)
    with monkeypatch.context() as patch:
        patch.setattr("macros.knowledge_base.run_checks", refuse)
        patch.setattr(preview.reader, "keep", lambda: drawn.append(b"kept"))
        assert "Sai. Cần: đúng." in save(preview, name, lambda _: changed.encode())
    assert "Xã Bị Từ Chối".encode() in drawn[0] and drawn[1:] == [b"kept"]
    assert (page.read_bytes() if page.exists() else None) == before
    preview.renew({preview.root / name})


def test_what_is_saved_during_a_build_ends_it(preview: Preview) -> None:
    page = preview.root / "docs" / "chi-tieu.md"
    whole = page.read_text("utf-8")
    page.write_text(whole + "\nThêm một câu.\n", "utf-8")
    preview.renew(set())
    assert "Thêm một câu" not in (preview.site / "chi-tieu.html").read_text("utf-8")
    assert preview.watcher.called.is_set(), "it is shown without waiting"
    preview.renew(preview.watcher.changes())
    shown = (preview.site / "chi-tieu.html").read_text("utf-8")
    assert "Thêm một câu" in shown, f"refused: {preview.news.refused}"


def test_news_are_those_that_came_since() -> None:
    news = News()
    news.tell(["a.html", "assets/search/index.js"])
    news.tell(["assets/search/index.js"])
    news.tell(["assets/css/site.css", "b.html"])
    assert news.since(0, 0) == (2, frozenset({"a.html", "b.html", EVERYTHING}))
    assert news.since(1, 0) == (2, frozenset({"b.html", EVERYTHING}))
    assert news.since(2, 0) == (2, frozenset())


def test_a_refusal_is_news_once() -> None:
    news = News()
    news.refuse("")
    assert news.count == 0
    news.refuse("hỏng")
    news.refuse("hỏng")
    assert news.since(0, 0) == (1, frozenset())
    news.refuse("")
    assert (news.count, news.refused) == (2, "")


class TestServer:
    """What the server answers, and whom."""

    @pytest.fixture(autouse=True)
    def start(self, tmp_path: Path) -> Iterator[None]:
        (tmp_path / "index.html").write_text("<body>đầu</body>", "utf-8")
        (tmp_path / "404.html").write_text("<body>không có</body>", "utf-8")
        self.news = News()
        with serving(tmp_path, 0, self.news) as address:
            self.place = address.removeprefix("http://").rstrip("/")
            yield

    def ask(self, path: str, host: str = "") -> tuple[int, str]:
        connection = http.client.HTTPConnection(self.place, timeout=10)
        connection.request("GET", path, headers={"Host": host or self.place})
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text

    def test_pages_come_with_the_script_that_renews_them(self) -> None:
        status, text = self.ask("/")
        assert status == 200
        assert text.startswith('<body>đầu<script src="/__live.js?')
        assert "location.reload()" in self.ask("/__live.js")[1]

    def test_pages_and_news_tell_what_is_refused(self) -> None:
        self.news.refuse('"hỏng" <b>')
        assert 'data-refused="&quot;hỏng&quot; &lt;b&gt;"></script>' in self.ask("/")[1]
        assert json.loads(self.ask("/__live?since=0")[1])["refused"] == '"hỏng" <b>'

    def test_missing_pages_are_renewed_too(self) -> None:
        status, text = self.ask("/van-ban/chua-co.html")
        assert status == 404
        assert "không có<script" in text

    def test_other_names_of_this_machine_are_refused(self) -> None:
        port = self.place.rpartition(":")[2]
        assert self.ask("/", f"localhost:{port}")[0] == 200
        assert self.ask("/", "localhost")[0] == 200  # port 80 is left out
        assert self.ask("/", f"vi.du:{port}")[0] == 421
        assert self.ask("/__live?since=0", f"vi.du:{port}")[0] == 421

    def test_what_replaces_a_page_while_it_is_read_is_news(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        read = Path.read_bytes

        def replaced(path: Path) -> bytes:
            content = read(path)
            if path.name == "index.html":
                self.news.tell(["index.html"])
            return content

        monkeypatch.setattr(Path, "read_bytes", replaced)
        assert "since=0" in self.ask("/")[1]

    def test_news_are_told_with_the_session(self) -> None:
        self.news.tell(["a.html"])
        told = json.loads(self.ask("/__live?since=0")[1])
        assert told["count"] == 1
        assert told["changed"] == ["a.html"]
        assert told["session"] in self.ask("/")[1]
