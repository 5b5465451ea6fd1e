"""`fix` takes out what a list has before, and nothing else."""

import pytest

from macros.model.claim import Claim
from macros.model.event import Event
from tests.anew import as_written_anew

HEAD = "id: a\ntitle: A\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("places:\n  - b\n  - c\n  - b\n", "places:\n  - b\n  - c\n"),
        (
            "source:\n  - id: n\n    at: I\n  - id: n\n    at: I\n",
            "source:\n  - id: n\n    at: I\n",
        ),
        (
            "related:\n  - to: b\n    note: >-\n      x\n  - to: b\n    note: x\n  - to: c\n",
            "related:\n  - to: b\n    note: x\n  - to: c\n",
        ),
    ],
)
def test_a_second_item_goes(before: str, after: str) -> None:
    result = as_written_anew(HEAD + before, Event)
    assert (result.text, "bỏ mục đứng hai lần" in result.changes) == (HEAD + after, True)
    assert as_written_anew(result.text, Event).text == result.text


@pytest.mark.parametrize(
    "text",
    [
        "places:\n  - b\n  - B\n",
        "places:\n  - b # một\n  - b # hai\n",
        "places:\n  - b\n  # vì sao\n  - b\n",
        "places: [b, b]\n",
        "source:\n  - id: n\n    at: I\n  - id: n\n    at: II\n",
        "related:\n  - to: b\n    note: x\n  - to: b\n    note: y\n",
        "places:\n  - b\nmodels:\n  - b\n",
    ],
)
def test_what_differs_or_has_a_remark_stays(text: str) -> None:
    assert as_written_anew(HEAD + text, Event).text == HEAD + text


@pytest.mark.parametrize("key", ["operands", "shares", "dated", "spellings"])
def test_of_what_a_check_compares_nothing_goes(key: str) -> None:
    text = f"{HEAD}{key}:\n  - b\n  - b\n"
    assert as_written_anew(text, Claim).text == text
    topics = f"{HEAD}topics:\n  - b\n"
    assert as_written_anew(f"{topics}  - b\n", Claim).text == topics
