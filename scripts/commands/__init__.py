"""The commands: each module of this folder is one, found by its name.

A module has HELP: str (one Vietnamese line), add_arguments(parser) -> None and
run(arguments) -> int (0 fine, 1 problems in records, tests or build, 2 wrong usage).
One with FOR_DEVELOPERS = True gets the larger environment, of requirements-dev.lock.
kb.py imports them to answer --help before anything is installed, so that at the top of a
module only the standard library may be imported; the rest belongs inside run().
"""

import argparse
import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from types import ModuleType

from scripts.arguments import PROG, Parser, suggest

USUAL_ORDER = ("serve", "build", "check", "test")


def _names() -> Iterable[str]:
    found = [m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")]
    rank = {name: place for place, name in enumerate(USUAL_ORDER)}
    return sorted(found, key=lambda name: (rank.get(name, len(rank)), name))


def discover() -> Mapping[str, ModuleType]:
    """Return the commands by name, the usual ones first, the others by alphabet."""
    modules = {name: importlib.import_module(f"{__name__}.{name}") for name in _names()}
    # `import` is a word of Python's: its module is called import_.
    return {name.rstrip("_"): module for name, module in modules.items()}


def is_for_developers(command: ModuleType) -> bool:
    """Return whether a command needs what only tests and benches need."""
    return getattr(command, "FOR_DEVELOPERS", False)


def overview(commands: Mapping[str, ModuleType]) -> Parser:
    """Return the parser of the bare command, whose help lists the commands with a line each."""
    width = max(map(len, commands))
    lines = [f"  {name:<{width}}  {command.HELP}" for name, command in commands.items()]
    return Parser(
        prog=PROG,
        usage=f"{PROG} <lệnh> [tùy chọn]",
        description="Dựng, kiểm tra và xem thử kho tri thức.\n\ncác lệnh:\n" + "\n".join(lines),
        epilog=f"Xem từng lệnh: {PROG} <lệnh> --help",
    )


def parse(argv: list[str]) -> tuple[ModuleType, argparse.Namespace]:
    """Return the command that was asked for and its arguments.

    Exits as argparse does: 0 after help, 2 after wrong usage, having printed a Vietnamese text.
    """
    commands = discover()
    top = overview(commands)
    if not argv:
        top.print_help()
        top.exit(2)
    name, *rest = argv
    if name.startswith("-"):
        top.parse_args(argv)
    if name not in commands:
        top.exit(2, f"{suggest(name, list(commands))}\nXem mọi lệnh: {PROG} --help\n")
    parser = Parser(prog=f"{PROG} {name}", description=commands[name].HELP)
    commands[name].add_arguments(parser)
    return commands[name], parser.parse_args(rest)
