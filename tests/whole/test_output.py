"""What a command does as a process of its own, on the live records."""

import os
import subprocess
import sys

from scripts.paths import ROOT


def test_output_that_nobody_reads_on_is_no_error() -> None:
    command = [sys.executable, "-m", "scripts.commands", "check", "--format", "json"]
    env = {**os.environ, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout and child.stderr
        child.stdout.close()
        assert child.stderr.read() == b""
