"""Work by copies of the process: the same results whoever works."""

import gc
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from weakref import WeakSet

import pytest

from macros import copies
from macros import spread as spreading
from macros.spread import Beside, shares_of, spread


@pytest.fixture(autouse=True)
def _nothing_is_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    """Walking over all that a test runner holds takes half a second, for each copy."""
    monkeypatch.setattr(gc, "collect", lambda: 0)


def square(number: int) -> tuple[int, int]:
    """The square, and who worked it out."""
    if number == 3:
        raise ValueError("ba")
    time.sleep(0.05)
    return number * number, os.getpid()


@pytest.fixture(params=[1, 2])
def cores(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many processes may work."""
    monkeypatch.setattr(spreading, "cores", lambda: request.param)
    return int(request.param)


def test_results_come_in_order(cores: int) -> None:
    found = [*spread(square, [2, 1, 0, 5, 4, 6, 7, 8])]
    assert [result for result, _ in found] == [4, 1, 0, 25, 16, 36, 49, 64]


def test_copies_work_where_there_can_be_any(cores: int) -> None:
    pids = {pid for _, pid in spread(square, [1] * 20)}
    assert len(pids) == cores
    assert (os.getpid() in pids) == (cores == 1)


def test_one_work_goes_on_beside_this_process(cores: int) -> None:
    beside = Beside(lambda: square(7))
    until = time.monotonic() + (30 if cores > 1 else 0.2)
    while not beside.is_over() and time.monotonic() < until:
        time.sleep(0.01)
    assert beside.is_over() == (cores > 1)
    result, pid = beside.result()
    assert (result, pid == os.getpid()) == (49, cores == 1)
    assert not multiprocessing.active_children()


def test_what_fails_beside_is_raised_here(cores: int) -> None:
    with pytest.raises(ValueError, match="ba") as failure:
        Beside(lambda: square(3)).result()
    assert failure.traceback[-1].name == "square", "with its own traceback"
    assert not multiprocessing.active_children()


def test_nobody_waits_for_what_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "cores", lambda: 2)
    started = time.monotonic()
    Beside(lambda: time.sleep(60)).end()
    assert time.monotonic() - started < 30
    assert not multiprocessing.active_children()


def test_what_fails_is_raised_here(cores: int) -> None:
    results = spread(square, [2, 3, 4])
    assert next(results)[0] == 4
    with pytest.raises(ValueError, match="ba") as failure:
        next(results)
    assert failure.traceback[-1].name == "square", "with its own traceback"


def ends_at_once() -> bool:
    """Whether the signal that ends a copy needs nobody awake in it."""
    return signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


def test_copies_have_no_handler_for_the_signal_that_ends_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spreading, "cores", lambda: 2)
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)  # as `serve` has it
    try:
        assert Beside(ends_at_once).result()
    finally:
        signal.signal(signal.SIGTERM, before)


def test_copies_end_with_their_work_however_late_its_results_are_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spreading, "cores", lambda: 2)
    results = spread(square, [2, 4])
    until = time.monotonic() + 30
    while multiprocessing.active_children():
        assert time.monotonic() < until
        time.sleep(0.01)
    assert [result for result, _ in results] == [4, 16]


def test_no_items_no_results(cores: int) -> None:
    assert [*spread(square, [])] == []


def test_closing_ends_the_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "cores", lambda: 2)
    before = threading.active_count()
    spread(square, [1, 2]).close()
    assert threading.active_count() == before


def wait(number: int) -> int:
    time.sleep(0.2)
    return number


def test_closing_waits_for_what_is_begun_and_for_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spreading, "cores", lambda: 2)
    results = spread(wait, [1] * 500)
    assert next(results) == 1
    started = time.monotonic()
    results.close()
    assert time.monotonic() - started < 20, "a hundred seconds of work are left"
    assert not multiprocessing.active_children()


def test_a_copy_that_hands_in_results_is_not_killed() -> None:
    """It would keep the lock of the results, and this process wait for ever.

    In a small process of its own: twenty times two copies of a test runner take half a minute.
    """
    code = """
from macros import spread as spreading

spreading.cores = lambda: 2
for _ in range(20):
    results = spreading.spread(bytes, [1_000_000] * 6)
    next(results)
    results.close()
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def killed(number: int) -> int:
    """Ends its process as a system without memory does."""
    if number:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize(
    "ask",
    [lambda: [*spread(killed, [0, 0, 1, 0])], lambda: Beside(lambda: killed(1)).result()],
)
def test_a_copy_that_was_killed_is_told(
    monkeypatch: pytest.MonkeyPatch, ask: Callable[[], object]
) -> None:
    """What it was at would be waited for for ever."""
    monkeypatch.setattr(spreading, "cores", lambda: 2)
    monkeypatch.setattr(copies, "LOOK_SECONDS", 0.1)
    before = signal.signal(signal.SIGTERM, lambda *_: None)  # a later copy begins with it
    try:
        for _ in range(3):
            with pytest.raises(RuntimeError, match="thiếu bộ nhớ"):
                ask()
    finally:
        signal.signal(signal.SIGTERM, before)
    assert not multiprocessing.active_children()


def test_a_copy_that_takes_long_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "cores", lambda: 2)
    monkeypatch.setattr(copies, "LOOK_SECONDS", 0.01)
    assert [result for result, _ in spread(square, [2, 4, 6])] == [4, 16, 36]
    assert Beside(lambda: square(5)).result()[0] == 25


def test_beside_other_threads_nothing_is_copied() -> None:
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    try:
        assert {pid for _, pid in spread(square, [1, 2])} == {os.getpid()}
    finally:
        stop.set()
        thread.join()


def test_shares_hold_all_in_order() -> None:
    assert shares_of([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4], [5]]
    assert shares_of([1, 2], 2) == [[1, 2]]
    assert shares_of([], 2) == []


def test_two_works_may_go_on_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    # The threads of the tests' own runner, as if they were ours.
    monkeypatch.setattr(copies, "_own", WeakSet(threading.enumerate()))
    first, second = Beside(lambda: square(1)), Beside(lambda: square(2))
    assert len({os.getpid(), first.result()[1], second.result()[1]}) == 3
