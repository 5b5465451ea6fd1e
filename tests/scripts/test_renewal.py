"""When a build of the preview gives way to what was saved meanwhile."""

from types import SimpleNamespace
from typing import Any

import pytest

from scripts.preview.renewal import Preview, Superseded


def preview(built: object, *, saved: bool) -> Any:
    return SimpleNamespace(built=built, watcher=SimpleNamespace(has_changes=lambda: saved))


def test_a_later_build_gives_way_to_what_was_saved() -> None:
    Preview._give_way(preview(object(), saved=False))
    with pytest.raises(Superseded):
        Preview._give_way(preview(object(), saved=True))


def test_the_first_build_is_finished_whatever_is_saved() -> None:
    Preview._give_way(preview(None, saved=True))
