"""A link that reads alike from both ends is stored at one, or each end says why."""

import pytest

from macros.checks import repeated_link
from tests.invented import count_of, made, told


@pytest.mark.parametrize(
    ("notes", "count"), [(("", ""), 1), (("x", ""), 1), (("", "x"), 1), (("x", "y"), 0)]
)
def test_each_end_may_say_why(notes: tuple[str, str], count: int) -> None:
    ends = zip("ab", "ba", notes, strict=True)
    pair = [
        made("document", i, relations=[{"type": "related", "to": to, **({"note": n} if n else {})}])
        for i, to, n in ends
    ]
    assert count_of("noi-lai", repeated_link, *pair) == count


def test_what_two_others_share_is_no_repetition() -> None:
    ends = (("a", "b"), ("c", "a"), ("b", "c"))
    ring = [made("document", i, relations=[{"type": "related", "to": to}]) for i, to in ends]
    assert told(repeated_link.check, *ring) == []
