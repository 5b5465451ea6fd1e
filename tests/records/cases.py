"""Dropped-in records: each file under valid/ and invalid/ is a case.

A file is put among the toy corpus, in the folder of its kind, and everything is loaded and
checked. ``<id>__<case>.yml`` takes the place of the toy record ``<id>.yml``. What the command
then prints stands beside an invalid file as ``<name>.expected.txt``.

After messages were changed on purpose: python -m tests.records.cases, then read the diff.
"""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from macros.checks.reader import Reader
from macros.knowledge_base import checked
from macros.load import Entry
from macros.reporters import report_text

HERE = Path(__file__).resolve().parent
TOY = HERE.parent / "toy_kb" / "data"
EXPECTED = ".expected.txt"


def cases(group: str) -> list[Path]:
    """The dropped-in files of ``valid`` or ``invalid``."""
    files = sorted((HERE / group).glob("*/*"), key=lambda file: file.as_posix())
    return [file for file in files if not file.name.endswith(EXPECTED)]


def case_name(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def expected_file(case: Path) -> Path:
    return case.with_name(case.name.removesuffix(".yml") + EXPECTED)


def report_of(case: Path, folder: Path) -> str:
    """What is printed when `case` lies among the toy corpus; `folder` is an empty one to use.

    Only the case is read anew: the toy records beside it are held in memory.
    """
    record_id, mark, _ = case.stem.partition("__")
    target = (
        folder / "data" / case.parent.name / (f"{record_id}{case.suffix}" if mark else case.name)
    )
    target.parent.mkdir(parents=True)
    shutil.copy(case, target)
    entries, problems = Reader().read(folder / "data")
    entries += [e for e in _toy() if e.path != target.relative_to(folder).as_posix()]
    loaded = checked(sorted(entries, key=lambda entry: entry.path), problems)
    return report_text(loaded.problems) + "\n"


@cache
def _toy() -> list[Entry]:
    return Reader().read(TOY)[0]


def write_expected() -> None:
    for case in cases("invalid"):
        with tempfile.TemporaryDirectory() as folder:
            expected_file(case).write_text(report_of(case, Path(folder)), "utf-8")


if __name__ == "__main__":
    write_expected()
