"""What a rule asks of records of any kind is a field of some kind: a renamed one is missed."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.model.record import keys_of_kinds
from tests.invented import made

MACROS = Path(__file__).parents[2] / "macros"


def calls(folder: Path, name: str) -> Iterator[tuple[str, list[ast.expr]]]:
    """Where a function is called, with what."""
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == name:
                yield f"{file.name}:{node.lineno}", node.args


def test_a_record_may_lack_a_field_that_another_kind_has() -> None:
    figure = made("figure", "a", unit="hộ").record
    assert (figure.held("unit"), figure.held("position", "")) == ("hộ", "")


def test_a_key_that_no_kind_has_is_no_silence() -> None:
    with pytest.raises(KeyError, match="positoin"):
        made("event", "a").record.held("positoin")


def test_every_key_that_is_asked_for_is_a_field_of_some_kind() -> None:
    keys = [(at, args[0]) for at, args in calls(MACROS, "held")]
    named = {at: key.value for at, key in keys if isinstance(key, ast.Constant)}
    assert len(named) > 1
    assert {at: key for at, key in named.items() if key not in keys_of_kinds()} == {}


def test_rules_ask_in_no_other_way() -> None:
    checks = MACROS / "checks"
    asked = [at for at, args in calls(checks, "getattr") if len(args) > 2]
    asked += [at for at, _ in calls(checks, "vars")]
    files = [file.name for file in checks.rglob("*.py") if "__dict__" in file.read_text("utf-8")]
    assert asked + files == []
