"""bench: measure search, building and checking on the live and on invented records."""

import argparse
import importlib
import pkgutil
import sys
from pathlib import Path

from scripts import bench

HELP = "đo tốc độ và chất lượng, so với các công cụ khác và theo số bản ghi"
FOR_DEVELOPERS = True
SIZES = (200, 2_000, 10_000)
MEASURES = f"{bench.__name__}.measures"


def _names() -> list[str]:
    folder = Path(bench.__path__[0]) / "measures"
    return sorted(module.name for module in pkgutil.iter_modules([str(folder)]))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what to measure, at which sizes, and the form of the tables."""
    names = _names()
    parser.add_argument(
        "what", choices=names, metavar="PHÉP_ĐO", help=f"phép đo: {', '.join(names)}"
    )
    parser.add_argument(
        "--sizes",
        nargs="*",
        type=int,
        default=list(SIZES),
        metavar="SỐ",
        help=f"các cỡ kho phát sinh (mặc định: {' '.join(map(str, SIZES))})",
    )
    parser.add_argument("--markdown", action="store_true", help="in bảng dạng Markdown")
    parser.epilog = "Số đo tuỳ máy và tuỳ lúc: chỉ so các số trong cùng một lần chạy."


def run(arguments: argparse.Namespace) -> int:
    """Print the tables; 1 where something could not be measured."""
    from scripts.bench.tree import BenchError

    measure = importlib.import_module(f"{MEASURES}.{arguments.what}").measure
    try:
        for table in measure(arguments.sizes, lambda line: print(f"… {line}", file=sys.stderr)):
            print(f"\n{table.markdown() if arguments.markdown else table.text()}", flush=True)
    except BenchError as error:
        print(f"Không đo được: {error}", file=sys.stderr)
        return 1
    return 0
