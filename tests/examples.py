"""How many invented examples a property is held against: few in each run, many once a week."""

from hypothesis import settings

from tests.weekly import EVERY_PAGE

TIMES = 20 if EVERY_PAGE else 1

ORDINARY = 25
"""Where a property says nothing: what examples of our own find, the first few find."""


def examples(number: int) -> settings:
    """For a property whose examples are dear, or whose faults are rare: its own number."""
    return settings(max_examples=number * TIMES)
