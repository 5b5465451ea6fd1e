"""How many invented examples a property is held against: few in each run, many once a week."""

from __future__ import annotations

import os

from hypothesis import settings

TIMES = 20 if os.environ.get("KB_EVERY_PAGE") else 1
"""What the weekly run multiplies by (.github/workflows/every-page.yml)."""

ORDINARY = 25
"""Where a property says nothing: what examples of our own find, the first few find."""


def examples(number: int) -> settings:
    """For a property whose examples are dear, or whose faults are rare: its own number."""
    return settings(max_examples=number * TIMES)
