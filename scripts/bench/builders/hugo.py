"""Hugo with one template over the same YAML files: the pace of a compiled generator.

It gives fields and links of each record, and neither search nor checks.
"""

import json
import shutil
from pathlib import Path

from macros.model import BY_FOLDER
from scripts.bench.builders.plain import records
from scripts.bench.tools import HERE, installed


def prepare(tree: Path, folder: Path) -> None:
    """The records as data of the site, where each lies (for links), and the two templates."""
    shutil.copytree(HERE / "hugo", folder)
    where = {}
    for path, data in records(tree):
        kind = BY_FOLDER[path.parent.name].kind
        target = folder / "data" / "records" / kind.address / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        where[path.stem] = {"at": f"{kind.address}/{path.stem}.html", "title": data["title"]}
    (folder / "data" / "where.json").write_text(json.dumps(where, ensure_ascii=False), "utf-8")


def command(folder: Path) -> list[str]:
    """The binary itself, without the start of a Python around it."""
    binary = next((installed("hugo") / "hugo" / "binaries").glob("hugo*"))
    binary.chmod(0o755)
    return [str(binary), "--quiet", "--destination", str(folder / "site"), "--noBuildLock"]
