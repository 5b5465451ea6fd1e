"""The data read by frictionless, jq, sqlite3 and Datasette; each is asked one question."""

import json
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Run = Callable[..., str]
ANSWER = ["05-ctr-bcd-2021", "05-ctr-ubnd-ubmttq-2021"]
"""Which documents rest on 08-KL/TU."""

BIN = Path(sys.executable).parent
PORT = 8931


def test_frictionless_finds_types_and_foreign_keys_right(run: Run) -> None:
    told = json.loads(run(str(BIN / "frictionless"), "validate", "datapackage.json", "--json"))
    assert told["valid"] and told["stats"]["tasks"] == 19


def test_a_wrong_foreign_key_is_found(data: Path) -> None:
    """That frictionless looks at them at all."""
    file = data / "csv/link.csv"
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b"08-kl-tu-2021", b"khong-co"))
    try:
        command = [str(BIN / "frictionless"), "validate", "datapackage.json", "--json"]
        assert subprocess.run(command, cwd=data, capture_output=True).returncode
    finally:
        file.write_bytes(whole)


def test_jq_answers(run: Run) -> None:
    asked = '.relations[]|select(.to=="08-kl-tu-2021" and .type=="based_on").from'
    assert sorted(run("jq", "-r", asked, "kho.json").split()) == ANSWER


def test_sqlite_finds_nothing_wrong(run: Run) -> None:
    said = run("sqlite3", "kho.sqlite", "pragma foreign_key_check; pragma integrity_check")
    assert said.strip() == "ok"


@pytest.fixture(scope="module")
def ask(data: Path) -> Iterator[Callable[[str], list[str]]]:
    command = [str(BIN / "datasette"), "serve", "kho.sqlite", "-h", "127.0.0.1", "-p", str(PORT)]
    with subprocess.Popen(command, cwd=data, stderr=subprocess.DEVNULL) as server:
        yield lambda sql: _answers(sql)
        server.terminate()


def _answers(sql: str) -> list[str]:
    query = urllib.parse.urlencode({"sql": sql, "_shape": "arrays"})
    for _ in range(100):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/kho.json?{query}") as answer:
                return [row[0] for row in json.load(answer)["rows"]]
        except urllib.error.URLError:
            time.sleep(0.2)
    raise AssertionError("datasette does not answer")


def test_datasette_answers(ask: Callable[[str], list[str]]) -> None:
    where = "\"to\"='08-kl-tu-2021' and type='based_on'"
    assert sorted(ask(f'select "from" from link where {where}')) == ANSWER
    found = ask("select id from search where search match 'dak glei' order by rank limit 3")
    assert "huyen-dak-glei" in found
