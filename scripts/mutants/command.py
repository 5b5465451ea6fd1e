"""What `kb.py test mutants` prints."""

import argparse
import signal
import sys

from scripts.mutants.mutant import shown
from scripts.mutants.options import ROOMS
from scripts.mutants.run import RedTestsError, Verdict, judge, read_tests, rooms_of, sample_of
from scripts.mutants.trial import preload
from scripts.paths import ROOT

LEAST = 0.9
"""The share of mutants that must be noticed in each room."""


def run(arguments: argparse.Namespace) -> int:
    """Return 1 where a room falls short, tests are red to begin with, or nothing can be forked."""
    if sys.platform == "win32":
        print("Thử sửa mã cần Linux hoặc macOS. Cách xử lý: chạy trong WSL.")
        return 1
    rooms = arguments.room or ROOMS
    missing = [room for room in rooms if not sample_of(room, 1, 1)]
    if missing:
        print(f"Không có phần {', '.join(missing)} trong macros/. Cần tên một thư mục hoặc tệp.")
        return 1
    # Ended by a signal, it still ends the processes that it forked.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    preload()
    print("Chạy mọi kiểm thử nhanh một lần để biết chúng chạm tới đâu…", flush=True)
    try:
        tests = read_tests()
    except RedTestsError as error:
        print(f"Có kiểm thử hỏng sẵn; sửa trước đã:\n{error}")
        return 1
    mutants = [m for room in rooms for m in sample_of(room, arguments.sample, arguments.seed)]
    verdicts = []
    for verdict in judge(mutants, tests):
        verdicts.append(verdict)
        if not verdict.killed:
            _tell(verdict)
    return _sum_up(verdicts, arguments.seed)


def _tell(verdict: Verdict) -> None:
    place = f"{verdict.mutant.file.relative_to(ROOT).as_posix()}:{verdict.mutant.line}"
    asked = ", ".join(verdict.asked) or "không kiểm thử nào chạm tới"
    lines = "".join(f"\n    {line}" for line in shown(verdict.mutant))
    print(f"Sống sót: {place} (đã hỏi: {asked}){lines}", flush=True)


def _sum_up(verdicts: list[Verdict], seed: int) -> int:
    short = False
    for room, (killed, count) in rooms_of(verdicts).items():
        short = short or killed < LEAST * count
        share = f"{100 * killed / count:.1f}".replace(".", ",")
        print(f"{room}: {killed} trên {count} bị phát hiện ({share} %), mầm {seed}")
    print(f"Cần ít nhất {100 * LEAST:.0f} % mỗi phần." if short else "Đạt.")
    return int(short)
