"""Questions to an editor, put again until their answer can be read."""

from collections.abc import Callable
from typing import TypeVar

from macros.editing.scaffold import NobodyToAskError, ScaffoldError

Value = TypeVar("Value")

Ask = Callable[[str], str]
"""Puts a question and returns the answer; raises NobodyToAskError where nobody can be asked."""


def until(text: str, read: Callable[[str], Value], ask: Ask, way_out: str = "") -> Value:
    """Ask until the answer can be read; what is wrong with one is said in the next question."""
    while True:
        answer = ask(f"{text}{way_out}")
        try:
            return read(answer)
        except ScaffoldError as error:
            text = str(error)


def optional(text: str, read: Callable[[str], Value], ask: Ask) -> Value | None:
    """The same for what may be left out: None for an empty answer, and where nobody is there."""
    try:
        return until(
            text, lambda answer: read(answer) if answer else None, ask, " (Enter để bỏ qua)"
        )
    except NobodyToAskError:
        return None
