"""check: read all records and tell every problem."""

import argparse

from scripts.paths import DATA

HELP = "kiểm tra mọi bản ghi trong data/ và báo tất cả lỗi"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare nothing: check always looks at everything, a link may break anywhere."""


def has_errors() -> bool:
    """Load and check the records, print the report; tell whether it holds errors."""
    from macros.knowledge_base import load_knowledge_base
    from macros.problems import report_text

    problems = load_knowledge_base(DATA).problems
    print(report_text(problems), flush=True)
    return any(problem.severity == "error" for problem in problems)


def run(arguments: argparse.Namespace) -> int:
    """Return 1 where a record has an error; warnings alone give 0."""
    return int(has_errors())
