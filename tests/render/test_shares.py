"""Who makes record pages while a copy still makes the data and the index."""

from types import SimpleNamespace
from typing import Any

import pytest

from macros.site import records


def test_this_process_alone_until_the_copy_is_done_then_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    over = iter((False, False, True))
    state = SimpleNamespace(
        pages=SimpleNamespace(paged=[*"abcde"]),
        jobs=SimpleNamespace(is_over=lambda: next(over)),
    )
    config: Any = None
    spread: list[Any] = []
    monkeypatch.setattr(records, "SHARE", 1)
    monkeypatch.setattr(records, "state_of", lambda _: state)
    monkeypatch.setattr(records, "_share", lambda _, items: items[0])
    monkeypatch.setattr(records, "spread", lambda _, left: map(spread.append, left))
    made: list[Any] = [*records._shares(config)]
    assert made == ["a", "b", None, None, None]
    assert spread == [["c"], ["d"], ["e"]]
