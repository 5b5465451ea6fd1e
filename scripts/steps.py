"""The steps of `kb.py test`: what each runs."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scripts import browser
from scripts.browser_kinds import CHROMIUM, FIREFOX
from scripts.paths import CACHE, ROOT

PYTEST = ("pytest", "-n", "auto", "--dist", "worksteal")
CONSUMERS = "tests/consumers"
"""Run by `kb.py test consumers` only, in an environment of its own."""

LATER = ("tests/browser", "tests/bundle", "tests/coverage", "tests/whole")
"""Folders of tests that take the built site, the live data or whole processes; all others are fast
and hold themselves to the invented corpus (tests/conftest.py)."""


@dataclass(frozen=True)
class Step:
    """One step: its name on the command line, its Vietnamese headline, and its work.

    `work` gets where the build step puts the site and the browser tests find it, and returns
    whether it went well; what it has to say, it prints.
    """

    name: str
    headline: str
    work: Callable[[Path], bool]
    is_fast: bool = False


def _python(*arguments: str, **env: str) -> bool:
    """Run a Python module of the environment, its output going straight to the user's screen."""
    command = [sys.executable, "-m", *arguments]
    # Where Python may keep what it compiled, each of pytest's workers starts in half the time.
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.call(command, cwd=ROOT, env={**kept, **env}) == 0


def _style(_: Path) -> bool:
    # Both always run: the first must not hide what the second has to say.
    return all([_python("ruff", "check", "."), _python("ruff", "format", "--check", ".")])


def _scripts(_: Path) -> bool:
    from scripts.javascript.check import check_scripts

    return check_scripts()


def _unit(_: Path) -> bool:
    return _python(*PYTEST, *(f"--ignore={folder}" for folder in (*LATER, CONSUMERS)))


def _build(site: Path) -> bool:
    return _python("scripts.commands", "build", "--strict", "--output", str(site))


def _browser(site: Path) -> bool:
    chosen = {"KB_SITE": str(site)}
    for kind in (CHROMIUM, FIREFOX):
        try:
            found = browser.ensure(CACHE, lambda line: print(line, flush=True), kind)
            chosen[kind.variable] = str(found)
        except browser.BrowserMissingError as error:
            # The tests run all the same, and those of this browser fail with the same words: a
            # skip would look green.
            print(error, flush=True)
    passed = _python(*PYTEST, *LATER, **chosen)
    return passed and len(chosen) == 3


STEPS = (
    Step("style", "Văn phong mã (ruff)", _style, is_fast=True),
    Step("types", "Kiểu dữ liệu (mypy)", lambda _: _python("mypy"), is_fast=True),
    Step("scripts", "Kịch bản của trang (biome, TypeScript)", _scripts, is_fast=True),
    Step("unit", "Kiểm thử nhanh (pytest)", _unit, is_fast=True),
    Step("build", "Dựng dữ liệu thật, nghiêm ngặt", _build),
    Step("browser", "Kiểm thử cả hệ và trình duyệt (Chromium, Firefox)", _browser),
)


def choose(fast: bool, only: list[str], has_site: bool) -> list[Step]:
    """Return the steps to run, in their order.

    The browser step alone needs a built site: without one (`has_site`), the build comes along.
    """
    wanted = set(only) or {s.name for s in STEPS if s.is_fast or not fast}
    if "browser" in wanted and not has_site:
        wanted.add("build")
    return [step for step in STEPS if step.name in wanted]
