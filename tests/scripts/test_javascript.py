"""The checks of the site's scripts: what old browsers lack, and the tools' install."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.javascript import tools
from scripts.javascript.check import TOO_NEW, too_new

NEW = {
    "rows.toSorted(compare)": "rows.sort(compare)",
    "list.at(-1)": "list[list.length - 1]",
    'Object.hasOwn(kinds, "a")': "Object.keys(kinds)",
    "structuredClone(value)": "JSON.parse(text)",
    'new RegExp("(?<=a)b")': 'new RegExp("(?<name>a)b")',
    'page.querySelector("a:not(:has(b))")': 'page.querySelector("a:not(b)")',
    'Object.assign(made, { ariaHidden: "true" })': 'made.setAttribute("aria-hidden", "true")',
    "if (state.size) write()": "if (found.size) write()",
    "/[a--b]/v.test(text)": "/[ab]/u.test(text)",
}
"""For each pattern a line that it finds, and one beside it that every browser knows."""


def test_every_pattern_has_its_pair() -> None:
    assert len(NEW) == len(TOO_NEW)


@pytest.mark.parametrize(("new", "known"), NEW.items())
def test_what_is_too_new_is_told_with_its_place(tmp_path: Path, new: str, known: str) -> None:
    script = tmp_path / "a.js"
    script.write_text(f"{known};\n{new};\n", "utf-8")
    (told,) = too_new(script)
    assert told.startswith(f"{script}:2: ")
    assert told.endswith(f"{new};")


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The exit codes that npm will give; each install takes one away."""
    codes: list[int] = []

    def npm(*_: Any, **__: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], codes.pop(0), "E404")

    monkeypatch.setattr(tools, "npm", npm)
    return codes


def test_the_tools_are_installed_once(tmp_path: Path, answers: list[int]) -> None:
    answers += [0]
    tools.ensure(tmp_path, lambda line: None)
    tools.ensure(tmp_path, lambda line: None)
    assert not answers


def test_a_new_lock_installs_again(
    tmp_path: Path, answers: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers += [0, 0]
    tools.ensure(tmp_path / "tools", lambda line: None)
    (tmp_path / "own").mkdir()
    for name in ("package.json", "package-lock.json"):
        (tmp_path / "own" / name).write_text("{}", "utf-8")
    monkeypatch.setattr(tools, "OWN", tmp_path / "own")
    tools.ensure(tmp_path / "tools", lambda line: None)
    assert not answers


def test_a_failed_install_names_cause_and_remedy_and_is_tried_again(
    tmp_path: Path, answers: list[int]
) -> None:
    answers += [1, 0]
    with pytest.raises(tools.ToolsMissingError, match="Cách xử lý:.*\n.*E404"):
        tools.ensure(tmp_path, lambda line: None)
    tools.ensure(tmp_path, lambda line: None)
    assert not answers


def test_the_lock_holds_what_is_asked_for_and_nothing_without_a_hash() -> None:
    wanted = json.loads((tools.OWN / "package.json").read_text("utf-8"))["devDependencies"]
    packages = json.loads((tools.OWN / "package-lock.json").read_text("utf-8"))["packages"]
    assert packages.pop("")["devDependencies"] == wanted
    for name, version in wanted.items():
        assert packages[f"node_modules/{name}"]["version"] == version
    assert all(package["integrity"].startswith("sha512-") for package in packages.values())
    assert not any(package.get("hasInstallScript") for package in packages.values())
