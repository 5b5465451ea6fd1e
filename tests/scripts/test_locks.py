"""The two lock files: whole, in step with pyproject.toml and with each other, none too large."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from scripts.environment import DEVELOP, RUN
from scripts.paths import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
ORDINARY = PROJECT["dependencies"]
FOR_TESTS = PROJECT["optional-dependencies"]["dev"]
ENTRY = re.compile(r"^([\w.-]+)==([^\s;]+)(?: ; (.+?))? \\\n((?: +--hash=\S+(?: \\)?\n)+)", re.M)
NOT_IMPORTED = {  # said on a command line, or found by their names
    *("mkdocs-material", "mkdocs-macros-plugin", "pytest-xdist", "ruff", "mypy"),
    *(canonicalize_name(line) for line in FOR_TESTS if line.startswith("types-")),
}
FOR_DEVELOPERS = (  # what only test, bench and search start
    *(
        "scripts/bench",
        "scripts/javascript",
        "scripts/mutants",
        "scripts/steps.py",
        "scripts/browser.py",
    ),
    *("scripts/commands/test.py", "scripts/commands/bench.py"),
    *("scripts/commands/search.py", "macros/search/runner.py"),
)


def entries(lock: str) -> dict[tuple[str, str], tuple[str, str]]:
    """(name, version) → (marker, hashes)."""
    found = ENTRY.findall((ROOT / lock).read_text("utf-8"))
    return {(name, version): (marker, hashes) for name, version, marker, hashes in found}


def header(lock: str) -> str:
    return (ROOT / lock).read_text("utf-8").splitlines()[1].strip("# ")


@pytest.mark.parametrize("lock", [RUN, DEVELOP])
def test_every_line_is_a_version_with_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    rest = [line for line in ENTRY.sub("", text).splitlines() if not line.lstrip().startswith("#")]
    assert rest == [] and len(entries(lock)) == text.count("==")


@pytest.mark.parametrize(
    ("lock", "wanted"), [(RUN, ORDINARY), (DEVELOP, [*ORDINARY, *FOR_TESTS])], ids=[RUN, DEVELOP]
)
def test_what_pyproject_asks_for_is_locked(lock: str, wanted: list[str]) -> None:
    versions = dict(entries(lock))
    for requirement in map(Requirement, wanted):
        name = canonicalize_name(requirement.name)
        found = [version for locked, version in versions if locked == name]
        assert found and all(map(requirement.specifier.contains, found)), name


def test_the_larger_lock_holds_the_smaller_as_it_is() -> None:
    assert entries(RUN).items() <= entries(DEVELOP).items()


def test_ordinary_commands_do_not_get_what_only_tests_need() -> None:
    names = {name for name, _ in entries(RUN)}
    assert not names & {canonicalize_name(Requirement(line).name) for line in FOR_TESTS}


@pytest.mark.parametrize("lock", [RUN, DEVELOP])
def test_how_a_lock_is_made_is_told(lock: str) -> None:
    assert header(lock).startswith("uv pip compile --universal --generate-hashes ")
    assert header(lock) in (ROOT / "CONTRIBUTING.md").read_text("utf-8")


KNOWN = packages_distributions()


@cache
def imports_of(file: Path) -> frozenset[str]:
    """The distributions that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    foreign = names - set(sys.stdlib_module_names)
    return frozenset(canonicalize_name(made) for name in foreign for made in KNOWN.get(name, []))


def imports(files: Iterable[Path]) -> set[str]:
    return {name for file in files for name in imports_of(file)}


def sources(*folders: str) -> list[Path]:
    return [file for folder in folders for file in (ROOT / folder).rglob("*.py")]


def test_ordinary_commands_import_only_what_they_get() -> None:
    own = [
        file
        for file in sources("macros", "scripts")
        if not file.relative_to(ROOT).as_posix().startswith(FOR_DEVELOPERS)
    ]
    assert imports(own) <= {name for name, _ in entries(RUN)}


def test_no_dependency_is_unused() -> None:
    used = imports(sources("macros", "scripts", "tests")) | NOT_IMPORTED
    asked = {canonicalize_name(Requirement(line).name) for line in [*ORDINARY, *FOR_TESTS]}
    assert asked - used == set()
