"""bench: measure search, building and checking on the live and on invented records."""

import argparse
import importlib
import pkgutil
import sys
from pathlib import Path

from scripts import bench
from scripts.arguments import refused

HELP = "đo tốc độ và chất lượng, so với các công cụ khác và theo số bản ghi"
FOR_DEVELOPERS = True
MEASURES = f"{bench.__name__}.measures"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what to measure, at which sizes, and whether the record is renewed."""
    folder = Path(bench.__path__[0]) / "measures"
    names = sorted(module.name for module in pkgutil.iter_modules([str(folder)]))
    parser.add_argument(
        "what", nargs="+", choices=names, metavar="PHÉP_ĐO", help=f"phép đo: {', '.join(names)}"
    )
    parser.add_argument(
        "--sizes",
        nargs="*",
        type=int,
        metavar="SỐ",
        help="các cỡ kho phát sinh (mặc định: tùy phép đo)",
    )
    parser.add_argument(
        "--write", action="store_true", help="ghi bảng vào docs/design/benchmarks.md"
    )
    parser.epilog = "Số đo tùy máy và tùy lúc: chỉ so các số trong cùng một lần chạy."


def _measured(name: str, sizes: list[int] | None, write: bool) -> None:
    from scripts.bench.record import RECORD, circumstances, into_record, keep

    module = importlib.import_module(f"{MEASURES}.{name}")
    texts = [circumstances()]
    chosen = list(module.SIZES) if sizes is None else sizes
    for table in module.measure(chosen, lambda line: print(f"… {line}", file=sys.stderr)):
        print(f"\n{table.text()}", flush=True)
        texts.append(table.markdown())
        file = keep(name, "\n\n".join(texts) + "\n")
    print(f"\n{texts[0]}\n- Bảng: {file}", flush=True)
    if write:
        into_record(RECORD, name, "\n\n".join(texts))


def run(arguments: argparse.Namespace) -> int:
    """Print the tables; 1 where something could not be measured."""
    if sys.platform == "win32":
        return refused("Đo cần Linux hoặc macOS. Cách xử lý: chạy trong WSL.", 1)
    from scripts.bench.cost import BenchError

    try:
        for name in arguments.what:
            _measured(name, arguments.sizes, arguments.write)
    except BenchError as error:
        return refused(f"Không đo được: {error}", 1)
    return 0
