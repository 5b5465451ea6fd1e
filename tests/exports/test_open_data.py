"""The open data on the toy corpus, read by programs that we did not write."""

import csv
import io
import json
import sqlite3
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from macros.exports.data.files import data_files
from macros.exports.data.linked import dataset
from macros.exports.data.publication import FOLDER, SCHEMA_VERSION, Publication
from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from scripts.bundle.archive import bundled
from scripts.bundle.names import stays_out

TOY = Path(__file__).parents[1] / "toy_kb" / "data"
NAMES = ["kho.json", "kho.sqlite", "datapackage.json", "kho-tri-thuc.xlsx"]


def table(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    text = files[f"csv/{name}.csv"].decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def opened(files: dict[str, bytes], tmp_path: Path) -> sqlite3.Connection:
    file = tmp_path / "kho.sqlite"
    file.write_bytes(files["kho.sqlite"])
    return sqlite3.connect(file)


def texted(value: Any) -> Any:
    """JSON's values as they are written in YAML."""
    if isinstance(value, dict):
        return {key: texted(item) for key, item in value.items()}
    if isinstance(value, list):
        return [texted(item) for item in value]
    return value if isinstance(value, str) else json.dumps(value)


def test_every_file_is_there(files: dict[str, bytes]) -> None:
    assert set(NAMES) <= files.keys()
    assert not files["csv/document.csv"].startswith(b"\xef\xbb\xbf")
    assert json.loads(files["kho.json"])["schema_version"] == SCHEMA_VERSION


def test_a_record_holds_what_its_file_says_and_no_default(files: dict[str, bytes]) -> None:
    checked = 0
    for file in TOY.glob("*/*.yml"):
        written = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
        record = json.loads(files[f"record/{file.stem}.json"])["record"]
        assert texted(record) == written, file.name
        checked += 1
    assert checked == len([name for name in files if name.startswith("record/")]) > 10


def test_every_record_fits_its_public_schema(files: dict[str, bytes]) -> None:
    records = json.loads(files["kho.json"])["records"]
    for kind, found in records.items():
        schema = json.loads(files[f"schema/{kind}.json"])
        assert schema["$id"] and "defaultSnippets" not in schema
        validator = jsonschema.Draft7Validator(schema)
        for record in found:
            validator.validate(record)


def test_a_wrong_record_does_not_fit(files: dict[str, bytes]) -> None:
    schema = json.loads(files["schema/funding.json"])
    record = json.loads(files["record/kinh-phi-man-2022.json"])["record"]
    for wrong in ({**record, "year": 2022}, {**record, "printed": 54}, {**record, "khac": "x"}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema)


def test_relations_are_told_once_with_their_type(files: dict[str, bytes]) -> None:
    relations = json.loads(files["kho.json"])["relations"]
    found = {(r["from"], r["type"]) for r in relations if r["to"] == "03-kl-tu-2022"}
    assert ("04-ctr-ubnd-2022", "implements") in found
    issuers = [r for r in relations if r["type"] == "issuers"]
    assert issuers and all("basis" not in r for r in issuers)


def test_tables_keep_what_is_printed_beside_the_number(files: dict[str, bytes]) -> None:
    figures = {row["id"]: row for row in table(files, "figure")}
    assert (figures["sl-ty-le-trong-man"]["printed"], figures["sl-ty-le-trong-man"]["value"]) == (
        "50,0",
        "50.0",
    )
    years = {row["id"]: row for row in table(files, "funding")}["kinh-phi-man-2022"]
    assert (years["year"], years["year_first"]) == ("2022", "2022-01-01")


def test_all_that_a_table_names_is_there(files: dict[str, bytes]) -> None:
    package = json.loads(files["datapackage.json"])
    rows = {r["name"]: table(files, Path(r["path"]).stem) for r in package["resources"]}
    looked_up = 0
    for resource in package["resources"]:
        names = [field["name"] for field in resource["schema"]["fields"]]
        head = files[resource["path"]].decode().partition("\r\n")[0]
        assert head == ",".join(names)
        for key in resource["schema"].get("foreignKeys", ()):
            ids = {row["id"] for row in rows[key["reference"]["resource"]]}
            named = {row[key["fields"][0]] for row in rows[resource["name"]]} - {""}
            assert named <= ids
            looked_up += len(named)
    assert looked_up > 20


def test_sqlite_is_sound_and_answers(files: dict[str, bytes], tmp_path: Path) -> None:
    connection = opened(files, tmp_path)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    value = "SELECT value FROM figure WHERE id = 'sl-ty-le-trong-man'"
    assert Decimal(str(connection.execute(value).fetchone()[0])) == 50
    search = "SELECT id FROM search WHERE search MATCH 'dak tuoi' ORDER BY rank LIMIT 3"
    assert ("xa-dak-tuoi",) in connection.execute(search).fetchall()
    connection.close()


def test_the_same_records_give_the_same_files(
    files: dict[str, bytes], toy: KnowledgeBase, tmp_path: Path
) -> None:
    same = Publication("Kho thử", "", "24/11/2026 (abc)", "2026-11-24", address_of)
    again = {
        name.removeprefix(FOLDER): content if isinstance(content, bytes) else content.encode()
        for name, content in data_files(toy, same)
    }
    assert files.keys() == again.keys()
    assert [name for name in files if files[name] != again[name] and name != "kho.sqlite"] == []
    dumps = []
    for content in (files, again):
        connection = opened(content, tmp_path)
        dumps.append(list(connection.iterdump()))
        connection.close()
    assert dumps[0] == dumps[1]


def test_without_an_address_nothing_is_linked(files: dict[str, bytes]) -> None:
    unpublished = Publication("Kho", "", "x", "2026-11-24", address_of)
    assert dataset(unpublished) == "" and "kho.jsonld" not in files


def test_an_address_makes_schemas_findable(toy: KnowledgeBase) -> None:
    published = Publication("Kho", "https://kho.example/", "x", "2026-11-24", address_of)
    found = dict(data_files(toy, published))
    schema = json.loads(found[f"{FOLDER}schema/figure.json"])
    assert schema["$id"] == f"https://kho.example/{FOLDER}schema/figure.json"
    linked = json.loads(found[f"{FOLDER}kho.jsonld"])
    assert linked["@context"]["@base"] == "https://kho.example/"
    based = next(node for node in linked["@graph"] if node.get("isBasedOn"))
    assert based["@id"].startswith("van-ban/")
    said = json.loads(dataset(published))
    offered = [download["contentUrl"] for download in said["distribution"]]
    assert {url.removeprefix("https://kho.example/") for url in offered} <= found.keys()
    page = json.loads(found[f"{FOLDER}record/xa-dak-tuoi.json"])["page"]
    assert page == "https://kho.example/dia-ban/xa-dak-tuoi.html"


def test_the_zip_holds_what_people_open_and_no_bulk() -> None:
    assert not stays_out(f"{FOLDER}kho-tri-thuc.xlsx")
    assert stays_out(f"{FOLDER}kho.json") and stays_out(f"{FOLDER}record/a.json")
    page = b"<p>a</p><!-- tep-du-lieu --><a href=x>x</a><!-- /tep-du-lieu --><p>b</p>"
    assert stays_out("moi-cap-nhat.xml") and not stays_out("moi-cap-nhat.html")
    follow = b'<p>Theo <a href="moi-cap-nhat.xml">tin</a>.</p>'
    updates = bundled("moi-cap-nhat.html", b"<p>a</p>" + follow + b"<p>b</p>")
    assert updates == b"<p>a</p><p>b</p>"
    left = bundled("du-lieu-mo.html", page)
    assert b"href=x" not in left and left.startswith(b"<p>a</p>") and left.endswith(b"<p>b</p>")
