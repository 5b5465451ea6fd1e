"""The whole run: which tests reach what, a sample of mutants of each room, and who survives."""

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from scripts.mutants.mutant import Mutant, mutants_of
from scripts.mutants.pool import Job, run_all
from scripts.mutants.trial import Reached, run_marked, run_mutant
from scripts.paths import ROOT
from scripts.steps import CONSUMERS, LATER

AT_ONCE = 2
MOST_SECONDS = 20.0
"""So much time of tests at most is asked about a mutant, the nearest first."""

SLOW = {"bad_input", "bench", "scripts", *(Path(folder).name for folder in (*LATER, CONSUMERS))}
"""Folders of tests that start other processes, which no mutant of this one reaches."""

PASSED = 0
NOTICED = (1, 2, 3, 4)
"""Exit codes of pytest: a test failed, or what was changed broke the run itself."""


class RedTestsError(Exception):
    """Tests that fail without any mutant: the text names them, a line each."""


@dataclass(frozen=True)
class Suite:
    """A test file, the functions that it calls and its seconds of processor time."""

    path: str
    reached: Reached
    seconds: float


@dataclass(frozen=True)
class Verdict:
    """Whether some test noticed the mutant; `asked` are the files that were run."""

    mutant: Mutant
    killed: bool
    asked: tuple[str, ...]


def read_tests() -> list[Suite]:
    """Run every fast test file once, as it is; raises RedTestsError."""
    files = [
        file.relative_to(ROOT).as_posix()
        for file in sorted((ROOT / "tests").rglob("test_*.py"))
        if file.parent.name not in SLOW
    ]
    jobs = (Job(file, partial(run_marked, file), 300) for file in files)
    done = dict(run_all(jobs, AT_ONCE))
    if red := sorted(file for file, found in done.items() if not found or found[0] != PASSED):
        raise RedTestsError("\n".join(red))
    return [Suite(file, reached, seconds) for file, (_, reached, seconds) in done.items()]


def sample_of(room: str, size: int, seed: int) -> list[Mutant]:
    """Mutants of a room drawn at random, the same for the same seed; all where there are fewer."""
    place = ROOT / "macros" / room
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
    every = [mutant for file in files for mutant in mutants_of(file)]
    drawn = random.Random(seed).sample(every, min(size, len(every)))
    return sorted(drawn, key=lambda mutant: (mutant.file, mutant.number))


def nearest(mutant: Mutant, tests: list[Suite]) -> list[Suite]:
    """The test files that reach the mutant, those of its own room first, then the quick ones.

    What stands outside of functions is reached by who calls any of the file's functions, and
    where it has none, by who imports it.
    """
    room = _room(mutant.file)
    reaching = [test for test in tests if (str(mutant.file), mutant.function) in test.reached]
    if not mutant.function:
        own = [
            test for test in reaching if any(at for f, at in test.reached if f == str(mutant.file))
        ]
        reaching = own or reaching
    reaching.sort(key=lambda test: (room not in test.path, test.seconds))
    start = min((test.seconds for test in tests), default=0.0)  # imports: several files pay once
    chosen: list[Suite] = []
    left = MOST_SECONDS
    for test in reaching:
        if not chosen or test.seconds - start <= left:
            chosen.append(test)
            left -= test.seconds - start
    return chosen


def judge(mutants: list[Mutant], tests: list[Suite]) -> Iterator[Verdict]:
    """Try each mutant; one that no test reaches survives unasked."""
    asked: dict[Mutant, list[Suite]] = {mutant: nearest(mutant, tests) for mutant in mutants}
    jobs = []
    for mutant, files in asked.items():
        paths = tuple(test.path for test in files)
        if not paths:
            yield Verdict(mutant, False, ())
            continue
        seconds = 30 + 10 * sum(test.seconds for test in files)
        jobs.append(Job((mutant, paths), partial(run_mutant, mutant, paths), seconds))
    for (mutant, paths), code in run_all(jobs, AT_ONCE):
        if code not in (None, PASSED, *NOTICED):
            raise RuntimeError(f"pytest gave {code} for {mutant}")
        yield Verdict(mutant, code != PASSED, paths)


def rooms_of(verdicts: list[Verdict]) -> dict[str, tuple[int, int]]:
    """For each room how many mutants were killed, and how many there were."""
    counts: dict[str, list[bool]] = defaultdict(list)
    for verdict in verdicts:
        counts[_room(verdict.mutant.file)].append(verdict.killed)
    return {room: (sum(killed), len(killed)) for room, killed in sorted(counts.items())}


def _room(file: Path) -> str:
    return file.relative_to(ROOT / "macros").parts[0].removesuffix(".py")
