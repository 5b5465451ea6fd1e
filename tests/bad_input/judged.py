"""What every tree of files must come to: problems with place and remedy, or a build."""

from collections.abc import Mapping
from functools import lru_cache

from macros.checks.one_file import Checked, check_text
from macros.knowledge_base import Loaded, checked
from macros.model import BY_FOLDER
from macros.reporters import REPORTERS


@lru_cache(maxsize=2000)
def _checked(path: str, text: str) -> Checked:
    return check_text(text, path, BY_FOLDER[path.split("/")[1]])


def judged(tree: Mapping[str, str]) -> Loaded:
    """The records of `tree` (path → text, in the order of paths), and all that is printed of it.

    Never an exception; every problem lies in one of the files, or in the folder of a kind that has
    none any more, and says what to write instead.
    """
    files = [_checked(path, tree[path]) for path in sorted(tree)]
    entries = [one.entry for one in files if one.entry]
    loaded = checked(entries, [problem for one in files for problem in one.problems])
    for problem in loaded.problems:
        is_gone = problem.path.removeprefix("data/") in BY_FOLDER
        is_gone = is_gone and not any(path.startswith(f"{problem.path}/") for path in tree)
        text = "" if is_gone else tree.get(problem.path)
        assert text is not None and problem.line >= 1 and problem.column >= 1, problem
        assert problem.line <= text.count("\n") + 1, problem
        assert problem.found and problem.expected and problem.message.isprintable(), problem
    for report in REPORTERS.values():
        assert report(loaded.problems, "") if loaded.problems else True
    if not loaded.failed:
        assert loaded.base.outcomes is not None
    return loaded
