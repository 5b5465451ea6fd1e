"""Repositories to bundle: this project's code over the invented corpus."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from scripts.bench.tree import name_records
from scripts.bundle.archive import write_zip
from scripts.paths import ROOT
from tests.bundle.zips import AT, SITE

PARTS = ("macros", "scripts", "docs", "mkdocs.yml", "pyproject.toml", ".gitignore")
NO_ADDRESS = re.compile(r"^site_url:.*$", re.MULTILINE)
ADDRESS = "https://kho.vi.du/dak-glei/"
WHO = {"NAME": "Người thử", "EMAIL": "thu@vi.du", "DATE": "@1709141400 +0000"}


def git(root: Path, *arguments: str) -> None:
    env = {f"GIT_{role}_{part}": v for role in ("AUTHOR", "COMMITTER") for part, v in WHO.items()}
    subprocess.run(["git", "-C", root, *arguments], env={**os.environ, **env}, check=True)


def make_repository(root: Path) -> Path:
    """The project with the invented corpus for its data and with an address, committed."""
    root.mkdir(parents=True)
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / part, root / part)
    settings = (root / "mkdocs.yml").read_text("utf-8")
    (root / "mkdocs.yml").write_text(NO_ADDRESS.sub(f"site_url: {ADDRESS}", settings), "utf-8")
    shutil.copytree(ROOT / "tests" / "toy_kb" / "data", root / "data")
    toys = load_knowledge_base(root / "data").base.records
    name_records(root / "docs", [(type(record), record.id) for record in toys])
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "x")
    return root


def kb(root: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the repository at `root` and return what it said."""
    command = [sys.executable, "-m", "scripts.commands", *arguments]
    settings = {**os.environ, "KB_CWD": str(root), "PYTHONUTF8": "1", **env}
    return subprocess.run(command, cwd=root, env=settings, capture_output=True, encoding="utf-8")


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository in which ``bundle --single`` has run."""
    root = make_repository(tmp_path_factory.mktemp("kho") / "a")
    result = kb(
        root, "bundle", "--single", TZ="America/Los_Angeles", LC_ALL="C", PYTHONHASHSEED="1"
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return root


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    write_zip(tmp_path / "goi.zip", "goi", SITE, AT)
    return tmp_path / "goi.zip"
