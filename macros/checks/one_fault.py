"""One fault that many files show is told once: a figure that they contradict, a record gone."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from macros.audit.lacking import NOT_WITH
from macros.checks.context import Context, problem_at
from macros.model import KINDS, Figure
from macros.model.fields import ANY_KIND
from macros.problems import Problem

SEVERAL = 3
"""So many do not all make one mistake: the figure that they name is wrong, or the record gone."""
_FILES = 3
"""So many of them are named."""
_CODES = {"noi-khac-nhau", "doi-chieu-thieu"}
_ID = re.compile("“([a-z0-9-]+)”")


def at_figures(context: Context, problems: list[Problem]) -> list[Problem]:
    """The problems, but those of several files that say the same of one figure as one, there."""
    same: dict[tuple[str, str], list[Problem]] = defaultdict(list)
    for problem in problems:
        for said in problem.found.split(NOT_WITH) if problem.code in _CODES else ():
            same[problem.code, said].append(problem)
    for (_, said), among in same.items():
        paths, found = sorted(one.path for one in among), among[0].found
        if len({*paths}) < SEVERAL or not context.added.isdisjoint(paths):
            continue
        at, what = ("unit", "đơn vị") if NOT_WITH in found else ("printed", "số")
        figures = [f for f in map(context.records.get, _ID.findall(said)) if isinstance(f, Figure)]
        if len(figures) == 1 and getattr(figures[0], at) in said:
            expected = f"{what} như nguồn in; ở đây đã đúng thì sửa ở các chỗ ấy"
            entry = context.by_id[figures[0].id]
            told = problem_at(entry, at, among[0].code, found, expected)
            gone = {*among}
            problems = [*(one for one in problems if one not in gone), of_many(told, paths)]
    return problems


def of_many(problem: Problem, among: Iterable[str], added: Collection[str] = ()) -> Problem:
    """The problem, told for as many places of the files named."""
    paths = [*among]
    files = [path for path in dict.fromkeys(paths) if path not in added]
    more = f" và {len(files) - _FILES} tệp nữa" if len(files) > _FILES else ""
    where = f": {', '.join(files[:_FILES])}{more}" if files else ""
    return replace(problem, found=f"{problem.found}; {len(paths)} chỗ như vậy{where}")


def unread_kinds(context: Context) -> frozenset[str]:
    """Kinds in whose folder lies a folder, which nobody reads: their records may be there."""
    paths = (PurePosixPath(path) for path in context.broken)
    folders = {path.parent.name for path in paths if not path.suffix}
    unread = {key for key, one in KINDS.items() if one.kind.folder in folders}
    return frozenset({*unread, ANY_KIND} if unread else ())
