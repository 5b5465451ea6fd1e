"""The command as users start it; help and usage errors need no environment.

Two tests start it as users do, on a bare machine; the others ask the parser that it asks.
"""

import ast
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from scripts import arguments
from scripts.arguments import PROG
from scripts.commands import __main__ as started
from scripts.commands import discover, parse
from scripts.commands.__main__ import main
from scripts.kb import refusal
from scripts.paths import ROOT, from_caller

KB = ROOT / "scripts" / "kb.py"


def kb(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    # A C locale and no site-packages (-S): what works here works on a bare machine.
    env = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    return subprocess.run(
        [sys.executable, "-S", str(KB), *arguments],
        cwd=cwd,
        env=env,
        capture_output=True,
        encoding="utf-8",
    )


def test_help_lists_each_command_with_its_line(tmp_path: Path) -> None:
    result = kb("--help", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    for name, command in discover().items():
        assert f"{name:<5}" in result.stdout and command.HELP in result.stdout


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[object, str, str]:
    """What the parser ends with: exit code, output, errors."""
    with pytest.raises(SystemExit) as ended:
        parse(list(arguments))
    return ended.value.code, *capsys.readouterr()


@pytest.mark.parametrize("name", discover())
def test_each_command_has_a_vietnamese_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, output, _ = told(capsys, name, "--help")
    assert code == 0 and output.startswith(f"Cách dùng: {PROG} {name}")
    assert "usage" not in output and "options:" not in output


def test_commands_are_told_as_this_machine_knows_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arguments, "PROG", "py scripts/kb.py")
    told_here = arguments.as_typed_here("Sửa nhanh: python3 scripts/kb.py fix a.yml")
    assert told_here == "Sửa nhanh: py scripts/kb.py fix a.yml"


def test_unknown_command_suggests_the_nearest() -> None:
    result = kb("chek")
    assert result.returncode == 2
    assert "Không có lệnh `chek`. Ý bạn là: check" in result.stderr


def test_what_was_typed_steers_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["\x1b[31mcheck"])
    with pytest.raises(SystemExit):
        parse(["check", "--\x1b[31m"])
    assert capsys.readouterr().err.count("\\x1b[31m") == 2


def test_unknown_command_far_from_all_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Các lệnh: serve, build, check, test" in told(capsys, "xyzzy")[2]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("serve", "--port", "x"), "--port không nhận giá trị 'x'"),
        (("serve", "--port", "70000"), "--port không nhận giá trị '70000'"),
        (("serve", "--port"), "sau --port phải có một giá trị"),
        (("template", "số", "liệu"), "thừa `liệu`; tên có dấu cách thì đặt trong ngoặc kép"),
        (("check", "--nhanh"), "không có tham số `--nhanh`"),
        (("--nhanh",), "không có tham số `--nhanh`"),
        (("test", "--only", "x"), "--only không nhận 'x'; chọn: "),
    ],
)
def test_wrong_usage_is_told_in_vietnamese(
    arguments: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, output, errors = told(capsys, *arguments)
    assert (code, output) == (2, "")
    assert errors.startswith("Lỗi: ") and message in errors


def test_bare_command_shows_help_and_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    code, output, _ = told(capsys)
    assert code == 2 and "các lệnh:" in output


def test_old_python_is_refused_in_one_line() -> None:
    assert refusal((3, 11, 0)) == refusal((3, 14, 1)) == ""
    assert refusal((3, 10, 13)).count("\n") == 1
    assert "Python 3.11 trở lên" in refusal((3, 10, 13)) and "3.10" in refusal((3, 10, 13))


def test_old_python_can_read_the_file_that_refuses_it() -> None:
    ast.parse(KB.read_text("utf-8"), feature_version=(3, 4))


def test_paths_are_meant_from_where_the_user_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KB_CWD", str(tmp_path))
    assert from_caller("ra") == (tmp_path / "ra").resolve()
    assert from_caller(str(ROOT)) == ROOT


def test_what_cannot_be_put_back_keeps_nothing_else_from_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A site that somebody holds open is no reason to leave half an import in data/."""

    def fail(*_: object) -> None:
        raise PermissionError

    undone: list[str] = []
    monkeypatch.setattr(started, "recover", fail)
    monkeypatch.setattr(started, "_undo_import", lambda: undone.append("import"))
    monkeypatch.setattr(started, "parse", lambda _: (SimpleNamespace(run=lambda _: 0), None))
    assert main(["check"]) == 0
    assert undone == ["import"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["template", "place", "--output", f"{'a' * 300}.xlsx"],
        ["import", f"{'a' * 300}.xlsx", "--kind", "place"],
    ],
)
def test_a_name_that_no_disk_takes_is_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    assert capsys.readouterr().err.startswith("Lỗi: máy không mở hay ghi được tệp: ")
