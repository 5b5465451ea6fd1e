"""Settings of the site that commands need without building it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.paths import ROOT


@dataclass(frozen=True)
class Settings:
    """What mkdocs.yml says of where the site and its records are, and of who keeps them; "" where
    it says nothing. `site_url` ends in a slash."""

    site_url: str = ""
    repo_url: str = ""
    keeper: str = ""


def read_settings(root: Path) -> Settings:
    """The settings; all empty where mkdocs.yml cannot be read, which only a build has to tell."""
    try:
        found: Any = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError):
        return Settings()
    values = found if isinstance(found, dict) else {}
    extra = values.get("extra")
    keeper = extra.get("keeper") if isinstance(extra, dict) else ""
    return Settings(
        *(str(one or "") for one in (values.get("site_url"), values.get("repo_url"), keeper))
    )


def site_address() -> str:
    """The published site's address, ending in a slash; empty where mkdocs.yml names none.

    What is no such address is told by the check of mkdocs.yml: links put together of it, as in that
    very report, would lead nowhere.
    """
    from macros.written import is_web

    address = read_settings(ROOT).site_url
    return address if address.endswith("/") and is_web(address) else ""
