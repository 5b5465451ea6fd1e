"""Lint, format and types of the site's scripts, by tools of npm that are installed for it."""
