"""Checks over all records together: each module of this folder with a `check` is a rule."""

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

from macros.checks.context import Context, Problems
from macros.checks.one_fault import at_figures
from macros.problems import Problem

__all__ = ["RULES", "Context", "run_checks"]

_MODULES = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
RULES: tuple[Callable[[Context], Problems], ...] = tuple(
    module.check for module in _MODULES if hasattr(module, "check")
)


def run_checks(context: Context) -> list[Problem]:
    """Every problem that any rule finds."""
    return at_figures(context, [problem for rule in RULES for problem in rule(context)])
