"""The engine in the terminal, with and without V8."""

from __future__ import annotations

import sys

import pytest

from macros.search import Engine, EngineMissingError


def test_without_v8_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py_mini_racer", None)
    with pytest.raises(EngineMissingError, match="mini-racer"):
        Engine({})
