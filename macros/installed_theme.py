"""The theme as it is installed: Material, or its successor, whose templates have the same names."""

from functools import cache
from importlib.metadata import entry_points

TEMPLATES = "material.templates"


@cache
def installed_theme() -> tuple[str, str]:
    """Its name in mkdocs.yml (docs/design/way-out.md) and its version."""
    (theme,) = (one for one in entry_points(group="mkdocs.themes") if one.value == TEMPLATES)
    return theme.name, theme.dist.version if theme.dist else ""
