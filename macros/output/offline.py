"""The service worker that keeps the site on a phone: its code, the edition and the files."""

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from macros.asset_version import addressed
from macros.load_order import OF_RECORDS, PARTS

ADDRESS = "ngoai-tuyen.js"
_CODE = Path(__file__).parent / "offline_worker.js"


def offline_worker(site: Path, files: Iterable[str], edition: str) -> str:
    """The script; `files` are the addresses in the folder `site` that it keeps, each script and
    style sheet with its version. Another edition is another store."""
    listed = sorted(_as_asked(site, address) for address in files)
    name = sha256(f"{edition}{listed}".encode()).hexdigest()[:12]
    kept = json.dumps({"edition": name, "files": listed})
    return f'"use strict";\nself.kbKept = {kept};\n{_CODE.read_text("utf-8")}'


def _as_asked(site: Path, address: str) -> str:
    """As pages and scripts ask for it; parts of the index have their version in the path."""
    if not address.endswith((".js", ".css")) or address.startswith(PARTS):
        return address
    return addressed(address, (site / address).read_text("utf-8") if address in OF_RECORDS else "")
