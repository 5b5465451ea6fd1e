"""`kb.py test consumers`: the site's files read by programs that we did not write.

They have an environment and a lock file of their own, and programs of Debian's; where one is
missing the command fails and says how to install it, since a skip would look green.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.install import install, venv_python
from scripts.install_errors import InstallError
from scripts.made import made
from scripts.paths import CACHE, ROOT
from scripts.steps import CONSUMERS

LOCK = ROOT / "requirements-consumers.lock"
PROGRAMS = {
    "soffice": "libreoffice-writer-nogui libreoffice-calc-nogui",
    "pdftotext": "poppler-utils",
    "pdffonts": "poppler-utils",
    "jq": "jq",
    "sqlite3": "sqlite3",
}
"""Program → Debian's packages that have it."""

FONT = Path("/usr/share/fonts/truetype/liberation2"), Path("/usr/share/fonts/truetype/liberation")
"""Version 1 lacks Vietnamese letters, so that a PDF mixes two typefaces."""


def check_files() -> int:
    """Return 0 where all programs read all files, 1 where one does not or is missing."""
    missing = {packages for name, packages in PROGRAMS.items() if not shutil.which(name)}
    if not any(folder.is_dir() for folder in FONT):
        missing.add("fonts-liberation2")
    if missing:
        print("Thiếu chương trình để kiểm tra. Cài bằng:", file=sys.stderr)
        print(f"  sudo apt-get install {' '.join(sorted(missing))}", file=sys.stderr)
        return 1
    try:
        digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
        home = made(CACHE / "consumers", digest, _install)
    except InstallError as error:
        print(error, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="kb-consumers-") as folder:
        site = Path(folder) / "site"
        build = [sys.executable, "-m", "scripts.commands", "build", "--output", str(site)]
        if subprocess.call(build, cwd=ROOT):
            return 1
        python = str(venv_python(home / ".venv"))
        command = [python, "-m", "pytest", CONSUMERS, f"--confcutdir={CONSUMERS}"]
        given = {**os.environ, "KB_SITE": str(site), "KB_PYTHON": sys.executable}
        return int(subprocess.call(command, cwd=ROOT, env=given) != 0)


def _install(home: Path) -> None:
    with (home / "install.log").open("w", encoding="utf-8") as log:
        install(home, str(LOCK), log, print, fresh=True)
