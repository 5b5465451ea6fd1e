import argparse
import socket
from pathlib import Path
from typing import Any

import pytest

from macros.checks.reader import Reader
from macros.knowledge_base import Loaded
from scripts.commands import check, serve
from scripts.preview.watch import Watcher
from scripts.serving import HOST
from tests.conftest import TOY_DATA


def test_taken_port_names_the_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
        assert serve.run(argparse.Namespace(port=port)) == 1
    told = capsys.readouterr().err
    assert f"cổng {port}" in told
    recommended = int(told.split("`--port ")[1].split("`")[0])
    assert serve.is_free(recommended)


@pytest.mark.parametrize(("folder", "code"), [("cu", "ngoai-thu-muc"), ("", "ma-khong-co")])
def test_a_page_may_name_what_lies_in_a_folder_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, code: str
) -> None:
    data, docs = tmp_path / "data", tmp_path / "docs"
    (data / "places" / folder).mkdir(parents=True)
    name = "xa-sau" if folder else "xa-khac"
    (data / "places" / folder / f"{name}.yml").write_text("id: x\n")
    docs.mkdir()
    page = '---\ntitle: a\ndescription: b\n---\n{{ record_page("xa-sau") }}\n'
    (docs / "a.md").write_text(page)
    monkeypatch.setattr("macros.written.check_settings", lambda *_: [])
    monkeypatch.setattr(check, "DATA", data)
    monkeypatch.setattr(check, "DOCS", docs)
    found = check.load_and_report("text", Reader()).problems
    assert code in {one.code for one in found}
    assert ("ma-khong-co" in {one.code for one in found}) == (not folder)


class Begun(Exception):
    """The preview would begin now."""


def test_the_preview_goes_on_with_what_the_first_check_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Any] = []
    begun: list[str] = []
    read = Reader.read

    def noted(*arguments: Any) -> Any:
        begun.append("read")
        return read(*arguments)

    def preview(*arguments: Any) -> None:
        given.extend(arguments)
        raise Begun

    for name in ("check_docs", "check_settings"):
        monkeypatch.setattr(f"macros.written.{name}", lambda *_: [])
    monkeypatch.setattr(Reader, "read", noted)
    monkeypatch.setattr(Watcher, "__post_init__", lambda _: begun.append("watch"))
    monkeypatch.setattr(check, "DATA", TOY_DATA)
    monkeypatch.setattr(check, "RECORDS", tmp_path / "kept")
    monkeypatch.setattr(serve, "CACHE", tmp_path)
    monkeypatch.setattr(serve, "RECORDS", tmp_path / "kept")
    monkeypatch.setattr("scripts.preview.renewal.Preview", preview)
    with pytest.raises(Begun):
        serve.run(argparse.Namespace(port=serve.free_port_after(40_000)))
    assert begun == ["watch", "read"], "what is saved while it is read is seen"
    (loaded,) = (one for one in given if isinstance(one, Loaded))
    (reader,) = (one for one in given if isinstance(one, Reader))
    again = {id(entry) for entry in reader.read(TOY_DATA)[0]}
    assert any(id(entry) in again for entry in loaded.base.entries.values()), "none is read anew"
