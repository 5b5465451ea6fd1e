"""The built site, whose files other programs read here."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., str]


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of tai-ve/du-lieu/."""
    folder = tmp_path_factory.mktemp("kho") / "du-lieu"
    return Path(shutil.copytree(Path(os.environ["KB_SITE"]) / "tai-ve" / "du-lieu", folder))


@pytest.fixture(scope="session")
def run(data: Path) -> Run:
    """Run a program in the folder of the data; its output, after it went well."""

    def call(*command: str) -> str:
        done = subprocess.run(command, cwd=data, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    return call
