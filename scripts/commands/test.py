"""test: run every check of this project, stop at none, and sum up."""

import argparse
import os
import tempfile
import time
from pathlib import Path

from scripts.mutants import options
from scripts.steps import STEPS, Step, choose

HELP = "chạy mọi kiểm thử (thêm `fast` để chỉ chạy phần nhanh)"
FOR_DEVELOPERS = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare which steps to run."""
    names = [step.name for step in STEPS]
    parser.add_argument(
        "speed",
        nargs="?",
        choices=("fast", "mutants", "consumers"),
        metavar="fast|mutants|consumers",
        help="fast: bỏ qua dựng trang và trình duyệt; mutants: sửa thử mã từng chỗ, xem kiểm thử "
        "nào phát hiện; consumers: đưa các tệp tải về cho chương trình khác đọc",
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        choices=names,
        metavar="BƯỚC",
        help=f"chỉ chạy bước này (lặp lại được): {', '.join(names)}",
    )
    options.add_arguments(parser)


def _timed(step: Step, place: str, site: Path) -> tuple[bool, float]:
    print(f"\n━━ {place} {step.headline}", flush=True)
    started = time.monotonic()
    passed = step.work(site)
    seconds = time.monotonic() - started
    print(f"━━ {step.headline}: {'đạt' if passed else 'HỎNG'}, {seconds:.1f} giây", flush=True)
    return passed, seconds


def _run_all(steps: list[Step], site: Path) -> int:
    results = [_timed(s, f"[{n}/{len(steps)}]", site) for n, s in enumerate(steps, start=1)]
    print("\nTổng kết:")
    for step, (passed, seconds) in zip(steps, results, strict=True):
        again = "" if passed else f"  → chạy lại riêng: test --only {step.name}"
        print(f"  {'đạt ' if passed else 'HỎNG'}  {step.headline} ({seconds:.1f} giây){again}")
    return int(not all(passed for passed, _ in results))


def run(arguments: argparse.Namespace) -> int:
    """Return 1 when any step failed."""
    if arguments.speed == "mutants":
        from scripts.mutants import command

        return command.run(arguments)
    if arguments.speed == "consumers":
        from scripts.consumers import check_files

        return check_files()
    given = os.environ.get("KB_SITE")
    steps = choose(arguments.speed == "fast", arguments.only, has_site=bool(given))
    with tempfile.TemporaryDirectory(prefix="kb-test-", ignore_cleanup_errors=True) as folder:
        return _run_all(steps, Path(given or Path(folder) / "site"))
