"""Time and memory of a process with its children."""

import sys
from pathlib import Path

import pytest

from scripts.bench.cost import BenchError, run_process

LARGE = "data = b'x' * 60_000_000; import time; time.sleep(0.5)"
PARENT = f"import subprocess, sys; a = [subprocess.Popen([sys.executable, '-c', {LARGE!r}]) "
PARENT += "for _ in 'ab']; [child.wait() for child in a]"
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of all processes")


@linux
def test_memory_is_that_of_all_processes_together(tmp_path: Path) -> None:
    one = run_process([sys.executable, "-c", LARGE], tmp_path)
    both = run_process([sys.executable, "-c", PARENT], tmp_path)
    assert 60 < one.peak_mb < 110
    assert both.peak_mb > 120


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell processor time here")
def test_processor_time_counts_children_and_no_waiting(tmp_path: Path) -> None:
    busy = "import time; end = time.process_time() + 0.3\nwhile time.process_time() < end: pass"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}])"
    cost = run_process([sys.executable, "-c", parent], tmp_path)
    assert cost.cpu_seconds >= 0.3
    asleep = run_process([sys.executable, "-c", "import time; time.sleep(0.6)"], tmp_path)
    assert asleep.cpu_seconds < 0.5 < asleep.seconds


def test_what_a_failed_command_said_is_told(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="hết giấy"):
        run_process([sys.executable, "-c", "import sys; sys.exit('hết giấy')"], tmp_path)
