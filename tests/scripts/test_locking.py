import subprocess
import sys
import time
from pathlib import Path

from scripts.locking import locked
from scripts.paths import ROOT

HOLDER = """
import sys, time
from pathlib import Path
from scripts.locking import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


def hold(lock: Path, seconds: float) -> subprocess.Popen[str]:
    """Start a process that holds the lock, and return once it does."""
    command = [sys.executable, "-c", HOLDER, str(lock), str(seconds)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout and child.stdout.readline() == "held\n"
    return child


def test_second_process_waits_and_says_so(tmp_path: Path) -> None:
    said: list[str] = []
    with hold(tmp_path / "x.lock", 0.5) as child:
        started = time.monotonic()
        with locked(tmp_path / "x.lock", lambda: said.append("chờ")):
            assert time.monotonic() - started > 0.2
            assert child.wait() == 0
    assert said == ["chờ"]


def test_killed_holder_frees_the_lock(tmp_path: Path) -> None:
    with hold(tmp_path / "x.lock", 60) as child:
        child.kill()
        with locked(tmp_path / "x.lock"):
            pass


def test_free_lock_is_taken_without_a_word(tmp_path: Path) -> None:
    said: list[str] = []
    for _ in range(2):
        with locked(tmp_path / "a" / "x.lock", lambda: said.append("chờ")):
            pass
    assert said == []
