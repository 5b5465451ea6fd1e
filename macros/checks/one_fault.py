"""One fault that many files show is told once: a figure that they contradict, a record gone."""

import re
from collections import defaultdict
from collections.abc import Collection, Container, Iterable
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


def unread_kinds(context: Context, awaited: Container[str]) -> tuple[frozenset[str], list[Problem]]:
    """Kinds whose records may be where nobody reads them, as a folder lies in theirs; and those
    whose folder is gone, each with what is told of it: they have no record, and fields that hold
    nothing else lead to several, none of which is `awaited`."""
    paths = (PurePosixPath(path) for path in context.broken)
    folders = {path.parent.name for path in paths if not path.suffix}
    unread = {key for key, one in KINDS.items() if one.kind.folder in folders}
    held = {entry.record.kind.key for entry in context.entries} | unread
    lost: dict[str, list[str]] = defaultdict(list)
    for link in context.links.unresolved:
        for kind in KINDS.keys() & {*link.kinds[:1]} - held if len(link.kinds) == 1 else ():
            lost[kind] += [] if link.target in awaited else [link.target]
    gone = {key: ids for key, ids in lost.items() if len({*ids}) > SEVERAL}
    unread |= gone.keys()
    told = [_gone(key, ids) for key, ids in gone.items()]
    return frozenset({*unread, ANY_KIND} if unread else ()), told


def _gone(key: str, ids: list[str]) -> Problem:
    kind = KINDS[key].kind
    found = f"Không còn {kind.label.lower()} nào, mà {len(ids)} chỗ dẫn tới {len({*ids})} mã"
    expected = f"thư mục data/{kind.folder}/ với các tệp của nó: lấy lại từ bản trước"
    return Problem(f"data/{kind.folder}", 1, 1, "ma-khong-co", found, expected)
