"""Once a week everything is tried (.github/workflows/every-page.yml); in each run a part of it."""

import os

EVERY_PAGE = "KB_EVERY_PAGE" in os.environ
"""Whether this is the weekly run: all pages, all fields, all queries."""
