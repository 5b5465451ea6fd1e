"""Checks over all records together: each module of this folder with a `check` is a rule."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

from macros.checks import own_id
from macros.checks.context import Context, Problems
from macros.checks.one_fault import at_figures
from macros.problems import Problem

__all__ = ["RULES", "Context", "run_checks"]

_MODULES = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
RULES: tuple[Callable[[Context], Problems], ...] = tuple(
    module.check for module in _MODULES if hasattr(module, "check")
)


def run_checks(context: Context) -> list[Problem]:
    """Every problem that any rule finds; of records with the id of another only that they have it,
    or their links and numbers would be taken for the other's."""
    single = replace(context, entries=[*context.by_id.values()])
    rules = (rule(context if rule is own_id.check else single) for rule in RULES)
    return at_figures(context, [problem for found in rules for problem in found])
