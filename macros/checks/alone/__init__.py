"""Rules over what one record says by itself: run only where its file has changed.

Each module of this folder with a `check` is one.
"""

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

from macros.checks.context import Problems
from macros.load import Entry

_MODULES = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
RULES: tuple[Callable[[Entry], Problems], ...] = tuple(module.check for module in _MODULES)
