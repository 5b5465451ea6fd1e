"""Small files that unpack to much: memory stays within the limit, and the answer is a sentence."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.paths import ROOT
from tests.sheets.books import book

pytest.importorskip("resource", reason="only Unix tells a process's memory")

MOST_MB = 300
READ = """
import re, resource, sys
from pathlib import Path
from macros.sheets.reading import read_sheet
from macros.sheets.table import SheetError
try:
    read_sheet(Path(sys.argv[1]), [])
except SheetError as error:
    print(error)
try:
    # Linux counts in ru_maxrss what the process was before it became this program: the tests' own.
    print(int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
except OSError:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def wide(folder: Path) -> Path:
    lines = "".join(f'<row><c r="XFD{row}" s="0"/></row>' for row in range(1, 40_000))
    return book(folder / "a.xlsx", f"<sheetData>{lines}</sheetData>")


def deep(folder: Path) -> Path:
    return book(folder / "a.xlsx", "<sheetData>" + "<a>" * 2_000_000)


def one_row(folder: Path) -> Path:
    return book(folder / "a.xlsx", "<sheetData><row>" + "<c/>" * 500_000 + "</row></sheetData>")


def shared(folder: Path) -> Path:
    texts = "".join(f"<si><t>{number}</t></si>" for number in range(400_000))
    return book(folder / "a.xlsx", "<sheetData/>", strings=texts)


def repeated(folder: Path) -> Path:
    """Every cell is the same long text: short in the file, endless in memory."""
    line = "<row>" + '<c t="s"><v>0</v></c>' * 50 + "</row>"
    texts = f"<si><t>{'x' * 30_000}</t></si>"
    return book(folder / "a.xlsx", f"<sheetData>{line * 1_000}</sheetData>", strings=texts)


def styles(folder: Path) -> Path:
    formats = f"<cellXfs>{'<xf/>' * 1_000_000}</cellXfs>"
    return book(folder / "a.xlsx", "<sheetData/>", styles=formats)


def long_line(folder: Path) -> Path:
    (folder / "a.csv").write_text("a," * 1_900_000)
    return folder / "a.csv"


@pytest.mark.parametrize("made", [wide, deep, one_row, shared, repeated, styles, long_line])
def test_memory_is_limited(made: Callable[[Path], Path], tmp_path: Path) -> None:
    command = [sys.executable, "-c", READ, str(made(tmp_path))]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert result.returncode == 0, result.stderr
    assert int(result.stdout.split()[-1]) < MOST_MB
