"""The generated JSON Schemas: up to date, and of one mind with the models."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from macros.checks.reader import Reader
from macros.load.yaml_tree import parse
from macros.model import BY_FOLDER, KINDS
from macros.model.schema import files_of, schema_of
from tests.records.cases import TOY, cases

ROOT = Path(__file__).resolve().parent.parent
STRUCTURAL = ("khoa-la", "thieu-khoa", "kieu-sai", "ngoai-danh-muc", "dang-sai", "do-dai")


def test_files_are_what_the_models_say() -> None:
    stale = [str(f) for f, text in files_of(ROOT).items() if f.read_text("utf-8") != text]
    assert stale == [], "chạy: python3 scripts/kb.py schema"


def test_no_schema_is_left_over() -> None:
    assert {file.stem for file in (ROOT / "data" / "schema").iterdir()} == KINDS.keys()


@cache
def validator_of(kind: str) -> jsonschema.Draft7Validator:
    schema = schema_of(KINDS[kind])
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


@pytest.mark.parametrize("entry", Reader().read(TOY)[0], ids=lambda entry: entry.record.id)
def test_schema_accepts_sound_records(entry: Any) -> None:
    value = parse(entry.origin.read_text("utf-8"), "").value
    validator_of(entry.record.kind.key).validate(value)


@pytest.mark.parametrize(
    "case",
    [case for case in cases("invalid") if case.stem in STRUCTURAL and case.suffix == ".yml"],
    ids=lambda case: case.stem,
)
def test_schema_refuses_what_the_model_refuses(case: Path) -> None:
    value = parse(case.read_text("utf-8"), case.name).value
    validator = validator_of(BY_FOLDER[case.parent.name].kind.key)
    assert list(validator.iter_errors(value))


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_label_help_and_example(kind: str) -> None:
    schema = schema_of(KINDS[kind])
    groups = [schema["properties"], *(d["properties"] for d in schema["definitions"].values())]
    for name, field in ((n, f) for group in groups for n, f in group.items()):
        assert field.keys() >= {"title", "description", "examples"}, name
        assert ("enum" in field) == ("enumDescriptions" in field), name


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_file_is_offered_what_must_be_there(kind: str) -> None:
    schema = schema_of(KINDS[kind])
    body = schema["defaultSnippets"][0]["body"]
    assert sorted(body) == sorted(schema["required"])
    assert list(body)[:2] == ["id", "title"] and list(body)[-2:] == ["source", "status"]
    assert body["source"][0].keys() == {"id", "at"}


def test_editor_reads_utf8_and_knows_each_folder() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    assert settings["yaml.schemas"]["data/schema/document.json"] == "data/documents/*.yml"
    assert settings["files.encoding"] == "utf8"
