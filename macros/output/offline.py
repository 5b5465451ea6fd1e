"""The service worker that keeps the site on a phone: its code, the edition and the files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

ADDRESS = "ngoai-tuyen.js"
_CODE = Path(__file__).parent / "offline_worker.js"


def offline_worker(files: Iterable[str], edition: str) -> str:
    """The script; `files` are the addresses that it keeps. Another edition is another store."""
    listed = sorted(files)
    name = sha256(f"{edition}{listed}".encode()).hexdigest()[:12]
    kept = json.dumps({"edition": name, "files": listed})
    return f'"use strict";\nself.kbKept = {kept};\n{_CODE.read_text("utf-8")}'
